# npm packages, exactly as the lock file has them; the Node that everything else runs on is one of them. Debian's npm
# runs on Debian's Node only.

npm_packages() {
    PATH=$system_path npm ci --no-audit --no-fund
}
