// Bundles made with npm jose: a right one is taken, each wrong one is refused with a message of its own.
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import {
    anze, bundle_header, encoded, file_text, operation_header, operations_digest, signed, temporary_file,
} from './anze.mjs';

const { privateKey: key, publicKey } = generateKeyPairSync('ed25519');
const jwk = publicKey.export({ format: 'jwk' });
const device = jwk.x;
const time = '2026-11-12T04:00:00Z';

function operation(changes = {}) {
    return {
        v: 1, stream: 'unit/one', device, seq: 1, prev: null, deps: [], time, actor: '王建国', type: 'insured_unit',
        id: 'one', set: { name: '成都𠮷祥食品有限公司' }, supersedes: {}, ...changes,
    };
}

function manifest(operations, changes = {}) {
    const [header, payload] = operations.at(-1).split('.');
    const head = createHash('sha256').update(`${header}.${payload}`).digest('base64url');
    return {
        v: 1, created: time, issuer: { side: 'insurer', name: '天府财险', device },
        audience: { side: 'unit', name: '成都𠮷祥食品有限公司' }, unit: 'one',
        streams: [{ name: 'unit/one', chains: [{ device, count: operations.length, head }] }],
        operations: { count: operations.length, digest: operations_digest(operations) }, attachments: [], ...changes,
    };
}

const jws = async (payload = operation(), header = operation_header, by = key) =>
    (await signed(payload, header, by)).join('.');

async function bundle({ operations, header = bundle_header, changes = {}, by = key } = {}) {
    const list = operations ?? [await jws()];
    return file_text(await signed(manifest(list, changes), header, by), list);
}

function refused(text, message) {
    const outcome = anze('verify', temporary_file(text));
    assert.equal(outcome.status, 1, outcome.stdout);
    assert.equal(outcome.stdout, '');
    assert.equal(outcome.stderr, `拒绝：${message}\n`);
}

test('a bundle that jose made is taken', async () => {
    const outcome = anze('verify', temporary_file(await bundle()));
    assert.equal(outcome.status, 0, outcome.stderr);
    assert.match(outcome.stdout, /发出方：保险公司 天府财险/);
    const shown = anze('show', temporary_file(await bundle()));
    assert.match(shown.stdout, /成都𠮷祥食品有限公司/);
});

test('a header with a key in it', async () => {
    refused(await bundle({ header: { ...bundle_header, jwk } }),
        '反馈包的签名头内嵌了密钥信息“jwk”，不能由文件自己指定验证密钥');
    refused(await bundle({ header: { ...bundle_header, kid: '1' } }),
        '反馈包的签名头内嵌了密钥信息“kid”，不能由文件自己指定验证密钥');
    refused(await bundle({ operations: [await jws(operation(), { ...operation_header, jwk })] }),
        '操作的签名头内嵌了密钥信息“jwk”，不能由文件自己指定验证密钥（第 1 条操作）');
});

test('no signature at all', async () => {
    const list = [await jws()];
    const none = [encoded({ alg: 'none', typ: 'anze-bundle+jws' }), encoded(manifest(list)), ''];
    refused(file_text(none, list), '反馈包没有签名（alg 为 none）');
    const unsigned = `${encoded({ alg: 'none', typ: 'anze-operation+jws' })}.${encoded(operation())}.`;
    refused(await bundle({ operations: [unsigned] }), '操作没有签名（alg 为 none）（第 1 条操作）');
});

test('HS256 with the public key as its secret', async () => {
    const secret = Buffer.from(device, 'base64url');
    refused(await bundle({ header: { ...bundle_header, alg: 'HS256' }, by: secret }),
        '反馈包的签名算法是“HS256”，只接受 EdDSA');
    refused(await bundle({ operations: [await jws(operation(), { ...operation_header, alg: 'HS256' }, secret)] }),
        '操作的签名算法是“HS256”，只接受 EdDSA（第 1 条操作）');
});

test('another algorithm and another name of ours', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    refused(await bundle({ header: { ...bundle_header, alg: 'ES256' }, by: privateKey }),
        '反馈包的签名算法是“ES256”，只接受 EdDSA');
    refused(await bundle({ header: { ...bundle_header, alg: 'Ed25519' } }),
        '反馈包的签名算法是“Ed25519”，只接受 EdDSA');
});

test('another type, and members in another order', async () => {
    refused(await bundle({ header: operation_header }), '反馈包的类型（typ）不对');
    refused(await bundle({ header: { alg: 'EdDSA' } }), '反馈包的类型（typ）不对');
    refused(await bundle({ header: { typ: 'anze-bundle+jws', alg: 'EdDSA' } }), '反馈包的签名头写法不规范');
});

test('another key than the one that is named', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    refused(await bundle({ by: privateKey }), '反馈包的签名不对：文件在途中被改动过，请让对方重新发送原文件');
    refused(await bundle({ operations: [await jws(operation(), operation_header, privateKey)] }),
        '操作的签名不对，内容被改动过（第 1 条操作）');
});

test('a member twice, which jose does not see', async () => {
    const text = await bundle();
    refused(text.replace('"payload":', '"payload":"","payload":'), 'JSON 中成员 "payload" 重复出现');
    const [header, , signature] = (await jws()).split('.');
    const twice = Buffer.from(JSON.stringify(operation()).replace('"seq":1', '"seq":1,"seq":1')).toString('base64url');
    refused(await bundle({ operations: [`${header}.${twice}.${signature}`] }),
        '操作：JSON 中成员 "seq" 重复出现（第 1 条操作）');
});

test('what no bundle may hold', async () => {
    refused(await bundle({ operations: [await jws(operation({ stream: 'unit/one/internal' }))] }),
        '操作链与清单不符，文件不完整或被改动');
    refused(await bundle({ changes: { streams: [{ name: 'company', chains: [] }] } }),
        '反馈包含有不属于该投保单位的内容：company');
    refused(await bundle({ changes: { v: 2 } }), '反馈包的版本不是 1，请升级本软件后再导入');
    refused(await bundle({ operations: [await jws(operation({ set: { price: 0.5 } }))] }),
        '操作：JSON 中的数必须是整数，这里是 0.5（第 1 条操作）');
    refused(await bundle({ operations: [await jws(operation({ set: { name: '\ud800' } }))] }),
        '操作：JSON 中有不成对的代理码（lone surrogate）（第 1 条操作）');
    const text = await bundle();
    refused(`${text} x`, `JSON 结束之后还有多余的字节（第 ${Buffer.byteLength(text) + 2} 字节）`);
});
