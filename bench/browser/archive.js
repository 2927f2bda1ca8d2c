// Puts an archive that bench_data made where the program looks for it, before the program is started.
import { completion, database } from '../../web/database.js';
import { keep_key, wrapped_by_browser } from '../../web/keys.js';

const operations_at_a_time = 5000;

function bytes_of(base64url) {
    const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

async function put(operations, first) {
    const transaction = (await database()).transaction(['operations', 'heads'], 'readwrite');
    const done = completion(transaction);
    const store = transaction.objectStore('operations');
    const heads = new Map();
    operations.forEach(({ stream, device, seq, id, jws }, at) => {
        store.add(jws, first + at);
        heads.set(`${stream}|${device}`, { seq, id });
    });
    for (const [key, head] of heads) {
        transaction.objectStore('heads').put(head, key);
    }
    await done;
}

export async function put_archive(address) {
    const response = await fetch(address);
    const [first_line, ...lines] = (await response.text()).trimEnd().split('\n');
    const { device, seed } = JSON.parse(first_line);
    await keep_key(await wrapped_by_browser(bytes_of(seed)));
    for (let at = 0; at < lines.length; at += operations_at_a_time) {
        const operations = lines.slice(at, at + operations_at_a_time).map((line) => ({ device, ...JSON.parse(line) }));
        await put(operations, at + 1);
    }
    (await database()).close();
    return lines.length;
}
