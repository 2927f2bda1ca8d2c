// Chromium with a profile of its own, as a person's browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { open_desk } from './desk.mjs';

const flags = [
    '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
];

export const wide = { viewport: { width: 1366, height: 768 } };
// Less to draw, for tests that are not about the screen.
export const small = { viewport: { width: 720, height: 540 } };
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

// Lasts until remove() and can be opened again, after a kill too.
export function new_profile() {
    const folder = mkdtempSync(join(tmpdir(), 'anze-profile-'));
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}

// The program asks only Date.now() for the day; timers and frames go on as they are.
function set_clock({ start, real_start }) {
    const real_now = Date.now;
    Date.now = () => real_now() - real_start + start;
}

class Browser {
    constructor(context, screen) {
        this.context = context;
        this.screen = screen;
    }

    async open(address) {
        const [blank] = this.context.pages().filter((page) => page.url() === 'about:blank');
        this.desk = await open_desk(blank ?? await this.context.newPage(), address, this.screen.hasTouch);
        return this.desk;
    }

    // With a store of its own that is gone afterwards; `script` runs before the program.
    async in_private(address, script, argument, play) {
        const context = await this.context.browser().newContext(this.screen);
        try {
            await context.addInitScript(script, argument);
            await play(await open_desk(await context.newPage(), address, this.screen.hasTouch));
        } finally {
            await context.close();
        }
    }

    close() {
        return this.context.close();
    }

    // As a crash does it: nothing is told, nothing is written any more.
    async kill() {
        const session = await this.context.browser().newBrowserCDPSession();
        const { processInfo } = await session.send('SystemInfo.getProcessInfo');
        const closed = new Promise((resolve) => {
            this.context.once('close', resolve);
        });
        for (const { id } of processInfo) {
            process.kill(id, 'SIGKILL');
        }
        await closed;
    }
}

// `today`: "2026-11-09", noon in China when the browser opens.
export async function open_browser(profile, { screen = wide, today = '2026-11-09' } = {}) {
    const context = await chromium.launchPersistentContext(profile.folder, {
        executablePath: '/usr/bin/chromium',
        args: flags,
        acceptDownloads: true,
        env: { ...process.env, LANG: 'C.UTF-8' }, // else files with Chinese names are handed out as "download"
        locale: 'zh-CN',
        permissions: ['clipboard-read', 'clipboard-write'],
        ...screen,
    });
    await context.addInitScript(set_clock, { start: Date.parse(`${today}T12:00:00+08:00`), real_start: Date.now() });
    return new Browser(context, screen);
}
