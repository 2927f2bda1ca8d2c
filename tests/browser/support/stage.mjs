// A site, a profile and a browser for one test file, taken down whatever happens.
import { after, before } from 'node:test';
import { new_profile, open_browser } from './browser.mjs';
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
