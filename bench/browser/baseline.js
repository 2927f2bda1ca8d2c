// What a bare IndexedDB and WebCrypto take for the same work, in the same browser and the same run.
import { compactVerify, importJWK } from 'jose';

const in_flight = 500;

function outcome(request) {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

function completion(transaction) {
    return new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
    });
}

function open(name) {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('records');
    return outcome(request);
}

async function add_all(database, records, first = 1) {
    const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
    const done = completion(transaction);
    const store = transaction.objectStore('records');
    records.forEach((record, at) => store.add(record, first + at));
    await done;
}

function text_of(bytes) {
    return 'x'.repeat(bytes);
}

export async function fill(name, count, record) {
    const database = await open(name);
    const piece = 5000;
    for (let first = 1; first <= count; first += piece) {
        const length = Math.min(piece, count - first + 1);
        await add_all(database, Array.from({ length }, (_, at) => ({ ...record, number: first + at })), first);
    }
    database.close();
}

// Milliseconds of single durable adds of a text of that size, behind `count` records that are there.
export async function saves(name, count, bytes, repetitions) {
    const database = await open(name);
    const taken = [];
    for (let at = 1; at <= repetitions; ++at) {
        const began = performance.now();
        await add_all(database, [text_of(bytes)], count + at);
        taken.push(performance.now() - began);
    }
    const transaction = database.transaction('records', 'readwrite');
    const done = completion(transaction);
    transaction.objectStore('records').delete(IDBKeyRange.lowerBound(count, true));
    await done;
    database.close();
    return taken;
}

// From the closed database to all records as objects.
export async function read_all(name) {
    const began = performance.now();
    const database = await open(name);
    const records = await outcome(database.transaction('records').objectStore('records').getAll());
    const taken = performance.now() - began;
    database.close();
    return { taken, count: records.length };
}

// Parsing the operations of a bundle, verifying each, and storing what they hold in an empty database.
export async function take_in(name, text, device) {
    const database = await open(name);
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: device }, 'EdDSA');
    const decoder = new TextDecoder();
    const began = performance.now();
    const signed = JSON.parse(text);
    const records = [];
    for (let first = 0; first < signed.length; first += in_flight) {
        const batch = signed.slice(first, first + in_flight);
        const verified = await Promise.all(batch.map((jws) => compactVerify(jws, key)));
        records.push(...verified.map(({ payload }) => JSON.parse(decoder.decode(payload))));
    }
    await add_all(database, records);
    const taken = performance.now() - began;
    database.close();
    await outcome(indexedDB.deleteDatabase(name));
    return taken;
}
