// Many papers in one zip.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { write_set } from '../../web/documents/material_set.js';
import { cells_of, word_text } from './office.mjs';
import { papers, photo, photo_sha256 } from './papers.mjs';

const set = {
    files: [
        { path: '0 目录.docx', kind: 'word', paper: papers.get('archive_catalogue') },
        { path: '服务01 隐患排查/5-01 隐患告知书 𠮷.docx', kind: 'word', paper: papers.get('notice') },
        { path: '服务01 隐患排查/5-02 治理台账.xlsx', kind: 'excel', paper: papers.get('hazard_ledger') },
    ],
    photos: [
        { path: '服务01 隐患排查/照片和附件/5-01 隐患.jpg', sha256: photo_sha256 },
        { path: '服务01 隐患排查/照片和附件/5-02 隐患.jpg', sha256: 'f'.repeat(64) },
    ],
};
const open_picture = async (sha256) => (sha256 === photo_sha256 ? { blob: photo, width: 480, height: 360 } : null);

async function written() {
    const shares = [];
    const { blob, missing } = await write_set(set, open_picture, (share) => shares.push(share));
    return { bytes: new Uint8Array(await blob.arrayBuffer()), missing, shares };
}

test('a zip holds every paper and photo under its name, in order, and counts what is not there', async () => {
    const { bytes, missing, shares } = await written();
    const files = unzipSync(bytes);
    assert.deepEqual(Object.keys(files), [...set.files, set.photos[0]].map(({ path }) => path));
    assert.equal(missing, 1);
    assert.deepEqual(shares, [0.2, 0.4, 0.6, 0.8, 1]);
    assert.match(word_text(files['服务01 隐患排查/5-01 隐患告知书 𠮷.docx']), /配电箱门未接地/);
    assert.ok((await cells_of(files['服务01 隐患排查/5-02 治理台账.xlsx'])).flat().includes('隐患排查治理台账'));
    const given = new Uint8Array(await photo.arrayBuffer());
    assert.deepEqual(files[set.photos[0].path], given);
});

test('another program unpacks it, names and all', async () => {
    const { bytes } = await written();
    const folder = mkdtempSync(join(tmpdir(), 'anze-set-'));
    try {
        writeFileSync(join(folder, 'set.zip'), bytes);
        const script = 'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n'
            + 'sys.stdout.buffer.write("\\n".join(z.namelist()).encode())';
        const names = execFileSync('python3', ['-c', script, join(folder, 'set.zip')], { encoding: 'utf8' });
        assert.deepEqual(names.split('\n'), [...set.files, set.photos[0]].map(({ path }) => path));
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
});
