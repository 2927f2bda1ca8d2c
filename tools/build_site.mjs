// Puts the static site together in build/site/: node tools/build_site.mjs
// Files that never change under their name carry a content hash; the rest is fetched anew by every host's own rules.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { licenses } from './licenses.mjs';
import { is_later, transfer_of } from './transfer.mjs';

const web = 'web';
const icons = 'assets/icons';
const program = 'build/wasm';
const site = 'build/site';
const plainly_named = ['index.html', 'service-worker.js', 'manifest.webmanifest', 'bundle.schema.json'];

const written = new Map(); // name in the site -> bytes

function hash(content) {
    return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

function hashed_name(name, content) {
    const extension = name.slice(name.indexOf('.'));
    return `${name.slice(0, name.indexOf('.'))}.${hash(content)}${extension}`;
}

function put(name, content) {
    written.set(name, Buffer.from(content));
    return name;
}

function put_hashed(name, content) {
    return put(hashed_name(name, content), content);
}

// {{name}} in a page, a manifest or a style sheet becomes the name that file has in the site.
function with_names(text, names) {
    return text.replace(/\{\{\s*([^}\s]+)\s*\}\}/g, (placeholder, name) => {
        if (!names.has(name)) {
            throw new Error(`${placeholder} names no file of ${web}/ or ${icons}/`);
        }
        return names.get(name);
    });
}

async function bundle(entry, format, define) {
    const result = await build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        write: false,
        format,
        target: ['chrome110', 'firefox115', 'safari16.4'],
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
        alias: { 'anze/app': `./${program}/app.js` },
        define,
    });
    return result.outputFiles[0].contents;
}

function static_files() {
    const in_web = readdirSync(web, { withFileTypes: true }).filter((entry) => entry.isFile())
        .map(({ name }) => name).filter((name) => extname(name) !== '.js' && !plainly_named.includes(name));
    return [...readdirSync(icons).map((name) => join(icons, name)), ...in_web.map((name) => join(web, name))];
}

async function main() {
    const names = new Map(plainly_named.map((name) => [name, name]));
    for (const path of static_files()) {
        const content = extname(path) === '.css' ? with_names(readFileSync(path, 'utf8'), names) : readFileSync(path);
        names.set(basename(path), put_hashed(basename(path), content));
    }
    // Compressed here, so that a host that compresses nothing still sends little; the page unpacks it.
    // xz gets it smaller than the brotli of hosts does. Code is bytes, each foretold by those before it: lc, pb.
    const wasm = put_hashed('app.wasm.xz', execFileSync('xz', ['--format=xz', '--lzma2=preset=9e,lc=4,pb=0',
        '--stdout', join(program, 'app.wasm')], { maxBuffer: 1 << 26 }));
    const documents = put_hashed('documents.js', await bundle(join(web, 'documents', 'worker.js'), 'iife', {}));
    const library = put_hashed('hazard-library.csv', readFileSync('assets/hazard-library.csv'));
    const program_text = readFileSync(join(program, 'app.js'));
    const made_from = [wasm, documents, library, ...names.values(), program_text, ...sources()];
    const version = hash(made_from.join('\n'));
    const worker = put_hashed('signature-worker.js', await bundle(join(web, 'signature_worker.js'), 'iife', {}));
    const define = { 'self.__VERSION': JSON.stringify(version), 'self.__WASM': JSON.stringify(wasm) };
    define['self.__SIGNATURE_WORKER'] = JSON.stringify(worker);
    define['self.__WORKBOOK_WORKER'] = JSON.stringify(
        put_hashed('workbook-worker.js', await bundle(join(web, 'workbook/worker.js'), 'iife', {})));
    define['self.__DOCUMENTS'] = JSON.stringify(documents);
    define['self.__HAZARD_LIBRARY'] = JSON.stringify(library);
    names.set('main_script', put_hashed('main.js', await bundle(join(web, 'main.js'), 'esm', define)));

    for (const name of ['index.html', 'manifest.webmanifest']) {
        put(name, with_names(readFileSync(join(web, name), 'utf8'), names));
    }
    put('third-party-licenses.txt', licenses());
    put('bundle.schema.json', readFileSync(join(web, 'bundle.schema.json')));
    const kept = ['./', ...[...written.keys()].filter((name) => name !== 'index.html' && !is_later(name))];
    put('service-worker.js', await bundle(join(web, 'service-worker.js'), 'iife',
        { ...define, 'self.__FILES': JSON.stringify(kept), 'self.__LATER': JSON.stringify([documents, library]) }));
    write();
}

function sources() {
    return readdirSync(web, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8'));
}

function write() {
    rmSync(site, { recursive: true, force: true });
    mkdirSync(site, { recursive: true });
    for (const [name, content] of written) {
        writeFileSync(join(site, name), content);
    }
    const { first_visit, later } = transfer_of(written);
    const kilobytes = (bytes) => (bytes / 1024).toFixed(0);
    console.log(`${site}/: ${written.size} files, ${kilobytes(first_visit)} KB to transfer on the first visit, ` +
        `${kilobytes(later)} KB more when asked for (Word, Excel, hazards, licences)`);
}

await main();
