// The command line as a person calls it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { anze, golden_path } from './anze.mjs';

const vectors = [
    ['2024-02-02', 7, '2024-02-18'], ['2024-09-12', 7, '2024-09-24'], ['2024-09-27', 7, '2024-10-12'],
    ['2025-01-24', 7, '2025-02-10'], ['2025-04-25', 7, '2025-05-08'], ['2025-09-26', 7, '2025-10-13'],
    ['2026-02-13', 7, '2026-03-02'], ['2026-04-30', 7, '2026-05-13'], ['2026-09-18', 7, '2026-09-29'],
    ['2026-09-30', 7, '2026-10-15'], ['2026-11-23', 7, '2026-12-02'], ['2026-11-23', 30, '2027-01-05 provisional'],
];

for (const [date, count, due] of vectors) {
    test(`working day ${count} after ${date}`, () => {
        assert.deepEqual(anze('due', date, `${count}`), { status: 0, stdout: `${due}\n`, stderr: '' });
    });
}

for (const list of ['tests/data/roster-dirty.csv', 'tests/data/roster-dirty-utf8.csv']) {
    test(`import of ${list}`, () => {
        const { status, stdout, stderr } = anze('import', list);
        assert.equal(status, 0, stderr);
        const lines = stdout.trimEnd().split('\n');
        assert.equal(lines.at(-1), 'accepted 8 policies, refused 7 rows');
        const refused = lines.filter((line) => line.startsWith('退回第 '));
        assert.deepEqual(refused.map((line) => Number(line.match(/\d+/)[0])), [9, 10, 11, 12, 13, 16, 19, 19]);
        assert.ok(refused.every((line) => /^退回第 \d+ 行，“.+”列：.+/.test(line)), stdout);
    });
}

const shared = '../shared/data/insured-units-gb18030.csv';
test('import of the shared list', { skip: !existsSync(shared) }, () => {
    const { status, stdout } = anze('import', shared);
    assert.equal(status, 0);
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.at(-1), 'accepted 190 policies, refused 10 rows');
    const refused = lines.filter((line) => line.startsWith('退回第 ')).map((line) => Number(line.match(/\d+/)[0]));
    assert.deepEqual(refused, [9, 20, 24, 27, 42, 103, 130, 142, 147, 151]);
});

test('errors go to stderr, and asking wrongly is another error than a wrong file', () => {
    assert.equal(anze('verify', golden_path).status, 0);
    const wrong = anze('verify', 'package.json');
    assert.equal(wrong.status, 1);
    assert.equal(wrong.stdout, '');
    assert.match(wrong.stderr, /^拒绝：不是安责服务台的反馈包/);
    const asked = anze('verifi', golden_path);
    assert.equal(asked.status, 2);
    assert.equal(asked.stdout, '');
    assert.match(asked.stderr, /anze verify 文件/);
    assert.equal(anze('help').status, 0);
});
