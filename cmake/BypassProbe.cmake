# What the C compiler compiles for. Asked of the compiler itself: CMAKE_SYSTEM_PROCESSOR is whatever a toolchain file says, blind to -m32, and
# `-dumpmachine` of musl-gcc names glibc.

# Sets <result> to "<system>;<machine>;<libc>;<plain or sanitizer>" in Node's words, each "unknown" when it cannot be told.
# The answer is kept as long as compiler, flags and sysroot are the same.
function(bypass_probe result)
	get_directory_property(options COMPILE_OPTIONS)
	string(TOUPPER "${CMAKE_BUILD_TYPE}" config)
	string(SHA256 key "${CMAKE_C_COMPILER} ${CMAKE_C_COMPILER_VERSION} ${CMAKE_C_COMPILER_TARGET} ${CMAKE_C_FLAGS} ${CMAKE_C_FLAGS_${config}} ${CMAKE_SYSROOT} ${CMAKE_SYSROOT_COMPILE} ${options}")
	if(NOT Bypass_PROBE_KEY STREQUAL key)
		_bypass_run_probe(target)
		set(Bypass_PROBE_KEY "${key}" CACHE INTERNAL "what Bypass_PROBE_TARGET was asked for")
		set(Bypass_PROBE_TARGET "${target}" CACHE INTERNAL "what the compiler compiles for")
	endif()
	set(target "${Bypass_PROBE_TARGET}")
	# gcc has no macro for some of them, and the options of a folder do not reach the probe
	if("${CMAKE_C_FLAGS} ${CMAKE_C_FLAGS_${config}} ${options}" MATCHES "-fsanitize=")
		list(POP_BACK target)
		list(APPEND target sanitizer)
	endif()
	set(${result} "${target}" PARENT_SCOPE)
endfunction()

# A static library needs no linker that works, and is not run. (Whole: this is called where the policies of a project are in force.)
function(_bypass_run_probe result)
	set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
	set(folder "${CMAKE_BINARY_DIR}/CMakeFiles/bypass-probe")
	set(target "unknown;unknown;unknown;plain")
	unset(Bypass_PROBE_COMPILES CACHE)
	try_compile(Bypass_PROBE_COMPILES "${folder}" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/probe.c" COPY_FILE "${folder}/probe.a")
	if(Bypass_PROBE_COMPILES)
		file(STRINGS "${folder}/probe.a" said REGEX "BYPASS_PROBE:")
		if(said MATCHES "BYPASS_PROBE:([a-z0-9]+),([a-z0-9]+),([a-z0-9]+),([a-z0-9]+):")
			set(target "${CMAKE_MATCH_1};${CMAKE_MATCH_2};${CMAKE_MATCH_3};${CMAKE_MATCH_4}")
		endif()
	endif()
	unset(Bypass_PROBE_COMPILES CACHE)
	set(${result} "${target}" PARENT_SCOPE)
endfunction()
