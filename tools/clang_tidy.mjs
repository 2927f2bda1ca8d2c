// clang-tidy over src/ and shell/: node tools/clang_tidy.mjs. A file that passed is looked at again only when it, a
// header it includes or the list of checks has changed.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const passed = 'build/clang-tidy';
const sysroot = join(realpathSync('build/toolchain/emscripten'), 'cache/sysroot');
const options = ['-p', 'build/tidy', '--quiet', '--extra-arg=--target=wasm32-unknown-emscripten',
    `--extra-arg=--sysroot=${sysroot}`];

// The file and every header of ours it includes, directly or not.
function with_headers(path, seen = new Set()) {
    if (!seen.has(path)) {
        seen.add(path);
        for (const [, name] of readFileSync(path, 'utf8').matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) {
            const found = [dirname(path), 'src', 'shell'].map((folder) => join(folder, name)).find(existsSync);
            if (found) {
                with_headers(found, seen);
            }
        }
    }
    return seen;
}

function stamp_of(path) {
    const hash = createHash('sha256').update(readFileSync('.clang-tidy'));
    for (const file of [...with_headers(path)].sort()) {
        hash.update(file).update(readFileSync(file));
    }
    return join(passed, hash.digest('hex').slice(0, 32));
}

async function check(path) {
    try {
        await run('clang-tidy-19', [...options, path], { maxBuffer: 1 << 26 });
        writeFileSync(stamp_of(path), '');
        return true;
    } catch (failure) {
        console.error(failure.stdout || failure.message);
        return false;
    }
}

mkdirSync(passed, { recursive: true });
const compiled = JSON.parse(readFileSync('build/tidy/compile_commands.json', 'utf8'))
    .map(({ file }) => relative('.', file)).filter((path) => /^(src|shell)\//.test(path));
const waiting = compiled.filter((path) => !existsSync(stamp_of(path)));
const total = waiting.length;
let failures = 0;

async function work() {
    while (waiting.length > 0) {
        const path = waiting.shift();
        console.log(`[${total - waiting.length}/${total}] clang-tidy ${path}`);
        failures += await check(path) ? 0 : 1;
    }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(`clang-tidy: ${compiled.length} files, ${failures} with complaints`);
process.exitCode = failures === 0 ? 0 : 1;
