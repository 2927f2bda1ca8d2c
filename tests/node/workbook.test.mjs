// What the page reads from a workbook: every kind of cell as a text that a list can hold, and clear refusals.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { read_workbook } from '../../web/workbook/read.js';
import { Refusal } from '../../web/workbook/refusal.js';
import { inline, number, row, rows_of, sheet, sheets_of, workbook } from './workbook.mjs';

const refuses = (bytes, reason) => assert.rejects(read_workbook(bytes),
    (error) => error instanceof Refusal && reason.test(error.message) || assert.fail(error));
const one_sheet = (rows, options) => workbook([['名单', sheet(rows)]], options);

test('texts: shared, inline, with runs, without their phonetic guide, escaped', async () => {
    const texts = '<si><t>张伟</t></si><si><r><t>成都</t></r><r><t xml:space="preserve"> 公司</t></r></si>' +
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>' +
        '<si><t>一_x000A_二 &amp; &#x20BB7;&#134071;</t></si>';
    const cells = [...'ABCD'].map((column, at) => `<c r="${column}1" t="s"><v>${at}</v></c>`);
    const others = [inline('E1', '内&lt;文'), '<c r="F1" t="str"><v>结果</v></c>'];
    assert.deepEqual(await rows_of(row(1, ...cells, ...others), { texts }),
        { 1: ['张伟', '成都 公司', '東京', '一\n二 & 𠮷𠮷', '内<文', '结果'] });
});

test('numbers: plain decimals as they were typed, long ones never as another number', async () => {
    const stored = ['13500', '0.1', '8100.5', '0.30000000000000004', '13500.000000000002', '1.2E-7',
        '2.02600000001E+11', '510101199003070016', '5.1010119900307E+17', '-0', '-3.5'];
    const cells = stored.map((each, at) => number(`${'ABCDEFGHIJK'[at]}1`, each));
    assert.deepEqual((await rows_of(row(1, ...cells)))[1],
        ['13500', '0.1', '8100.5', '0.3', '13500', '0.00000012', '202600000001',
            '510101199003070016', '5.1010119900307E+17', '-0', '-3.5']);
});

test('dates, times and durations by the format of their cells', async () => {
    const options = {
        formats: [0, 14, 22, 164, 165, 166, 167, 58, 46],
        codes: { 164: 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', 165: '[$-804]h:mm AM/PM', 166: 'G/通用格式',
            167: '[Red]#,##0.00&quot;day&quot;' },
    };
    const cells = [number('A1', 46167, 1), number('B1', '46167.999988425925', 2), number('C1', 46167, 3),
        number('D1', 0.354166666666667, 4), number('E1', 46167, 5), number('F1', 46167, 6), number('G1', 46167, 7),
        number('H1', 1.0625, 8), number('I1', 1, 1), number('J1', 60, 1), number('K1', -1, 1),
        '<c r="L1" t="d"><v>2026-05-25T00:00:00</v></c>'];
    assert.deepEqual((await rows_of(row(1, ...cells), options))[1],
        ['2026-05-25', '2026-05-25 23:59:59', '2026-05-25', '08:30:00', '46167', '46167', '2026-05-25', '25:30:00',
            '1900-01-01', '1900-02-28', '-1', '2026-05-25']);
});

test('days are counted from 1904 where the workbook says so', async () => {
    const options = { formats: [14], properties: '<workbookPr date1904="1"/>' };
    assert.deepEqual(await rows_of(row(1, number('A1', 44705)), options), { 1: ['2026-05-25'] });
});

test('percentages and leading zeros as they are shown, other formats as they are stored', async () => {
    const options = { formats: [9, 10, 164, 165, 4], codes: { 164: '0.0%', 165: '000000' } };
    const cells = [number('A1', 0.07, 0), number('B1', 0.12345, 1), number('C1', '0.28999999999999998', 2),
        number('D1', 312, 3), number('E1', 1234.5, 4)];
    assert.deepEqual((await rows_of(row(1, ...cells), options))[1], ['7%', '12.35%', '29.0%', '000312', '1234.5']);
});

