// Each write of a short piece of work fails once, in each way: a message comes up, and whatever was acknowledged before
// is there after a reload.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { small } from './support/browser.mjs';
import { faults, install } from './support/faulty_storage.mjs';
import { set_stage } from './support/stage.mjs';
import { colleague, first_start } from './support/small_case.mjs';

const stage = set_stage({ browser: { screen: small } });
const steps = [first_start, colleague];

function with_failure(failure, play) {
    return stage.browser.in_private(stage.site.address, install, failure, play);
}

async function writes_of_all() {
    let writes = 0;
    await with_failure({}, async (desk) => {
        for (const step of steps) {
            await desk.save(() => step.play(desk));
        }
        writes = await desk.page.evaluate(() => globalThis.writes);
    });
    return writes;
}

// Until the failure shows. Tells how many steps were acknowledged.
async function play_until_failure(desk) {
    for (const [at, step] of steps.entries()) {
        if (await desk.failure_of(() => step.play(desk))) {
            return at;
        }
    }
    throw new Error('no failure was shown');
}

test('storage fails', { concurrency: 2 }, async (group) => {
    const writes = await writes_of_all();
    assert.ok(writes >= 5, `${writes} writes`);
    const failures = faults.flatMap((fault) => Array.from({ length: writes }, (_, at) => ({ fault, at: at + 1 })));
    await Promise.all(failures.map((failure) => group.test(
        `by ${failure.fault} at write ${failure.at} of ${writes}`,
        () => with_failure(failure, async (desk) => {
            const acknowledged = await play_until_failure(desk);
            await desk.reload();
            for (const step of steps.slice(0, acknowledged)) {
                await step.check(desk);
            }
        }),
    )));
});
