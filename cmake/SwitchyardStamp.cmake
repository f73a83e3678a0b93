# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack between install and archive: every file gets the one agreed time, so that equal content makes equal packages.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  file(GLOB_RECURSE entries LIST_DIRECTORIES true ${CPACK_TEMPORARY_DIRECTORY}/*)
  foreach(entry IN LISTS entries CPACK_TEMPORARY_DIRECTORY)
    execute_process(COMMAND touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} ${entry} COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
endif()
