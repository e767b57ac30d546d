# What npm ships built, for one system, machine and libc: the addon for Node and the runtime. Run through cmake-js by lib/build/prebuild.ts.
#
#   <name>.node                              the addon, taken by prebuildify from the library folder
#   lib/*.a, lib/*.o, bin/bypass_launch      component "runtime", installed by the backend
#   lib/BypassRuntimeTargets.cmake           imports them, wherever the package lies
add_subdirectory(lib/runtime)
add_subdirectory(lib/node)

set(targets bypass_agent_runtime bypass_shadow_runtime bypass_agent_rendezvous bypass_launch)
set_target_properties(bypass_agent_runtime PROPERTIES EXPORT_NAME agent)
set_target_properties(bypass_shadow_runtime PROPERTIES EXPORT_NAME shadow)
set_target_properties(bypass_agent_rendezvous PROPERTIES EXPORT_NAME rendezvous)
set_target_properties(bypass_launch PROPERTIES EXPORT_NAME launch)

# What is linked here must start on machines that are older than this one.
if(TARGET bypass_floor)
	target_link_libraries(bypass_launch PRIVATE bypass_floor_program)
	target_link_libraries(bypass_node PRIVATE bypass_floor)
	list(APPEND targets bypass_floor bypass_floor_program)
	set_target_properties(bypass_floor PROPERTIES EXPORT_NAME floor)
	set_target_properties(bypass_floor_program PROPERTIES EXPORT_NAME floor_program)
endif()

# The files must be the same wherever they are built, and an archive of slim LTO objects would need this very compiler.
foreach(target IN LISTS targets ITEMS bypass_node)
	target_compile_options(${target} PRIVATE "-ffile-prefix-map=${CMAKE_CURRENT_SOURCE_DIR}=.")
	set_target_properties(${target} PROPERTIES INTERPROCEDURAL_OPTIMIZATION OFF)
endforeach()

# Headers are those of the package, which the tree lies in.
foreach(target IN ITEMS bypass_agent_rendezvous bypass_agent_runtime bypass_shadow_runtime)
	target_include_directories(${target} INTERFACE "$<INSTALL_INTERFACE:../../../lib/runtime/include>")
endforeach()
install(TARGETS ${targets} EXPORT BypassRuntime COMPONENT runtime
	ARCHIVE DESTINATION lib
	OBJECTS DESTINATION lib
	RUNTIME DESTINATION bin)
install(EXPORT BypassRuntime NAMESPACE Bypass:: DESTINATION lib FILE BypassRuntimeTargets.cmake COMPONENT runtime)
