// What a file of the site takes on its way to a browser, from a host that compresses with brotli.
import { brotliCompressSync } from 'node:zlib';

export function transferred_bytes(name, content) {
    return name.endsWith('.xz') ? content.length : brotliCompressSync(content).length;
}
