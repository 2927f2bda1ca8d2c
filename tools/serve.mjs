// A small static server for development, the tests and the bench: node tools/serve.mjs DIRECTORY
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const media_types = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.webmanifest': 'application/manifest+json; charset=utf-8',
    '.wasm': 'application/wasm',
    '.xz': 'application/x-xz',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.ico': 'image/x-icon',
    '.csv': 'text/csv; charset=utf-8',
};

function file_for(directory, prefix, url) {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (!path.startsWith(prefix)) {
        return null;
    }
    const relative = path.slice(prefix.length);
    const file = normalize(join(directory, relative.replace(/(^|\/)$/, '$1index.html')));
    if (!file.startsWith(normalize(directory + sep)) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
        return null;
    }
    return file;
}

function answer(directory, prefix, request, response) {
    let file = null;
    try {
        file = file_for(directory, prefix, request.url);
    } catch {
        // An address that cannot be decoded is an address that is not there.
    }
    if (!file) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n');
        return;
    }
    response.writeHead(200, {
        'content-type': media_types[extname(file)] ?? 'application/octet-stream',
        'content-length': statSync(file).size,
        'cache-control': /\.[0-9a-f]{16}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') {
        response.end();
        return;
    }
    createReadStream(file).pipe(response);
}

// port 0: any free one; prefix: the sub-path the site stands under, with a slash at both ends.
export function serve({ directory, port = 0, prefix = '/' }) {
    const server = createServer((request, response) => answer(directory, prefix, request, response));
    return new Promise((resolve, reject) => {
        server.on('error', reject);
        server.listen(port, 'localhost', () => {
            resolve({
                address: `http://localhost:${server.address().port}${prefix}`,
                close: () => new Promise((closed) => {
                    server.close(closed);
                    server.closeAllConnections();
                }),
            });
        });
    });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    try {
        const { address } = await serve({ directory: process.argv[2], port: Number(process.env.PORT ?? 8080) });
        console.log(`Anze Desk is at ${address.replace(/\/$/, '')}  (Ctrl+C stops it)`);
    } catch (error) {
        console.error(error.code === 'EADDRINUSE'
            ? 'The port is taken. TO DO: stop what uses it, or choose another: PORT=9000 ./dev serve'
            : error.message);
        process.exit(1);
    }
}
