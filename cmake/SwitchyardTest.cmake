# SPDX-License-Identifier: GPL-3.0-or-later
# switchyard_test(tst_name NEEDS lib... [TIMEOUT seconds])
# Every test runs in the same fixed world: no screen, C.UTF-8, and a zone with half hours and daylight saving.
function(switchyard_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "NEEDS;SOURCES" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_NEEDS} Qt6::Test)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  if(TARGET switchyard_testpch)
    target_precompile_headers(${name} REUSE_FROM switchyard_testpch)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;TZ=America/St_Johns;QT_LOGGING_RULES=")
endfunction()
