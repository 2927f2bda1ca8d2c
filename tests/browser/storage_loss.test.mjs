// What was removed behind the program's back is noticed, and nothing is written on top of it.
import { test } from 'node:test';
import { set_stage } from './support/stage.mjs';
import { colleague, first_start } from './support/small_case.mjs';

const stage = set_stage();

// Not a page of the program, but of its origin.
async function remove_operations_from(page, number) {
    await page.goto(`${stage.site.address}bundle.schema.json`);
    await page.evaluate((first) => new Promise((resolve, reject) => {
        const opening = indexedDB.open('anze-desk');
        opening.onsuccess = () => {
            const transaction = opening.result.transaction('operations', 'readwrite');
            transaction.objectStore('operations').delete(IDBKeyRange.lowerBound(first));
            transaction.oncomplete = resolve;
            transaction.onabort = reject;
        };
    }), number);
}

for (const [what, number, role] of [['the last operation', 4, 'alert'], ['every operation', 1, 'status']]) {
    test(`${what} removed`, () => stage.browser.in_private(stage.site.address, () => {}, {}, async (desk) => {
        await desk.save(() => first_start.play(desk));
        await desk.save(() => colleague.play(desk));
        await remove_operations_from(desk.page, number);
        await desk.page.goto(stage.site.address);
        await desk.see(role, /只读/);
    }));
}
