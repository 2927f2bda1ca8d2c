// What the program writes, verified by npm jose and by the schema that the site serves.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { calculateJwkThumbprint, compactVerify, generalVerify } from 'jose';
import { anze, decoded, golden, golden_path, operations_digest, payload_of, public_key } from './anze.mjs';

const schema = JSON.parse(readFileSync('web/bundle.schema.json', 'utf8'));
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
ajv.addKeyword('$anchor'); // found by Ajv, but not counted among its keywords
const is_file = ajv.compile(schema);
const is_manifest = ajv.getSchema('urn:anze:bundle:1#manifest');
const is_operation = ajv.getSchema('urn:anze:bundle:1#operation');

function accepts(validate, value) {
    assert.equal(validate(value), true, JSON.stringify(validate.errors));
}

test('jose verifies the golden bundle by the key it names', async () => {
    const file = golden();
    const claimed = decoded(file.payload);
    const { payload, protectedHeader } = await generalVerify(
        { payload: file.payload, signatures: file.signatures },
        await public_key(claimed.issuer.device), { algorithms: ['EdDSA'] });
    assert.deepEqual(protectedHeader, { alg: 'EdDSA', typ: 'anze-bundle+jws' });
    assert.deepEqual(JSON.parse(new TextDecoder().decode(payload)), claimed);
});

test('jose verifies each of its operations, and they are the ones the manifest means', async () => {
    const file = golden();
    const manifest = decoded(file.payload);
    assert.equal(file.operations.length, manifest.operations.count);
    assert.equal(operations_digest(file.operations), manifest.operations.digest);
    for (const jws of file.operations) {
        const { payload } = await compactVerify(
            jws, await public_key(payload_of(jws).device), { algorithms: ['EdDSA'] });
        assert.deepEqual(JSON.parse(new TextDecoder().decode(payload)), payload_of(jws));
    }
    for (const { sha256, size } of manifest.attachments) {
        const bytes = Buffer.from(file.attachments[sha256], 'base64');
        assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256);
        assert.equal(bytes.length, size);
    }
});

test('a fingerprint is the first half of the thumbprint that jose calculates', async () => {
    const { device } = decoded(golden().payload).issuer;
    const thumbprint = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: device }, 'sha256');
    const fingerprint = Buffer.from(thumbprint, 'base64url').toString('hex').slice(0, 32);
    const outcome = anze('verify', golden_path, '--key', fingerprint);
    assert.equal(outcome.status, 0, outcome.stderr);
    assert.match(outcome.stdout, new RegExp(fingerprint.match(/.{4}/g).join(' ')));
});

test('the example of FORMAT.md runs as it stands there', async () => {
    const text = readFileSync('src/bundle/FORMAT.md', 'utf8');
    const example = text.match(/```js\n([\s\S]*?)```/)[1].replace('反馈包.anze.json', golden_path);
    const lines = example.split('\n');
    const imports = await Promise.all(lines.filter((line) => line.startsWith('import ')).map(async (line) => {
        const [, names, from] = line.match(/^import (.*) from '(.*)';$/);
        return [names.replace(/[{}]/g, '').split(',').map((name) => name.trim()), await import(from)];
    }));
    const names = imports.flatMap(([list]) => list);
    const values = imports.flatMap(([list, module]) => list.map((name) => module[name] ?? module.default));
    const body = lines.filter((line) => !line.startsWith('import ')).join('\n');
    const AsyncFunction = (async () => {}).constructor;
    await new AsyncFunction(...names, body)(...values);
});

test('the schema accepts the golden bundle, its manifest and its operations', () => {
    const file = golden();
    accepts(is_file, file);
    accepts(is_manifest, decoded(file.payload));
    for (const jws of file.operations) {
        accepts(is_operation, payload_of(jws));
    }
});

// Every place of the value, with what stands there.
function* places(value, path = []) {
    yield path;
    if (value !== null && typeof value === 'object') {
        for (const key of Object.keys(value)) {
            yield* places(value[key], [...path, key]);
        }
    }
}

function changed(value, path, change) {
    const copy = structuredClone(value);
    const last = path.at(-1);
    const parent = path.slice(0, -1).reduce((at, key) => at[key], copy);
    change(parent, last);
    return copy;
}

