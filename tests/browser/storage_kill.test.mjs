// The whole browser is killed right after each acknowledged save; everything acknowledged is there again.
import { test } from 'node:test';
import { new_profile, open_browser } from './support/browser.mjs';
import { open_site } from './support/site.mjs';
import { colleague, first_start, roster } from './support/small_case.mjs';

const steps = [first_start, colleague, roster];

test('nothing acknowledged is lost when the browser is killed', async (group) => {
    const site = await open_site();
    const profile = new_profile();
    try {
        for (const [at, step] of steps.entries()) {
            await group.test(`after the save of ${step.title}`, async () => {
                const browser = await open_browser(profile);
                const desk = await browser.open(site.address);
                for (const earlier of steps.slice(0, at)) {
                    await earlier.check(desk);
                }
                await desk.save(() => step.play(desk));
                await browser.kill();
            });
        }
        await group.test('after all of them', async () => {
            const browser = await open_browser(profile);
            const desk = await browser.open(site.address);
            for (const step of steps) {
                await step.check(desk);
            }
            await browser.close();
        });
    } finally {
        await site.close();
        profile.remove();
    }
});