test('truth, errors, and formulas by the result that was stored', async () => {
    assert.deepEqual((await rows_of(row(1, '<c r="A1" t="b"><v>1</v></c>', '<c r="B1" t="e"><v>#N/A</v></c>',
        '<c r="C1"><f>SUM(A2:A9)</f><v>12</v></c>', '<c r="D1" t="str"><f>[1]外部!A1</f><v>外部的值</v></c>')))[1],
    ['TRUE', '#N/A', '12', '外部的值']);
});

test('blank cells and rows keep the others in their place; addresses may be left out', async () => {
    const rows = row(2, inline('B2', '甲'), '<c r="C2" s="0"/>', inline('D2', ' ')) + row(3, '<c r="XFD3" s="0"/>') +
        row(7, inline('A7', '乙')) + '<row><c t="inlineStr"><is><t>丙</t></is></c><c><v>1</v></c></row>';
    assert.deepEqual(await rows_of(rows), { 2: ['', '甲', '', ' '], 7: ['乙'], 8: ['丙', '1'] });
});

test('visible sheets in their order; hidden and empty ones are left out', async () => {
    const filled = (text) => sheet(row(1, inline('A1', text)));
    const bytes = workbook([['说明', filled('a')], ['藏', filled('b'), 'state="hidden"'],
        ['深藏', filled('c'), 'state="veryHidden"'], ['空', sheet('')], ['名单', filled('d')]]);
    assert.deepEqual(await sheets_of(bytes),
        [{ name: '说明', rows: { 1: ['a'] } }, { name: '名单', rows: { 1: ['d'] } }]);
});

// The same archive, in whose directory a part has another size.
function with_declared_size(bytes, name, size) {
    const changed = Buffer.from(bytes);
    const entry = changed.lastIndexOf(name) - 46;
    assert.equal(changed.readUInt32LE(entry), 0x02014b50);
    changed.writeUInt32LE(size, entry + 24);
    return new Uint8Array(changed);
}

// The same archive with the sizes of its directory in 64 bits.
function with_large_sizes(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const end = bytes.length - 22;
    const begin = view.getUint32(end + 16, true);
    const entries = [];
    for (let at = begin; at < end;) {
        const next = at + 46 + view.getUint16(at + 28, true);
        const entry = bytes.slice(at, next);
        const extra = new Uint8Array(20);
        const [written, added] = [new DataView(entry.buffer), new DataView(extra.buffer)];
        added.setUint16(0, 1, true);
        added.setUint16(2, 16, true);
        added.setBigUint64(4, BigInt(view.getUint32(at + 24, true)), true);
        added.setBigUint64(12, BigInt(view.getUint32(at + 20, true)), true);
        written.setUint32(20, 0xffffffff, true);
        written.setUint32(24, 0xffffffff, true);
        written.setUint16(30, extra.length, true);
        entries.push(entry, extra);
        at = next;
    }
    return new Uint8Array(Buffer.concat([bytes.subarray(0, begin), ...entries, bytes.subarray(end)]));
}

test('prefixed elements and sizes of 64 bits, as other programs write them', async () => {
    const cell = '<x:c r="A1"><x:v>5</x:v></x:c>';
    const xml = `<x:worksheet><x:sheetData><x:row r="1">${cell}</x:row></x:sheetData></x:worksheet>`;
    const expected = [{ name: '名单', rows: { 1: ['5'] } }];
    assert.deepEqual(await sheets_of(workbook([['名单', xml]])), expected);
    assert.deepEqual(await sheets_of(with_large_sizes(workbook([['名单', xml]]))), expected);
});

