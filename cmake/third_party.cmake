# The libraries that ./dev has built from cmake/third_party.lock.
set(third_party ${PROJECT_SOURCE_DIR}/build/third_party)
if(EMSCRIPTEN)
    set(prefix ${third_party}/wasm)
else()
    set(prefix ${third_party}/native)
endif()

add_library(json INTERFACE)
target_include_directories(json SYSTEM INTERFACE ${third_party}/include)

add_library(sodium STATIC IMPORTED)
set_target_properties(sodium PROPERTIES IMPORTED_LOCATION ${prefix}/lib/libsodium.a)
target_include_directories(sodium SYSTEM INTERFACE ${prefix}/include)

find_package(Catch2 3 REQUIRED PATHS ${prefix}/lib/cmake/Catch2 NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
