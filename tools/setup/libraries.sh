# The libraries, built from their pinned source packages into build/third_party/.

third_party=$project/build/third_party
wasm_toolchain=$project/$emscripten_root/cmake/Modules/Platform/Emscripten.cmake

# unpack_source PACKAGE DIRECTORY
unpack_source() {
    rm -rf "$2"
    mkdir -p "$2"
    tar -xf "$downloads/$(pinned "$1" 5)" -C "$2" --strip-components=1
}

# Side by side: configure asks one small question after the other.
libraries() {
    local built=(catch2_native catch2_wasm sodium_native sodium_wasm) each running=() failed=false
    for each in "${built[@]}"; do
        (set -euo pipefail; "$each" 2>&1 | sed -u "s/^/$each: /") &
        running+=($!)
    done
    for each in "${!built[@]}"; do
        wait "${running[$each]}" || { echo "${built[$each]} failed"; failed=true; }
    done
    ! $failed
}

unpack_sources() {
    unpack_source imgui "$third_party/imgui"
    rm -rf build/third_party/json build/third_party/include
    dpkg -x "$downloads/$(pinned nlohmann-json3-dev 5)" build/third_party/json
    mkdir -p build/third_party/include
    mv build/third_party/json/usr/include/nlohmann build/third_party/include/
    mv build/third_party/json/usr/share/doc/nlohmann-json3-dev/copyright build/third_party/include/nlohmann/
    rm -rf build/third_party/json
}

# catch2 PLATFORM CMAKE_ARGUMENT...
catch2() {
    local platform=$1
    shift
    unpack_source catch2 "build/third_party/source/catch2-$platform"
    cmake -S "build/third_party/source/catch2-$platform" -B "build/third_party/source/catch2-$platform/build" -G Ninja \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_STANDARD=23 -DBUILD_TESTING=OFF -DCATCH_INSTALL_DOCS=OFF \
        -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=30 \
        -DCMAKE_INSTALL_PREFIX="$third_party/$platform" "$@"
    ninja -j "$jobs" -C "build/third_party/source/catch2-$platform/build" install
}

catch2_native() {
    catch2 native -DCMAKE_CXX_COMPILER=clang++-19 -DCMAKE_CXX_FLAGS=-stdlib=libc++
}

catch2_wasm() {
    catch2 wasm -DCMAKE_TOOLCHAIN_FILE="$wasm_toolchain" -DCMAKE_CXX_FLAGS=-fwasm-exceptions
}

sodium_native() {
    unpack_source libsodium build/third_party/source/libsodium-native
    cd build/third_party/source/libsodium-native
    CC=clang-19 CFLAGS=-O2 ./configure --prefix="$third_party/native" --disable-shared
    make -j "$jobs" install
}

sodium_wasm() {
    unpack_source libsodium build/third_party/source/libsodium-wasm
    cd build/third_party/source/libsodium-wasm
    CFLAGS=-O3 "$project/$emscripten_root/emconfigure" ./configure --prefix="$third_party/wasm" \
        --host=wasm32-unknown-emscripten --disable-shared --without-pthreads --disable-ssp --disable-asm
    "$project/$emscripten_root/emmake" make -j "$jobs" install
}
