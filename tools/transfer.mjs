// What the files of the site take on their way to a browser, from a host that compresses with brotli.
import { brotliCompressSync } from 'node:zlib';

// Fetched when a paper is first written as Word or Excel, when words are first looked for in the library of hazards, or
// when the licences are read.
export const is_later = (name) => /^(documents\.[0-9a-f]{16}\.js|hazard-library\.[0-9a-f]{16}\.csv)$/.test(name)
    || name === 'third-party-licenses.txt';

function transferred_bytes(name, content) {
    return name.endsWith('.xz') ? content.length : brotliCompressSync(content).length;
}

// `files`: [name, content] of each; the sums in bytes.
export function transfer_of(files) {
    const sums = { first_visit: 0, later: 0 };
    for (const [name, content] of files) {
        sums[is_later(name) ? 'later' : 'first_visit'] += transferred_bytes(name, content);
    }
    return sums;
}
