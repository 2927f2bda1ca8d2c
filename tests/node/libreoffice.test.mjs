// Papers written as Word and Excel, opened and printed by LibreOffice.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bytes_of, kinds, papers } from './papers.mjs';

let folder = '';

// Boxes come from a font of their own, which pdftotext takes for a line of its own.
const bare = (text) => String(text).replace(/[\s☑□]/g, '');

const pages_of = (pdf) => execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
    .map(bare);

function texts_of({ blocks }) {
    return blocks.flatMap(({ text = [], groups = [], head = [], rows = [], areas = [], parties = [] }) => [
        text, [...groups, ...rows.flat()].map((cell) => cell.text), head, parties,
        areas.flatMap(({ name, level }) => [name, level]),
    ].flat());
}

const long_count = 60;

function long_list() {
    const paper = structuredClone(papers.get('risk_list'));
    const table = paper.blocks.find(({ head }) => head?.length > 0);
    const row_of = (at) => table.head.map((_, column) => ({ text: column === 2 ? `始${at}。\n中\n末${at}。` : '' }));
    table.rows = Array.from({ length: long_count }, (_, at) => row_of(at));
    return paper;
}

before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anze-documents-'));
    const files = [];
    for (const [name, paper] of [...papers, ['long', long_list()]]) {
        for (const { kind, extension } of kinds) {
            const path = join(folder, `${name}-${extension}.${extension}`);
            writeFileSync(path, await bytes_of(kind, paper));
            files.push(path);
        }
    }
    // It takes seconds to start: once for all of them.
    execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless',
        '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'pipe' });
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const { extension } of kinds) {
    test(`a long list as ${extension} has its head on each page and cuts no row in two`, () => {
        const pages = pages_of(join(folder, `long-${extension}.pdf`)).filter((page) => page.includes('始'));
        assert.ok(pages.length > 2);
        assert.ok(pages.every((page) => page.includes('风险源详细地址')));
        for (let at = 0; at < long_count; ++at) {
            assert.equal(pages.filter((page) => page.includes(`始${at}。中末${at}。`)).length, 1, String(at));
        }
    });
    for (const [name, paper] of papers) {
        test(`${name}.${extension} opened by LibreOffice shows all that the paper says, each page its number`, () => {
            const pages = pages_of(join(folder, `${name}-${extension}.pdf`));
            const shown = pages.join('');
            for (const text of texts_of(paper)) {
                assert.ok(shown.includes(bare(text)), text);
            }
            pages.forEach((page, at) => assert.ok(page.includes(`第${at + 1}页共${pages.length}页`)));
        });
    }
}
