# find_package(Bypass): the generator on Node.js, the runtime, and the functions bypass_add_agent and bypass_add_test.
# find_package(Bypass COMPONENTS Runtime): the generator only where there is a Node.js; agents come from C that is checked in.
# Also included by the top CMakeLists.txt, for add_subdirectory and FetchContent.

# A config file never stops by itself: an optional find_package must go on, and a REQUIRED one prints the reason.
macro(_bypass_not_found reason)
	set(Bypass_FOUND FALSE)
	set(Bypass_NOT_FOUND_MESSAGE "${reason}")
	return()
endmacro()

foreach(_bypass_name IN LISTS Bypass_FIND_COMPONENTS)
	if(NOT _bypass_name MATCHES "^(Runtime|Generator)$")
		_bypass_not_found("there is no component ${_bypass_name}; there are Runtime and Generator.")
	endif()
endforeach()

# Functions and targets are global: once is enough for all directories of a project.
if(COMMAND bypass_add_agent)
	set(Bypass_FOUND TRUE)
	get_property(Bypass_NOT_FOUND_MESSAGE GLOBAL PROPERTY BYPASS_NO_GENERATOR)
	if(Bypass_NOT_FOUND_MESSAGE AND NOT "${Bypass_FIND_COMPONENTS}" MATCHES "Runtime")
		set(Bypass_FOUND FALSE)
	endif()
	return()
endif()

if(CMAKE_VERSION VERSION_LESS 3.21)
	_bypass_not_found("CMake 3.21 or newer is needed, this is ${CMAKE_VERSION}.")
endif()

# Whatever the project's own minimum is; find_package and include keep this from it.
cmake_policy(VERSION 3.21)

get_property(_bypass_languages GLOBAL PROPERTY ENABLED_LANGUAGES)
if(NOT "C" IN_LIST _bypass_languages)
	_bypass_not_found("agents are C: write project(${PROJECT_NAME} LANGUAGES C) or enable_language(C) ahead of find_package(Bypass).")
endif()

get_filename_component(Bypass_ROOT_DIR "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
include("${CMAKE_CURRENT_LIST_DIR}/BypassGenerator.cmake")
_bypass_find_generator(_bypass_no_generator)
if(_bypass_no_generator)
	if(NOT "Runtime" IN_LIST Bypass_FIND_COMPONENTS OR Bypass_FIND_REQUIRED_Generator)
		_bypass_not_found("${_bypass_no_generator} (A project that has the generated C checked in needs no generator: find_package(Bypass COMPONENTS Runtime).)")
	endif()
	message(STATUS "Bypass: no generator, agents come from checked-in C (${_bypass_no_generator})")
endif()

include("${CMAKE_CURRENT_LIST_DIR}/BypassRuntime.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/BypassAddAgent.cmake")
set(Bypass_FOUND TRUE)
set(Bypass_Runtime_FOUND TRUE)
if(NOT _bypass_no_generator)
	set(Bypass_Generator_FOUND TRUE)
endif()
set_property(GLOBAL PROPERTY BYPASS_NO_GENERATOR "${_bypass_no_generator}")

# Variables are seen below this directory only, the functions everywhere.
foreach(_bypass_name IN ITEMS ROOT_DIR CLI GENERATOR_STAMP)
	set_property(GLOBAL PROPERTY BYPASS_${_bypass_name} "${Bypass_${_bypass_name}}")
endforeach()
foreach(_bypass_name IN ITEMS languages no_generator name)
	unset(_bypass_${_bypass_name})
endforeach()
