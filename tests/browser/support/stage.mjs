// A site, and for each person a profile and a browser, for one test file, taken down whatever happens.
import { after, before } from 'node:test';
import { new_profile, open_browser, wide } from './browser.mjs';
import { open_site } from './site.mjs';

// For every test of the file: `stage.site`, `stage.profile`, `stage.browser`.
export function set_stage({ site = {}, browser = {} } = {}) {
    const stage = {
        // The same person's page on another day.
        async come_back_on(today) {
            await stage.browser.close();
            stage.browser = await open_browser(stage.profile, { ...browser, today });
            return stage.browser.open(stage.site.address);
        },
    };
    before(async () => {
        stage.site = await open_site(site);
        stage.profile = new_profile();
        stage.browser = await open_browser(stage.profile, browser);
    });
    after(async () => {
        await stage.browser?.close();
        await stage.site?.close();
        stage.profile?.remove();
    });
    return stage;
}

// Several who share nothing but what they send each other: `enter` opens a side's browser on a day, once more on
// another day; `open[side]` is the browser.
export function set_stage_for(...sides) {
    const profiles = Object.fromEntries(sides.map((side) => [side, new_profile()]));
    const open = {};
    const stage = {
        open,
        async enter(side, today, screen = wide) {
            await open[side]?.close();
            open[side] = await open_browser(profiles[side], { today, screen });
            return open[side].open(stage.site.address);
        },
        async leave(side) {
            await open[side].close();
            delete open[side];
        },
    };
    before(async () => {
        stage.site = await open_site();
    });
    after(async () => {
        await Promise.all(Object.values(open).map((browser) => browser.close()));
        await stage.site?.close();
        Object.values(profiles).forEach((profile) => profile.remove());
    });
    return stage;
}
