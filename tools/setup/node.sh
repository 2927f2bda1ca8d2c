# npm packages, exactly as the lock file has them.

npm_packages() {
    npm ci --no-audit --no-fund
}
