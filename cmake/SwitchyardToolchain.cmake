# SPDX-License-Identifier: GPL-3.0-or-later
# One place for the language level, strictness, and the tools that make builds fast.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")

option(SWITCHYARD_WERROR "Treat warnings as errors" OFF)
set(SWITCHYARD_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined or thread")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # pch_defines and time_macros: without them ccache never hits when precompiled headers are on.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT SWITCHYARD_SANITIZE)
  add_link_options(-fuse-ld=mold)
endif()

# switchyard_precompile(target header...)
# Sources may lean on these headers. Where precompiling is off, as for the analysers, they are included all the same.
function(switchyard_precompile target)
  target_precompile_headers(${target} PRIVATE ${ARGN})
  if(CMAKE_DISABLE_PRECOMPILE_HEADERS)
    foreach(header IN LISTS ARGN)
      string(REGEX REPLACE "[<>]" "" header ${header})
      if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${header})
        set(header ${CMAKE_CURRENT_SOURCE_DIR}/${header})
      endif()
      target_compile_options(${target} PRIVATE "SHELL:-include ${header}")
    endforeach()
  endif()
endfunction()

add_compile_options(-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  add_compile_options(-fpch-preprocess)
endif()
if(SWITCHYARD_WERROR)
  add_compile_options(-Werror)
endif()
if(SWITCHYARD_SANITIZE)
  add_compile_options(-fsanitize=${SWITCHYARD_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${SWITCHYARD_SANITIZE})
endif()

# Qt 6.4 is the floor: what later versions deprecate often has a replacement only there, so it is no warning here.
add_compile_definitions(
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
