# How everything of ours is compiled.
add_library(settings INTERFACE)
target_compile_features(settings INTERFACE cxx_std_23)
target_compile_options(settings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Wno-c23-extensions)

# src/ and shell/ never throw; the tests do, because Catch2 does.
add_library(without_exceptions INTERFACE)
target_compile_options(without_exceptions INTERFACE -fno-exceptions)
add_library(with_exceptions INTERFACE)

if(EMSCRIPTEN)
    target_compile_options(settings INTERFACE -mbulk-memory)  # in every browser that has WebGL 2
    target_compile_options(without_exceptions INTERFACE -fno-rtti)  # names of types are a part of the first visit
    target_compile_options(with_exceptions INTERFACE -fwasm-exceptions)
    target_link_options(with_exceptions INTERFACE -fwasm-exceptions)
else()
    target_compile_options(settings INTERFACE -stdlib=libc++)
    target_link_options(settings INTERFACE -stdlib=libc++ -fuse-ld=lld-19)
endif()

option(ANZE_SANITIZE "Address and undefined behaviour sanitizers" OFF)
if(ANZE_SANITIZE)
    target_compile_options(settings INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(settings INTERFACE -fsanitize=address,undefined)
elseif(NOT EMSCRIPTEN)
    target_link_options(settings INTERFACE -static-libstdc++)
endif()
