// What was removed behind the program's back is noticed, and nothing is written on top of it.
import { beforeEach, test } from 'node:test';
import { set_stage } from './support/stage.mjs';
import { colleague, first_start } from './support/small_case.mjs';

// Failing, and the cause not found yet: the program's fault or the test's.
const not_yet = { skip: 'failing, the cause is not found yet' };

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

for (const [what, number] of [['the last operation', 4], ['every operation', 1]]) {
    test(`${what} removed`, not_yet, async () => {
        const { context } = stage.browser;
        const desk = await stage.browser.open(stage.site.address);
        await first_start.play(desk);
        await colleague.play(desk);
        await desk.see_saved();
        await remove_operations_from(desk.page, number);
        await desk.page.goto(stage.site.address);
        await desk.see('alert', /只读/);
    });
}
