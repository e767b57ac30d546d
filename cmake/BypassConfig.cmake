# find_package(Bypass): the generator on Node.js, the runtime, and the functions bypass_add_agent and bypass_add_test.
# Also included by the top CMakeLists.txt, for add_subdirectory and FetchContent.

# Functions and targets are global: once is enough for all directories of a project.
if(COMMAND bypass_add_agent)
	set(Bypass_FOUND TRUE)
	return()
endif()

# A config file never stops by itself: an optional find_package must go on, and a REQUIRED one prints the reason.
macro(_bypass_not_found)
	set(Bypass_FOUND FALSE)
	string(CONCAT Bypass_NOT_FOUND_MESSAGE ${ARGN})
	return()
endmacro()

if(CMAKE_VERSION VERSION_LESS 3.21)
	_bypass_not_found("CMake 3.21 or newer is needed, this is ${CMAKE_VERSION}.")
endif()

get_property(_bypass_languages GLOBAL PROPERTY ENABLED_LANGUAGES)
if(NOT "C" IN_LIST _bypass_languages)
	_bypass_not_found("agents are C: write project(${PROJECT_NAME} LANGUAGES C) or enable_language(C) ahead of find_package(Bypass).")
endif()

get_filename_component(Bypass_ROOT_DIR "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
set(Bypass_CLI "${Bypass_ROOT_DIR}/dist/cli.js")
if(NOT EXISTS "${Bypass_CLI}")
	_bypass_not_found("${Bypass_CLI} is not there: the generator has not been built. Run npm ci in ${Bypass_ROOT_DIR}.")
endif()

# The generator runs on the machine that builds, whatever the target is.
find_program(Bypass_NODE_EXECUTABLE NAMES node nodejs NO_CMAKE_FIND_ROOT_PATH DOC "Node.js, which runs Bypass's generator")
if(NOT Bypass_NODE_EXECUTABLE)
	_bypass_not_found("Node.js 20.19 or newer runs the generator on the build machine, and none was found. "
	                  "Install it, or name it: cmake -DBypass_NODE_EXECUTABLE=/path/to/node")
endif()

# Asked at each configuration: another Node may have come since.
execute_process(COMMAND "${Bypass_NODE_EXECUTABLE}" --version OUTPUT_VARIABLE _bypass_node RESULT_VARIABLE _bypass_result
                ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
string(REGEX REPLACE "^v" "" _bypass_node "${_bypass_node}")
if(NOT _bypass_result EQUAL 0 OR _bypass_node VERSION_LESS 20.19)
	_bypass_not_found("Node.js 20.19 or newer runs the generator, and ${Bypass_NODE_EXECUTABLE} is '${_bypass_node}'. "
	                  "Name another one: cmake -DBypass_NODE_EXECUTABLE=/path/to/node")
endif()

# An imported executable is never run through an emulator when cross-compiling.
if(NOT TARGET Bypass::Node)
	add_executable(Bypass::Node IMPORTED GLOBAL)
	set_target_properties(Bypass::Node PROPERTIES IMPORTED_LOCATION "${Bypass_NODE_EXECUTABLE}")
	# it has no configuration, whatever the project maps for its other packages
	foreach(_bypass_config IN ITEMS ${CMAKE_CONFIGURATION_TYPES} ${CMAKE_BUILD_TYPE})
		string(TOUPPER "${_bypass_config}" _bypass_config)
		set_property(TARGET Bypass::Node PROPERTY MAP_IMPORTED_CONFIG_${_bypass_config})
	endforeach()
endif()

# A stamp of the generator's whole content: times do not tell of an upgrade, since some package managers keep old ones.
set(Bypass_GENERATOR_STAMP "${CMAKE_BINARY_DIR}/CMakeFiles/bypass-generator.stamp")
file(GLOB_RECURSE _bypass_generator "${Bypass_ROOT_DIR}/dist/*.js" "${Bypass_ROOT_DIR}/knowledge/*.bk")
set(_bypass_hashes "")
foreach(_bypass_file IN LISTS _bypass_generator)
	file(SHA256 "${_bypass_file}" _bypass_hash)
	string(APPEND _bypass_hashes "${_bypass_hash} ${_bypass_file}\n")
endforeach()
file(CONFIGURE OUTPUT "${Bypass_GENERATOR_STAMP}" CONTENT "${_bypass_hashes}" @ONLY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${Bypass_ROOT_DIR}/package.json" "${Bypass_CLI}")
# what a package manager writes at each installation, whatever times it gives to the files themselves
foreach(_bypass_file IN ITEMS .package-lock.json .modules.yaml .yarn-state.yml)
	if(EXISTS "${Bypass_ROOT_DIR}/../${_bypass_file}")
		set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${Bypass_ROOT_DIR}/../${_bypass_file}")
	endif()
endforeach()

include("${CMAKE_CURRENT_LIST_DIR}/BypassRuntime.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/BypassAddAgent.cmake")
set(Bypass_FOUND TRUE)

# Variables are seen below this directory only, the functions everywhere.
foreach(_bypass_name IN ITEMS ROOT_DIR CLI GENERATOR_STAMP)
	set_property(GLOBAL PROPERTY BYPASS_${_bypass_name} "${Bypass_${_bypass_name}}")
endforeach()
foreach(_bypass_name IN ITEMS languages node result generator hashes hash file config name)
	unset(_bypass_${_bypass_name})
endforeach()
