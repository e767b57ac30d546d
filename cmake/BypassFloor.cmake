# bypass_floor and bypass_floor_program: what lowers the floor, the oldest GNU C library that something runs on; pack/floor.c says how. There are
# none where there is nothing to lower. lib/build/pack.ts gives the same arguments to the linker.
include("${CMAKE_CURRENT_LIST_DIR}/BypassProbe.cmake")

# One of them: objects, and options for whoever links them.
function(_bypass_add_floor name source)
	add_library(${name} OBJECT "${source}")
	file(STRINGS "${source}" lines REGEX "^(OLD|CALL)\\([^,]+, [A-Za-z0-9_]+,")
	foreach(line IN LISTS lines)
		string(REGEX REPLACE "^[A-Z]+\\([^,]+, ([A-Za-z0-9_]+),.*" "\\1" call "${line}")
		# what a program begins with
		if(NOT call STREQUAL "__libc_start_main" OR name STREQUAL "bypass_floor_program")
			target_link_options(${name} INTERFACE "LINKER:--wrap=${call}")
		endif()
	endforeach()
	# where these are libraries of their own, a file that uses them must name them; where they are not, empty ones are left
	target_link_options(${name} INTERFACE "LINKER:--push-state,--no-as-needed,-l:libdl.so.2,-l:libpthread.so.0,-l:libutil.so.1,--pop-state")
	set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON C_STANDARD 11 C_EXTENSIONS ON C_VISIBILITY_PRESET hidden
		INTERPROCEDURAL_OPTIMIZATION OFF)
endfunction()

bypass_probe(bypass_probed)
if(bypass_probed MATCHES "^linux;(x64|arm64);glibc;plain$")
	_bypass_add_floor(bypass_floor "${CMAKE_CURRENT_SOURCE_DIR}/pack/floor.c")
	_bypass_add_floor(bypass_floor_program "${CMAKE_CURRENT_SOURCE_DIR}/pack/floor.c")
	target_compile_definitions(bypass_floor_program PRIVATE BYPASS_PROGRAM)
endif()
