// Checks Ed25519 signatures by WebCrypto. Says only whether all of a message's are right; a browser without Ed25519
// says no to all, and the program looks itself.
const key_bytes = 32;
const signature_bytes = 64;
const length_bytes = 4;
const keys = new Map();

function key_of(bytes) {
    const name = bytes.join();
    if (!keys.has(name)) {
        keys.set(name, crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']));
    }
    return keys.get(name);
}

async function is_right({ key, signature, message }) {
    return crypto.subtle.verify('Ed25519', await key_of(key), signature, message);
}

function* signed_messages(bytes) {
    const lengths = new DataView(bytes.buffer);
    let at = 0;
    const next = (length) => bytes.subarray(at, at += length);
    while (at < bytes.length) {
        const key = next(key_bytes);
        const signature = next(signature_bytes);
        const length = lengths.getUint32(at, true);
        at += length_bytes;
        yield { key, signature, message: next(length) };
    }
}

self.addEventListener('message', async ({ data: { request, bytes } }) => {
    const answers = await Promise.allSettled([...signed_messages(bytes)].map(is_right));
    self.postMessage({ request, right: answers.every(({ value }) => value === true) });
});
