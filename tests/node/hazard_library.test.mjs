// The delivered library of hazards lies beside the program: fetched when it is asked for, and found by letters.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { is_later } from '../../tools/transfer.mjs';

const [head, ...lines] = readFileSync('assets/hazard-library.csv', 'utf8').trimEnd().split('\n');
const columns = head.split(',');
const entries = lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at], cell])));

test('it is no part of the first visit', () => {
    assert.ok(is_later('hazard-library.0123456789abcdef.csv'));
    assert.ok(!is_later('main.0123456789abcdef.js'));
});

test('every line has all columns, and cells that need no quotation marks', () => {
    for (const line of lines) {
        assert.equal(line.split(',').length, columns.length, line);
        assert.doesNotMatch(line, /["\r]|^[=+@-]|,[=+@-]/);
    }
});

test('more than ten branches have hazards and factors of their own, none twice', () => {
    assert.ok(new Set(entries.map((each) => each.行业或场所)).size > 10);
    assert.ok(entries.filter((each) => each.种类 === '隐患').length >= 120);
    assert.ok(entries.filter((each) => each.种类 === '危险有害因素').length >= 40);
    assert.equal(new Set(entries.map((each) => each.行业或场所 + each.描述)).size, entries.length);
});

test('every character in it has a letter of Pinyin', () => {
    const known = readFileSync('src/record/pinyin_data.cpp', 'utf8');
    const unknown = [...new Set(lines.join('').match(/\p{Script=Han}/gu))].filter((each) => !known.includes(each));
    assert.deepEqual(unknown, [], 'node tools/pinyin.mjs writes them');
});
