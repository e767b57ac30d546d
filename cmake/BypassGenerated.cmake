# bypass_add_agent(... GENERATED <folder>): the C is checked in, so that no generator is needed. Nothing is written into the source folder unless
# somebody asks for it, and C that is of another specification than the one that is here does not pass for it.

# <spec> and <folder> as they are written in a command that is run in the project's own folder.
macro(_bypass_relative_paths)
	file(RELATIVE_PATH shown "${CMAKE_CURRENT_SOURCE_DIR}" "${spec}")
	file(RELATIVE_PATH folder "${CMAKE_CURRENT_SOURCE_DIR}" "${output}")
endmacro()

# Stops when a file is not there, or was made from another specification. With a generator there is <name>_generate, which writes them.
function(_bypass_use_generated call name spec output files)
	_bypass_relative_paths()
	_bypass_generator_options(${name} options)
	list(JOIN options " " words)
	set(cure "to write it, in ${CMAKE_CURRENT_SOURCE_DIR}:\n  npx bypass generate \"${shown}\" -o \"${folder}\" ${words}")
	foreach(file IN LISTS files)
		if(NOT EXISTS "${file}")
			_bypass_fail("${call}" "there is no ${file}; ${cure}")
		endif()
	endforeach()
	set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${spec}" "${output}/${name}_calls.h")
	file(SHA256 "${spec}" digest)
	file(STRINGS "${output}/${name}_calls.h" said REGEX "SHA-256 of .*: [0-9a-f]+" LIMIT_COUNT 1)
	if(NOT said MATCHES "${digest}")
		_bypass_fail("${call}" "${folder} holds C of another ${shown} than the one that is here; ${cure}")
	endif()
	if(TARGET Bypass::Node)
		get_property(cli GLOBAL PROPERTY BYPASS_CLI)
		add_custom_target(${name}_generate
			COMMAND Bypass::Node "${cli}" generate "${shown}" -o "${folder}" ${options}
			WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}"
			COMMENT "Bypass: generating ${name} into ${output}"
			SOURCES "${spec}" VERBATIM)
	endif()
endfunction()

# Stops when C has to be generated and nothing can do it.
function(_bypass_need_generator call name spec)
	get_property(why GLOBAL PROPERTY BYPASS_NO_GENERATOR)
	if(why)
		set(output "${CMAKE_CURRENT_SOURCE_DIR}/generated")
		_bypass_relative_paths()
		_bypass_fail("${call}" "${why}\n  Or check the C in: where there is a Node.js, npx bypass generate ${shown} -o ${folder} --name ${name}, and write "
			"bypass_add_agent(${name} ${shown} GENERATED ${folder})")
	endif()
endfunction()
