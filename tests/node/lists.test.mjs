// A list that is exported is read from its workbook as it was written: every cell, whatever stands in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes_of, lists } from './papers.mjs';
import { sheets_of } from './workbook.mjs';

// As the reader of a workbook gives a row: nothing behind its last cell.
function without_blank_end(cells) {
    return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

test('every list has a file of its own', () => {
    assert.deepEqual([...lists.keys()].sort(), ['activities', 'attendance', 'equipment', 'fees', 'hazard_library',
        'hazards', 'insured_persons', 'professionals', 'risks', 'roster']);
});

for (const [name, list] of lists) {
    test(`the workbook of ${name} is read as it was written`, async () => {
        const [{ head, rows }] = list.blocks;
        const [only, ...others] = await sheets_of(await bytes_of('excel', list));
        assert.deepEqual(others, []);
        const cells = rows.map((row) => row.map(({ text }) => text));
        assert.deepEqual(Object.values(only.rows), [head, ...cells].map(without_blank_end));
    });
}

test('a number of identity leaves the house masked only', () => {
    const cells = lists.get('insured_persons').blocks[0].rows.flat().map(({ text }) => text);
    assert.ok(cells.includes('510***********0016'));
    assert.ok(cells.every((text) => !/\d{17}/.test(text)));
});