test('the share that is read grows to the whole', async () => {
    const shares = [];
    const rows = Array.from({ length: 5000 }, (_, at) => row(at + 1, inline(`A${at + 1}`, `第${at}行`))).join('');
    await sheets_of(one_sheet(rows), (share) => shares.push(share));
    assert.ok(shares.length > 1);
    assert.deepEqual(shares, shares.toSorted((a, b) => a - b));
    assert.equal(shares.at(-1), 1);
});

test('what leads outside is not followed', async (t) => {
    t.mock.method(globalThis, 'fetch', () => assert.fail('fetched'));
    const rels = '<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="http://127.0.0.1/a.xlsx" ' +
        'TargetMode="External"/></Relationships>';
    const parts = {
        'xl/externalLinks/_rels/externalLink1.xml.rels': rels, 'xl/externalLinks/externalLink1.xml': '<x/>',
    };
    assert.deepEqual(await rows_of(row(1, number('A1', 1)), { parts }), { 1: ['1'] });
});

test('a hundred thousand rows are read; more than the limit are refused', async () => {
    const rows = (count) => Array.from({ length: count }, (_, at) => row(at + 1, number(`A${at + 1}`, at))).join('');
    const [{ rows: read }] = await sheets_of(one_sheet(rows(100_000)));
    assert.equal(Object.keys(read).length, 100_000);
    await refuses(one_sheet(rows(200_001)), /工作表“名单”超过 200000 行/);
});

test('ten thousand columns are refused', async () => {
    const letters = (at) => (at < 0 ? '' : letters(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26)));
    const cells = Array.from({ length: 10_000 }, (_, at) => number(`${letters(at)}1`, at));
    await refuses(one_sheet(row(1, ...cells)), /工作表“名单”用到了第 257 列，最多读 256 列/);
});

test('an archive that says it unpacks to very much, or unpacks to more than it says', async () => {
    const whole = one_sheet(row(1, inline('A1', '0'.repeat(100_000))));
    await refuses(with_declared_size(whole, 'xl/worksheets/sheet1.xml', 600 << 20), /解压后超过 512 MB/);
    await refuses(with_declared_size(whole, 'xl/worksheets/sheet1.xml', 1000), /sheet1.xml 解压后比声明的大/);
    await refuses(with_declared_size(whole, 'xl/worksheets/sheet1.xml', 200_000), /已损坏（.*sheet1.xml）/);
});

test('too many parts, a part that is cut off, a wrong checksum, half a file', async () => {
    const many = Object.fromEntries(Array.from({ length: 4100 }, (_, at) => [`xl/media/${at}`, '']));
    await refuses(one_sheet('', { parts: many }), /内含 41\d\d 个部件，最多 4096 个/);
    const whole = one_sheet(row(1, inline('A1', '甲')));
    await refuses(whole.subarray(0, whole.length / 2), /已损坏/);
    const stored = zipSync({ '_rels/.rels': strToU8('<Relationships></Relationships>') }, { level: 0 });
    stored[stored.indexOf(0x3c) + 3] ^= 1;
    await refuses(stored, /已损坏（_rels\/.rels）/);
    await refuses(strToU8('PK\x03\x04'), /已损坏/);
});

test('XML that is malformed, declares entities, or never ends a token', async () => {
    const as_sheet = (xml) => workbook([['名单', xml]]);
    const doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "甲">]>';
    await refuses(as_sheet(doctype + sheet(row(1, inline('A1', '&a;')))), /DOCTYPE/);
    await refuses(as_sheet(sheet(row(1, inline('A1', '&a;')))), /实体/);
    for (const xml of ['<worksheet><sheetData>', '<worksheet></sheetData>', '<worksheet a=1></worksheet>', 'x', '',
        `<worksheet><!-- ${'-'.repeat(5 << 20)}`, '<worksheet a="1" a="2"></worksheet>']) {
        await refuses(as_sheet(xml), /已损坏（xl\/worksheets\/sheet1.xml）/);
    }
    await refuses(as_sheet(new Uint8Array([0x3c, 0xff, 0xfe])), /已损坏/);
});

