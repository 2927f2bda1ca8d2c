// One window writes; a second one says that it only reads, and takes over when the first one goes.
import { test } from 'node:test';
import { set_stage } from './support/stage.mjs';
import { colleague, first_start } from './support/small_case.mjs';

const stage = set_stage();

test('a second window reads only until the first one is closed', async () => {
    const first = await stage.browser.open(stage.site.address);
    await first.save(() => first_start.play(first));
    const second = await stage.browser.open(stage.site.address);
    await second.see('status', /只读/);
    await first.page.bringToFront();
    await first.save(() => colleague.play(first));
    await first.page.close();
    await second.see_no('status', /只读/);
    await colleague.check(second);
});