test('the schema refuses a member that is missing or more, at any depth', () => {
    const file = golden();
    const manifest = decoded(file.payload);
    const operation = payload_of(file.operations[1]);
    const open = /^(attachments|set|supersedes)(,|$)/; // objects whose members are named by what they hold
    for (const [validate, value] of [[is_file, file], [is_manifest, manifest], [is_operation, operation]]) {
        for (const path of places(value)) {
            const at = path.reduce((inner, key) => inner[key], value);
            if (at !== null && typeof at === 'object' && !Array.isArray(at) && !open.test(path.join())) {
                assert.equal(validate(changed({ root: value }, ['root', ...path, 'extra'],
                    (parent, key) => { parent[key] = 1; }).root), false, `extra in ${path.join('.')}`);
                for (const key of Object.keys(at)) {
                    assert.equal(validate(changed({ root: value }, ['root', ...path, key],
                        (parent, name) => { delete parent[name]; }).root), false,
                    `without ${[...path, key].join('.')}`);
                }
            }
        }
    }
});

const mutations = [
    [is_file, golden, {
        'payload.': (file) => { file.payload += '='; },
        'two signatures': (file) => { file.signatures.push(file.signatures[0]); },
        'no signature': (file) => { file.signatures = []; },
        'another header': (file) => { file.signatures[0].protected = 'eyJhbGciOiJub25lIn0'; },
        'a short signature': (file) => { file.signatures[0].signature = file.signatures[0].signature.slice(1); },
        'spare bits': (file) => { file.signatures[0].signature = `${file.signatures[0].signature.slice(0, -1)}B`; },
        'two parts': (file) => { file.operations[0] = file.operations[0].split('.').slice(0, 2).join('.'); },
        'an operation of none': (file) => {
            file.operations[0] = file.operations[0].replace(/^[^.]*/, 'eyJhbGciOiJub25lIn0');
        },
        'a number': (file) => { file.operations[0] = 1; },
        'a hash in capitals': (file) => { file.attachments = { ['A'.repeat(64)]: '' }; },
        'base64url for base64': (file) => { file.attachments = { ['a'.repeat(64)]: '-_-_' }; },
    }],
    [is_manifest, () => decoded(golden().payload), {
        'version 2': (manifest) => { manifest.v = 2; },
        'a time without Z': (manifest) => { manifest.created = manifest.created.slice(0, -1); },
        'another side': (manifest) => { manifest.issuer.side = 'broker'; },
        'a short key': (manifest) => { manifest.issuer.device = 'AAAA'; },
        'a stream that stays home': (manifest) => { manifest.streams[0].name += '/internal'; },
        'the company stream': (manifest) => { manifest.streams[0].name = 'company'; },
        'a negative count': (manifest) => { manifest.streams[0].chains[0].count = -1; },
        'a fraction': (manifest) => { manifest.operations.count = 1.5; },
        'a size beyond what is exact': (manifest) => { manifest.attachments[0].size = 2 ** 53; },
    }],
    [is_operation, () => payload_of(golden().operations[1]), {
        'seq 0': (operation) => { operation.seq = 0; },
        'a first one with prev': (operation) => { operation.seq = 1; operation.prev = 'A'.repeat(43); },
        'a second one without': (operation) => { operation.seq = 2; operation.prev = null; },
        'a fraction in set': (operation) => { operation.set.price = 0.5; },
        'a fraction deep in set': (operation) => { operation.set.list = [{ count: [0.5] }]; },
        'a key in capitals': (operation) => { operation.set.Name = ''; },
        'nothing set': (operation) => { operation.set = {}; },
        'a digest with padding': (operation) => { operation.deps = [`${'A'.repeat(43)}=`]; },
        'an id with a slash': (operation) => { operation.id = 'a/b'; },
        'a long actor': (operation) => { operation.actor = 'x'.repeat(401); },
    }],
];

for (const [validate, fresh, changes] of mutations) {
    for (const [name, change] of Object.entries(changes)) {
        test(`the schema refuses ${name}`, () => {
            const value = fresh();
            change(value);
            assert.equal(validate(value), false);
        });
    }
}
