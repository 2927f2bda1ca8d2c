// Papers written as Word and Excel: read back by other readers and compared with golden files.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { cells_of, excel_text, Package, word_text } from './office.mjs';
import { bytes_of, kinds, names_of_golden, papers, photo, photo_sha256 } from './papers.mjs';

const written = new Map(); // file name -> bytes

before(async () => {
    for (const [name, paper] of papers) {
        for (const { kind, extension } of kinds) {
            written.set(`${name}.${extension}`, await bytes_of(kind, paper));
        }
    }
});

function matches_golden(name, text) {
    const path = `tests/golden/${name}`;
    if (process.env.ANZE_WRITE_GOLDEN) {
        writeFileSync(path, text);
    }
    assert.equal(text, readFileSync(path, 'utf8'), `${path} differs: ./dev golden writes it anew`);
}

test('every paper that is printed is written as Word and Excel, too', () => {
    assert.deepEqual(names_of_golden('.html'), [...papers.keys()]);
});

const as_text = { docx: word_text, xlsx: excel_text };
for (const { extension } of kinds) {
    for (const name of papers.keys()) {
        test(`${name}.${extension} says what its golden file shows`, async () => {
            const file = `${name}.${extension}`;
            matches_golden(`${file}.txt`, await as_text[extension](written.get(file)));
        });
    }
}

test('what looks like a formula stays text, digits keep their length, numbers are numbers', async () => {
    const cells = (await cells_of(written.get('odd_paper.xlsx'))).flat();
    for (const text of ['=1+1', '+86 28', '@2026', '-', '007', '910000000000000001', '12345678901234567890']) {
        assert.ok(cells.includes(text), text);
    }
    assert.ok(cells.includes(-1234567.89) && cells.includes(90));
    const sheet = new Package(written.get('odd_paper.xlsx')).xml('xl/worksheets/sheet1.xml');
    assert.equal(sheet.getElementsByTagName('f').length, 0);
    const ledger = (await cells_of(written.get('fee_ledger.xlsx'))).flat();
    assert.ok(ledger.includes(40800) && ledger.includes(-1200.5));
});

// Typing into a cell of text, or closing it again, makes no formula of it.
test('such a cell is of the format of text', () => {
    const file = new Package(written.get('odd_paper.xlsx'));
    const styles = file.xml('xl/styles.xml');
    const codes = new Map(Array.from(styles.getElementsByTagName('numFmt')).map(
        (format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode')]));
    const formats = Array.from(styles.getElementsByTagName('cellXfs')[0].childNodes)
        .map((style) => codes.get(style.getAttribute('numFmtId')));
    const strings = Array.from(file.xml('xl/sharedStrings.xml').getElementsByTagName('si')).map((si) => si.textContent);
    const cells = Array.from(file.xml('xl/worksheets/sheet1.xml').getElementsByTagName('c'))
        .filter((cell) => cell.getAttribute('t') === 's');
    const odd = cells.filter((cell) => /^[=+\-@\d]/.test(strings[Number(cell.textContent)]));
    assert.equal(odd.length, 8);
    for (const cell of odd) {
        assert.equal(formats[Number(cell.getAttribute('s'))], '@', cell.getAttribute('r'));
    }
});

test('photos lie in both files as they were given, and those that are not there are named', async () => {
    const given = Buffer.from(await photo.arrayBuffer());
    for (const name of ['notice', 'major_hazard_report', 'odd_paper']) {
        for (const { extension } of kinds) {
            const media = new Package(written.get(`${name}.${extension}`)).media();
            assert.deepEqual(media.map((bytes) => Buffer.compare(given, bytes)), [0], `${name}.${extension}`);
        }
    }
    assert.match(word_text(written.get('odd_paper.docx')), /［照片 cccccccc］/);
    assert.match(await excel_text(written.get('odd_paper.xlsx')), /［照片 cccccccc］/);
});

test('a Word file carries the title of its paper and Chinese fonts for Chinese text', () => {
    for (const [name, { title }] of papers) {
        const file = new Package(written.get(`${name}.docx`));
        assert.equal(file.xml('docProps/core.xml').getElementsByTagName('dc:title')[0].textContent, title);
        const styles = file.xml('word/styles.xml');
        const font = (node) => node.getElementsByTagName('w:rFonts')[0].getAttribute('w:eastAsia');
        const style = (id) => Array.from(styles.getElementsByTagName('w:style')).find(
            (node) => node.getAttribute('w:styleId') === id);
        assert.equal(font(styles.getElementsByTagName('w:rPrDefault')[0]), '仿宋');
        assert.equal(font(style('Heading1')), '黑体');
    }
});

// Excel has no row above 409 points, and neither has a page room for six photos below each other.
test('a row of many photos and one of a long text are cut nowhere', async () => {
    const paper = structuredClone(papers.get('notice'));
    const [first, second] = paper.blocks.find(({ head }) => head?.length > 0).rows;
    const [picture] = first[2].pictures;
    first[2].pictures = Array(6).fill(picture);
    second[2].text = Array.from({ length: 150 }, (_, at) => `第 ${at} 处`).join('，');
    const word = word_text(await bytes_of('word', paper));
    const sizes = [...word.matchAll(/\[照片 (\d+)×(\d+) mm\]/g)].map(([, ...size]) => size.map(Number));
    assert.equal(sizes.length, 6);
    assert.ok(sizes.every(([across]) => across * 2 < 57), 'two of them stand beside each other in the cell');
    const sheet = new Package(await bytes_of('excel', paper)).xml('xl/worksheets/sheet1.xml');
    const heights = Array.from(sheet.getElementsByTagName('row')).map((row) => Number(row.getAttribute('ht')));
    assert.ok(heights.every((height) => height > 0 && height <= 409));
    const merged = Array.from(sheet.getElementsByTagName('mergeCell')).map((cell) => cell.getAttribute('ref'));
    assert.ok(merged.some((cells) => /^C11:C1[2-9]$/.test(cells)), 'the long text has several rows of the sheet');
});

// What the paper says, cell by cell, in the order of the sheet; numbers as numbers where they are exact.
function values_of({ blocks }) {
    const of_cell = ({ text, number, pictures = [] }) => {
        const missing = pictures.filter(({ sha256 }) => sha256 !== photo_sha256);
        const lines = [text, ...missing.map(({ sha256 }) => `［照片 ${sha256.slice(0, 8)}］`)].filter(Boolean);
        return number && number.length <= 15 ? Number(number) : lines.join('\n');
    };
    const of_kind = {
        table: ({ groups = [], head, rows }) => [groups.map(of_cell), head, rows.flat().map(of_cell)].flat(),
        drawing: ({ areas }) => ['区域', '风险等级', ...areas.flatMap(({ name, level }) => [name, level])],
        signatures: ({ parties }) => [
            parties.map((party) => `${party}（盖章）：`), parties.map(() => '签字：'),
            parties.map(() => '日期：　　　　年　　月　　日'),
        ].flat(),
    };
    return blocks.flatMap((block) => of_kind[block.kind]?.(block) ?? [block.text]).filter((value) => value !== '');
}

test('another reader finds in every workbook what its paper says, in its order', async () => {
    for (const [name, paper] of papers) {
        const cells = await cells_of(written.get(`${name}.xlsx`));
        assert.deepEqual(cells.flat().filter((value) => value !== null), values_of(paper), name);
    }
});
