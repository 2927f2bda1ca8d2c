// Each write of a short piece of work fails once, in each way: a message comes up, and whatever was acknowledged before
// is there after a reload.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults, install } from './support/faulty_storage.mjs';
import { set_stage } from './support/stage.mjs';
import { colleague, first_start } from './support/small_case.mjs';

// The steps still wait for what a failed save never shows.
const not_yet = { skip: 'its steps wait for what a failed save never shows' };

const stage = set_stage();
const steps = [first_start, colleague];

function with_failure(failure, play) {
    return stage.browser.in_private(stage.site.address, install, failure, play);
}

async function writes_of_all() {
    let writes = 0;
    await with_failure({}, async (desk) => {
        for (const step of steps) {
            await step.play(desk);
            await desk.see_saved();
        }
        writes = await desk.page.evaluate(() => globalThis.writes);
    });
    return writes;
}

// Plays until the failure shows; tells which steps were acknowledged.
async function play_until_failure(desk) {
    const acknowledged = [];
    for (const step of steps) {
        await step.play(desk);
        if (await desk.see_saved_or_failed() === 'failed') {
            return acknowledged;
        }
        acknowledged.push(step);
    }
    throw new Error('no failure was shown');
}

for (const fault of faults) {
    test(`storage fails by ${fault}`, not_yet, async (group) => {
        const writes = await writes_of_all();
        assert.ok(writes >= 6, `${writes} writes`);
        for (let at = 1; at <= writes; ++at) {
            await group.test(`at write ${at} of ${writes}`, () => with_failure({ fault, at }, async (desk) => {
                const acknowledged = await play_until_failure(desk);
                await desk.reload();
                for (const step of acknowledged) {
                    await step.check(desk);
                }
            }));
        }
    });
}
