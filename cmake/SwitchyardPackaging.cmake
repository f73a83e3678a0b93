# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the packages made of it. One id and one version everywhere: they come from here.
include(GNUInstallDirs)
set(documents ${CMAKE_INSTALL_DATAROOTDIR}/doc/switchyard)
set(SWITCHYARD_ID org.switchyard.switchyard)
set(linux ${CMAKE_CURRENT_SOURCE_DIR}/packaging/linux)
set(staged ${CMAKE_CURRENT_BINARY_DIR}/packaging)

# The change log says when this version was released; a version without an entry cannot be configured.
file(READ CHANGELOG.md changelog)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS CHANGELOG.md)
if(NOT changelog MATCHES "\n## \\[${PROJECT_VERSION}\\] - ([0-9]+-[0-9]+-[0-9]+)\n")
  message(FATAL_ERROR "CHANGELOG.md has no entry '## [${PROJECT_VERSION}] - YYYY-MM-DD'")
endif()
set(SWITCHYARD_RELEASE_DATE ${CMAKE_MATCH_1})

# The simulator lies beside the program, which looks for it there.
install(TARGETS switchyard switchyard-simulator RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

if(UNIX AND NOT APPLE)
  configure_file(${linux}/${SWITCHYARD_ID}.metainfo.xml.in ${staged}/${SWITCHYARD_ID}.metainfo.xml @ONLY)
  install(FILES ${staged}/${SWITCHYARD_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${linux}/${SWITCHYARD_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES resources/appicon/switchyard.svg RENAME ${SWITCHYARD_ID}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  install(FILES ${linux}/copyright DESTINATION ${documents})

  # gzip -n: without name and time in it, so that the same text gives the same bytes.
  find_program(GZIP_PROGRAM gzip REQUIRED)
  function(switchyard_install_gzipped source name destination)
    add_custom_command(OUTPUT ${staged}/${name}.gz DEPENDS ${source}
      COMMAND ${CMAKE_COMMAND} -E copy ${source} ${staged}/${name}
      COMMAND ${GZIP_PROGRAM} -9nf ${staged}/${name} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY SWITCHYARD_GZIPPED ${staged}/${name}.gz)
    install(FILES ${staged}/${name}.gz DESTINATION ${destination})
  endfunction()
  execute_process(COMMAND date -u -R -d ${SWITCHYARD_RELEASE_DATE} OUTPUT_VARIABLE SWITCHYARD_RELEASE_DATE_RFC
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  configure_file(${linux}/changelog.Debian.in ${staged}/changelog.Debian.txt @ONLY)
  switchyard_install_gzipped(${CMAKE_CURRENT_SOURCE_DIR}/CHANGELOG.md changelog ${documents})
  switchyard_install_gzipped(${staged}/changelog.Debian.txt changelog.Debian ${documents})
  foreach(page switchyard.1 switchyard-simulator.1)
    configure_file(${linux}/${page}.in ${staged}/${page}.txt @ONLY)
    switchyard_install_gzipped(${staged}/${page}.txt ${page} ${CMAKE_INSTALL_MANDIR}/man1)
  endforeach()
  get_property(gzipped GLOBAL PROPERTY SWITCHYARD_GZIPPED)
  add_custom_target(switchyard_documents ALL DEPENDS ${gzipped})
endif()

set(CPACK_PACKAGE_NAME switchyard)
set(CPACK_PACKAGE_VENDOR "The Switchyard developers")
set(CPACK_PACKAGE_CONTACT "The Switchyard developers <switchyard@users.noreply.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "operator console for fleets of home energy devices")
set(CPACK_PACKAGE_DESCRIPTION
"Shows the sites of a fleet, how each one is wired and what its devices
measure, and writes changes back through the Gridshare Partner API.
.
Home batteries, inverters, vehicles, solar power and relays are covered. A
simulated fleet comes along, so everything can be tried without an account.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_SOURCE_DIR}/COPYING)
set(CPACK_STRIP_FILES ON)
set(CPACK_SYSTEM_NAME ${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR "DEB;TGZ")
find_program(RPMBUILD_PROGRAM rpmbuild)
if(RPMBUILD_PROGRAM)
  list(APPEND CPACK_GENERATOR RPM)
endif()
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/SwitchyardPackage.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the scan of shared libraries cannot see: plugins and data that are loaded by name.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libsecret-1-0, qt6-translations-l10n, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, gnome-keyring | kwalletmanager, fonts-noto-cjk")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtsvg, libsecret, qt6-qttranslations, ca-certificates")
set(CPACK_RPM_SPEC_MORE_DEFINE "%define use_source_date_epoch_as_buildtime 1\n%define clamp_mtime_to_source_date_epoch 1\n%define _buildhost reproducible\n%define _build_id_links none")
foreach(folder applications metainfo man man/man1 icons icons/hicolor icons/hicolor/scalable icons/hicolor/scalable/apps doc)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/${folder})
endforeach()
include(CPack)
