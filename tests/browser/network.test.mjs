// Without a network after the first visit; newer versions; under a sub-path of a host.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { new_profile, open_browser } from './support/browser.mjs';
import { begin_as_insurer } from './support/insurer.mjs';
import { copy_of_site, open_site } from './support/site.mjs';

async function visit(site, play) {
    const profile = new_profile();
    const browser = await open_browser(profile);
    try {
        await play(browser, await browser.open(site.address));
    } finally {
        await browser.close();
        await site.close();
        profile.remove();
    }
}

// The first visit is over when the worker holds every file.
function kept_for_offline(page) {
    return page.evaluate(async () => {
        await navigator.serviceWorker.ready;
    });
}

for (const prefix of ['/', '/services/anze-desk/']) {
    test(`opens and saves without a network after the first visit, under ${prefix}`, async () => {
        const site = await open_site({ prefix });
        await visit(site, async (browser, desk) => {
            await begin_as_insurer(desk);
            await kept_for_offline(desk.page);
            await site.go_away();
            await browser.context.setOffline(true);
            await desk.reload();
            await desk.see('heading', '待办');
            // Chromium tells a page that was loaded so of its state only when that changes.
            await browser.context.setOffline(false);
            await browser.context.setOffline(true);
            await desk.see('status', /离线/);
            await site.come_back();
        });
    });
}

test('a newer version announces itself and takes over', async () => {
    const copy = copy_of_site();
    const site = await open_site({ directory: copy.directory });
    await visit(site, async (browser, desk) => {
        await begin_as_insurer(desk);
        await kept_for_offline(desk.page);
        await desk.reload();
        await desk.see('heading', '待办');
        copy.bring_newer_version();
        await desk.page.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            await registration.update();
        });
        await desk.see('button', '现在更新');
        const reloaded = desk.page.waitForEvent('load');
        await desk.press('button', '现在更新').catch(() => {}); // the page goes while it is looked at
        await reloaded;
        await desk.see('heading', '待办');
        const names = await desk.page.evaluate(() => caches.keys());
        assert.equal(names.length, 1);
        assert.match(names[0], /-newer$/);
    });
    copy.remove();
});
