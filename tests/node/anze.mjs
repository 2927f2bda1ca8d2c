// The command line as a person calls it, and bundles taken apart and put together with npm jose.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompactSign, importJWK } from 'jose';

const program = 'build/checks/anze';
const folder = mkdtempSync(join(tmpdir(), 'anze-'));

export const golden_path = 'tests/golden/bundle.anze.json';
export const golden = () => JSON.parse(readFileSync(golden_path, 'utf8'));

export function anze(...parameters) {
    const { status, stdout, stderr } = spawnSync(program, parameters, { encoding: 'utf8' });
    return { status, stdout, stderr };
}

let files = 0;

export function temporary_file(content) {
    files += 1;
    const path = join(folder, `${files}.anze.json`);
    writeFileSync(path, content);
    return path;
}

export const decoded = (base64url) => JSON.parse(new TextDecoder().decode(Buffer.from(base64url, 'base64url')));
export const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
export const payload_of = (jws) => decoded(jws.split('.')[1]);
export const public_key = (device) => importJWK({ kty: 'OKP', crv: 'Ed25519', x: device }, 'EdDSA');

export function operations_digest(operations) {
    return createHash('sha256').update(operations.map((jws) => `${jws}\n`).join('')).digest('base64url');
}

// A JWS by jose over any payload, as its three parts.
export async function signed(payload, header, key) {
    const jws = await new CompactSign(Buffer.from(JSON.stringify(payload))).setProtectedHeader(header).sign(key);
    return jws.split('.');
}

export const operation_header = { alg: 'EdDSA', typ: 'anze-operation+jws' };
export const bundle_header = { alg: 'EdDSA', typ: 'anze-bundle+jws' };

export function file_text([header, payload, signature], operations, attachments = {}) {
    return JSON.stringify({
        payload, signatures: [{ protected: header, signature }], operations, attachments,
    });
}
