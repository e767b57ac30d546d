# The generator: Bypass::Node and Bypass_CLI run it on the machine that builds, whatever the target is. Sets <why> to what is missing, or to "".
macro(_bypass_find_generator why)
	set(Bypass_CLI "${Bypass_ROOT_DIR}/dist/cli.js")
	_bypass_find_node(${why})
	if(NOT EXISTS "${Bypass_CLI}")
		set(${why} "${Bypass_CLI} is not there: the generator has not been built. Run npm ci in ${Bypass_ROOT_DIR}.")
	endif()
	if(NOT ${why})
		# An imported executable is never run through an emulator when cross-compiling.
		if(NOT TARGET Bypass::Node)
			add_executable(Bypass::Node IMPORTED GLOBAL)
			set_target_properties(Bypass::Node PROPERTIES IMPORTED_LOCATION "${Bypass_NODE_EXECUTABLE}")
			# it has no configuration, whatever the project maps for its other packages
			foreach(_bypass_config IN ITEMS ${CMAKE_CONFIGURATION_TYPES} ${CMAKE_BUILD_TYPE})
				string(TOUPPER "${_bypass_config}" _bypass_config)
				set_property(TARGET Bypass::Node PROPERTY MAP_IMPORTED_CONFIG_${_bypass_config})
			endforeach()
			unset(_bypass_config)
		endif()
		set(Bypass_GENERATOR_STAMP "${CMAKE_BINARY_DIR}/CMakeFiles/bypass-generator.stamp")
		_bypass_write_stamp("${Bypass_GENERATOR_STAMP}")
		_bypass_configure_again("${Bypass_ROOT_DIR}" "${Bypass_CLI}")
	endif()
endmacro()

# Sets <why> to what is wrong with Node.js, or to "". Asked at each configuration: another one may have come since.
function(_bypass_find_node why)
	set(${why} "" PARENT_SCOPE)
	find_program(Bypass_NODE_EXECUTABLE NAMES node nodejs NO_CMAKE_FIND_ROOT_PATH DOC "Node.js, which runs Bypass's generator")
	if(NOT Bypass_NODE_EXECUTABLE)
		string(CONCAT reason "Node.js 20.19 or newer runs the generator on the build machine, and none was found. "
		       "Install it, or name it: cmake -DBypass_NODE_EXECUTABLE=/path/to/node")
		set(${why} "${reason}" PARENT_SCOPE)
		return()
	endif()
	execute_process(COMMAND "${Bypass_NODE_EXECUTABLE}" --version OUTPUT_VARIABLE version RESULT_VARIABLE result
	                ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
	string(REGEX REPLACE "^v|\n.*" "" version "${version}")
	if(NOT result EQUAL 0 OR version VERSION_LESS 20.19)
		string(CONCAT reason "Node.js 20.19 or newer runs the generator, and ${Bypass_NODE_EXECUTABLE} is '${version}'. "
		       "Name another one: cmake -DBypass_NODE_EXECUTABLE=/path/to/node")
		set(${why} "${reason}" PARENT_SCOPE)
	endif()
endfunction()

# The project is configured again when the package or its generator is another.
function(_bypass_configure_again root cli)
	set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${root}/package.json" "${cli}")
	# what a package manager writes at each installation, whatever times it gives to the files themselves
	foreach(file IN ITEMS .package-lock.json .modules.yaml .yarn-state.yml)
		if(EXISTS "${root}/../${file}")
			set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${root}/../${file}")
		endif()
	endforeach()
endfunction()

# A stamp of the generator's whole content: times do not tell of an upgrade, since some package managers keep old ones.
function(_bypass_write_stamp stamp)
	file(GLOB_RECURSE generator "${Bypass_ROOT_DIR}/dist/*.js" "${Bypass_ROOT_DIR}/knowledge/*.bk")
	set(hashes "")
	foreach(file IN LISTS generator)
		file(SHA256 "${file}" hash)
		string(APPEND hashes "${hash} ${file}\n")
	endforeach()
	file(CONFIGURE OUTPUT "${stamp}" CONTENT "${hashes}" @ONLY)
endfunction()
