# Debian's packages: those installed on the machine, and the pinned ones kept inside the project.

installed_packages=(
    clang-19 lld-19 llvm-19 libc++-19-dev libc++abi-19-dev libclang-rt-19-dev clang-tidy-19 clang-format-19
    cmake ninja-build make python3 binutils xz-utils chromium fonts-noto-cjk dpkg-dev brotli ca-certificates
    libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils
)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "TO DO: run this once as root, or install sudo: $*"
        return 1
    fi
}

debian_packages() {
    local missing=() package
    for package in "${installed_packages[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    command -v node >/dev/null || missing+=(nodejs)
    command -v npm >/dev/null || missing+=(npm)
    [ ${#missing[@]} -gt 0 ] || return 0
    as_root apt-get update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# apt with sources of our own (suites this machine does not follow), its state inside the project. The mirror is
# the one this machine already uses.
private_apt() {
    "$1" -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$project/build/apt/sources" \
        -o Dir::State::lists="$project/build/apt/lists" -o Dir::Cache="$project/build/apt/cache" \
        -o APT::Sandbox::User="$(id -un)" "${@:2}"
}

private_apt_update() {
    mkdir -p build/apt/sources build/apt/lists/partial build/apt/cache/archives/partial
    local mirror
    mirror=$(apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' |
        awk -F'|' '$1 == "Debian" { print $2; exit }')
    if [ -z "$mirror" ]; then
        as_root apt-get update
        mirror=$(apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' |
            awk -F'|' '$1 == "Debian" { print $2; exit }')
    fi
    if [ -z "$mirror" ]; then
        echo 'TO DO: add a Debian mirror to the apt sources of this machine; none was found.'
        return 1
    fi
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg kind suite
    awk '$1 !~ /^#/ { print ($1 == "source" ? "deb-src" : "deb"), $2 }' "$lock" | sort -u | while read -r kind suite; do
        printf 'Types: %s\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' \
            "$kind" "$mirror" "$suite" "$keyring" >"build/apt/sources/$suite-$kind.sources"
    done
    private_apt apt-get update
}

is_downloaded() {
    [ -f "$downloads/$1" ] && echo "$2  $downloads/$1" | sha256sum --check --status
}

download_pinned() {
    local updated=false kind suite package version file sha256
    while read -r kind suite package version file sha256; do
        case $kind in '#'* | '') continue ;; esac
        [ "$kind" = toolchain ] && [ -n "$(installed_emscripten)" ] && continue
        is_downloaded "$file" "$sha256" && continue
        $updated || private_apt_update
        updated=true
        echo "downloading $package $version"
        fetch_pinned "$kind" "$package" "$version" || true
        if ! is_downloaded "$file" "$sha256"; then
            echo "TO DO: $package $version of Debian's suite $suite is gone or changed; pin the new one in $lock."
            return 1
        fi
    done <"$lock"
}

fetch_pinned() (
    cd "$downloads"
    case $1 in
        toolchain | library) private_apt apt-get download "$2=$3" ;;
        source) private_apt apt-get source --download-only --tar-only --only-source "$2=$3" ;;
    esac
)
