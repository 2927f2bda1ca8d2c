// Pictures of every screen at both sizes, for people to look at: build/screenshots/NAME-{wide,phone}.png
import { mkdirSync } from 'node:fs';
import { phone, wide } from './browser.mjs';

const folder = 'build/screenshots';

// As it would be on the other size of screen, and as it is now: that one comes last and stays.
export async function picture(desk, name) {
    mkdirSync(folder, { recursive: true });
    const sizes = Object.entries(desk.fingers ? { wide, phone } : { phone, wide });
    for (const [size, { viewport }] of sizes) {
        await desk.page.setViewportSize(viewport);
        await desk.settle();
        await desk.page.screenshot({ path: `${folder}/${name}-${size}.png` });
    }
}
