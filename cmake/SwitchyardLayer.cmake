# SPDX-License-Identifier: GPL-3.0-or-later
# switchyard_layer(name NEEDS lib...)
# A layer is one static library made of every source below its folder. Its folders are its include path, and only a layer
# that links it gets them: an include that points upwards does not compile. File names are unique in the whole tree.
function(switchyard_layer name)
  cmake_parse_arguments(ARG "" "" "NEEDS" ${ARGN})
  # CONFIGURE_DEPENDS: adding a file to a folder is all it takes; the folder is the declaration.
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  set(folders ${CMAKE_CURRENT_SOURCE_DIR})
  foreach(source IN LISTS sources)
    get_filename_component(folder ${source} DIRECTORY)
    list(APPEND folders ${folder})
  endforeach()
  list(REMOVE_DUPLICATES folders)
  if(NOT sources) # a layer whose first file has not been written yet still links
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp "")
    set(sources ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp)
  endif()
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${folders})
  target_link_libraries(${name} PUBLIC ${ARG_NEEDS})
endfunction()
