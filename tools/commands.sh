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

golden_files() {
    build_preset checks checks
    ANZE_WRITE_GOLDEN=1 build/checks/tests/checks '[golden]'
    ANZE_WRITE_GOLDEN=1 node --test tests/node/documents.test.mjs
}

format_of_sources() {
    git ls-files -z --cached --others --exclude-standard '*.cpp' '*.h' | xargs -0 clang-format-19 "$@"
}

clean() {
    rm -rf build/{checks,native,wasm,tidy,clang-tidy,site,screenshots,bench.json}
}

# stage TITLE COMMAND...: one part of ./dev test; the others run even when it fails. Leaves passed or FAILED in result.
stage() {
    local title=$1 started=$SECONDS
    shift
    printf '\n▸ %s\n' "$title"
    result=passed
    (set -e; "$@") &
    wait $! || result=FAILED
    summary+=("$(printf '%-7s %4d s  %s' "$result" $((SECONDS - started)) "$title")")
    [ "$result" = passed ] || failures=$((failures + 1))
}

run_tests() {
    summary=()
    failures=0
    stage 'rules of the house' house_rules
    stage 'layout of the C++ files (./dev format mends it)' format_of_sources --dry-run -Werror
    stage 'native tests, address and undefined behaviour sanitizers' unit_tests checks anze
    stage 'the same tests in wasm under Node' unit_tests wasm
    stage 'build of the site' build_site
    if [ "$result" = passed ]; then
        stage 'npm jose, the command line, Word and Excel' node --test tests/node/*.test.mjs
        stage 'end to end in Chromium' node --test --test-concurrency=2 tests/browser/*.test.mjs
    fi
    printf '\n'
    printf '%s\n' "${summary[@]}"
    printf '%d parts, %d failed\n' ${#summary[@]} "$failures"
    [ "$failures" -eq 0 ]
}

house_rules() {
    node --test tests/tidy/*.test.mjs
    node tests/tidy/tidy.mjs
    node tools/clauses.mjs >"$logs/clauses.log" || { tail -n 1 "$logs/clauses.log"; false; }
}

# Without the precompiled headers, so that a file which leans on them is found.
clang_tidy() {
    cmake --preset wasm -B build/tidy -D CMAKE_DISABLE_PRECOMPILE_HEADERS=ON >"$logs/cmake-tidy.log"
    node tools/clang_tidy.mjs
}

# unit_tests PRESET [TARGET...]: builds these beside the tests.
unit_tests() {
    build_preset "$1" checks "${@:2}"
    ctest --test-dir "build/$1" --verbose --parallel "$jobs"
}