test('rows and cells out of order, texts and sheets that are not there', async () => {
    await refuses(one_sheet(row(2, number('A2', 1)) + row(1, number('A1', 1))), /工作表“名单”的行号 1/);
    await refuses(one_sheet(row(1, number('B1', 1), number('A1', 1))), /工作表“名单”的单元格 A1/);
    await refuses(one_sheet(row(1, number('A2', 1))), /工作表“名单”的单元格 A2/);
    await refuses(one_sheet(row(1, '<c r="A1" t="s"><v>7</v></c>')), /名单!A1/);
    await refuses(one_sheet('', { parts: { 'xl/worksheets/sheet1.xml': null } }), /缺少工作表“名单”/);
    await refuses(one_sheet(row(1, number('A1', '很多'))), /“很多”不是数/);
});

test('macros, other kinds of workbook, and formulas never calculated', async () => {
    const cell = row(1, number('A1', 1));
    await refuses(one_sheet(cell, { parts: { 'xl/vbaProject.bin': 'x' } }), /宏不会读取，也不会运行/);
    await refuses(one_sheet(cell, { parts: { 'xl/workbook.bin': 'x' } }), /另存为 .xlsx 或 CSV/);
    await refuses(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument') }), /另存为 .xlsx 或 CSV/);
    await refuses(zipSync({ 'word/document.xml': strToU8('<x/>') }), /这不是 .xlsx 工作簿/);
    await refuses(one_sheet(row(3, '<c r="B3"><f>A1</f></c>')), /名单!B3 是公式，文件里没有它的结果/);
    await refuses(one_sheet(''), /可见的工作表都是空的/);
});

test('an entry with a password', async () => {
    const bytes = one_sheet(row(1, number('A1', 1)));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint16(view.getUint32(bytes.length - 22 + 16, true) + 8, 1, true);
    await refuses(bytes, /设了密码/);
});

const shared = '../shared/data/insured-units-gb18030.csv';
const has_office = spawnSync('soffice', ['--version']).status === 0;
const why_not = !existsSync(shared) ? 'no shared list here' : !has_office && 'LibreOffice is not installed';

test('a real list that LibreOffice wrote as a workbook gives the rows of the CSV', { skip: why_not }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anze-workbook-'));
    try {
        copyFileSync(shared, join(folder, 'list.csv'));
        // Commas, quotation marks, GB18030; special numbers are recognised, formulas are not.
        const filter = '--infilter=CSV:44,34,85,1,,0,false,true,false,false,false,0,false';
        spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', filter,
            '--convert-to', 'xlsx', '--outdir', folder, join(folder, 'list.csv')]);
        const [{ name, rows }] = await sheets_of(readFileSync(join(folder, 'list.xlsx')));
        assert.equal(name, 'list');
        const lines = new TextDecoder('gb18030').decode(readFileSync(shared)).split(/\r?\n/);
        // What the reader of a list takes for equal: no separators and zeros of a number, a date in its usual form.
        const usual = (cell) => cell.trim().replace(/^(\d+)[/.](\d+)[/.](\d+)$/, (_, ...parts) => parts.slice(0, 3)
            .map((part) => part.padStart(2, '0')).join('-')).replace(/,(?=\d{3})/g, '').replace(/^(\d+)\.0+$/, '$1');
        const cells_of = (line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
            .map(([, quoted, plain]) => usual((quoted ?? plain).replaceAll('""', '"')));
        let compared = 0;
        lines.forEach((line, at) => {
            const cells = cells_of(line);
            if (cells.join('') !== '') {
                const width = cells.length;
                const read = (rows[at + 1] ?? []).map(usual);
                assert.deepEqual([...read, ...Array(width).fill('')].slice(0, width), cells, `row ${at + 1}`);
                compared += 1;
            }
        });
        assert.ok(compared > 100);
    } finally {
        rmSync(folder, { recursive: true });
    }
});
