# What ./dev does once everything is set up.

# build_preset PRESET TARGET...: into build/PRESET
build_preset() {
    cmake --preset "$1" >"$logs/cmake-$1.log"
    ninja -C "build/$1" "${@:2}"
}

build_site() {
    build_preset wasm app
    node tools/build_site.mjs
}

build_all() {
    build_preset native anze
    build_site
}

format_of_sources() {
    git ls-files -z --cached --others --exclude-standard '*.cpp' '*.h' | xargs -0 clang-format-19 "$@"
}

clean() {
    rm -rf build/checks build/native build/wasm build/site build/screenshots build/bench.json build/clang-tidy
}

# stage TITLE COMMAND...: one part of ./dev test; the others run even when it fails.
stage() {
    local title=$1 started=$SECONDS result=passed
    shift
    printf '\n▸ %s\n' "$title"
    (set -e; "$@") &
    wait $! || result=FAILED
    summary+=("$(printf '%-7s %4d s  %s' "$result" $((SECONDS - started)) "$title")")
    [ "$result" = passed ] || failures=$((failures + 1))
}

run_tests() {
    summary=()
    failures=0
    stage 'rules of the house' node tests/tidy/tidy.mjs
    stage 'the rules themselves' node --test tests/tidy/
    stage 'layout (./dev format mends it)' format_of_sources --dry-run -Werror
    stage 'clauses of the standard' clauses_carried_out
    stage 'build for the native tests' build_preset checks checks
    stage 'native tests, address and undefined behaviour sanitizers' ctest --test-dir build/checks -V -j "$jobs"
    stage 'build of the page, the tests in wasm and the command line' build_everything
    stage 'the same tests in wasm under Node' ctest --test-dir build/wasm -V -j "$jobs"
    stage 'clang-tidy' node tools/clang_tidy.mjs
    stage 'npm jose and the command line' node --test tests/node/*.test.mjs
    stage 'end to end in Chromium' node --test --test-concurrency=1 tests/browser/*.test.mjs
    printf '\n'
    printf '%s\n' "${summary[@]}"
    printf '%d parts, %d failed\n' ${#summary[@]} "$failures"
    [ "$failures" -eq 0 ]
}

clauses_carried_out() {
    node tools/clauses.mjs >"$logs/clauses.log" || { tail -n 1 "$logs/clauses.log"; false; }
    tail -n 1 "$logs/clauses.log"
}

build_everything() {
    build_preset wasm
    build_all
}
