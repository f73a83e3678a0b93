# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack once per kind of package.
if(CPACK_GENERATOR STREQUAL "TGZ")
  # A tar ball is unpacked anywhere: bin/ and share/ below one folder.
  set(CPACK_PACKAGING_INSTALL_PREFIX "/")
else()
  set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
endif()
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/SwitchyardStamp.cmake)
