# SPDX-License-Identifier: GPL-3.0-or-later

# switchyard_test_folder(NEEDS lib... HEADERS <header>...)
# What all tests of a folder link, and the precompiled header that they share. It belongs to a tiny executable of the
# folder, because a library's flags (-fPIC) and another folder's definitions (QT_TESTCASE_BUILDDIR) would not match.
macro(switchyard_test_folder)
  cmake_parse_arguments(FOLDER "" "" "NEEDS;HEADERS" ${ARGN})
  get_filename_component(SWITCHYARD_TEST_FOLDER ${CMAKE_CURRENT_SOURCE_DIR} NAME)
  set(SWITCHYARD_TEST_NEEDS ${FOLDER_NEEDS})
  set(SWITCHYARD_TEST_PCH ${SWITCHYARD_TEST_FOLDER}_testpch)
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/testpch.cpp "int main() { return 0; }\n")
  add_executable(${SWITCHYARD_TEST_PCH} ${CMAKE_CURRENT_BINARY_DIR}/testpch.cpp)
  target_link_libraries(${SWITCHYARD_TEST_PCH} PRIVATE ${FOLDER_NEEDS} Qt6::Test)
  switchyard_precompile(${SWITCHYARD_TEST_PCH} ${FOLDER_HEADERS})
  set(SWITCHYARD_TEST_HEADERS ${FOLDER_HEADERS})
endmacro()

# switchyard_test(tst_name [NEEDS lib...] [SOURCES file...] [TIMEOUT seconds] [LAUNCHER command...])
# Every test runs in the same fixed world: no screen, C.UTF-8, and a zone with half hours and daylight saving.
function(switchyard_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "NEEDS;SOURCES;LAUNCHER" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${SWITCHYARD_TEST_NEEDS} ${ARG_NEEDS} Qt6::Test)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  if(CMAKE_DISABLE_PRECOMPILE_HEADERS)
    switchyard_precompile(${name} ${SWITCHYARD_TEST_HEADERS})
  else()
    target_precompile_headers(${name} REUSE_FROM ${SWITCHYARD_TEST_PCH})
  endif()
  add_test(NAME ${name} COMMAND ${ARG_LAUNCHER} $<TARGET_FILE:${name}>)
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;TZ=America/St_Johns;QT_LOGGING_RULES=")
endfunction()
