# Emscripten 3.1.69 or newer, at build/toolchain/emscripten: the machine's own where it is new enough, otherwise
# Debian's packages unpacked inside the project with the newer C library that Binaryen's programs need.

emscripten_root=build/toolchain/emscripten
unpacked=build/toolchain/unpacked

# Prints the folder of an emcc on PATH that is new enough, or nothing.
installed_emscripten() {
    local version
    command -v emcc >/dev/null || return 0
    version=$(emcc --version 2>/dev/null | sed -n '1s/.* \([0-9]*\.[0-9]*\.[0-9]*\).*/\1/p')
    if [ -n "$version" ] && printf '3.1.69\n%s\n' "$version" | sort -V -C; then
        dirname "$(realpath "$(command -v emcc)")"
    fi
}

emscripten_toolchain() {
    mkdir -p build/toolchain
    local installed
    installed=$(installed_emscripten)
    if [ -n "$installed" ]; then
        ln -sfnT "$installed" "$emscripten_root"
    else
        unpack_emscripten
    fi
    "$emscripten_root/emcc" --version
    printf 'int main() { return 0; }\n' >build/toolchain/probe.c
    "$emscripten_root/emcc" -O2 build/toolchain/probe.c -o build/toolchain/probe.js
    node build/toolchain/probe.js
}

unpack_emscripten() {
    rm -rf "$unpacked"
    mkdir -p "$unpacked/binaryen/bin"
    local package root=$project/$unpacked program
    for package in emscripten binaryen libc6 libstdc++6 libgcc-s1; do
        echo "unpacking $package"
        dpkg -x "$downloads/$(pinned "$package" 5)" "$unpacked"
    done
    for program in "$unpacked"/usr/bin/wasm*; do
        program=$(basename "$program")
        printf '#!/bin/sh\nexec %s --library-path %s %s "$@"\n' "$root/usr/lib64/ld-linux-x86-64.so.2" \
            "$root/usr/lib/x86_64-linux-gnu" "$root/usr/bin/$program" >"$unpacked/binaryen/bin/$program"
        chmod +x "$unpacked/binaryen/bin/$program"
    done
    printf '\nBINARYEN_ROOT = "%s"\nNODE_JS = "%s"\n' "$root/binaryen" "$(command -v node)" \
        >>"$unpacked/usr/share/emscripten/.emscripten"
    mkdir -p "$unpacked/usr/share/emscripten/node_modules"
    rm -rf "$unpacked/usr/share/emscripten/node_modules/acorn"
    cp -r node_modules/acorn "$unpacked/usr/share/emscripten/node_modules/"
    ln -sfnT unpacked/usr/share/emscripten "$emscripten_root"
}
