// Pictures of every screen at both sizes, for people to look at: build/screenshots/NAME-{wide,phone}.png
import { mkdirSync } from 'node:fs';
import { phone, wide } from './browser.mjs';

const folder = 'build/screenshots';

// As it is now, and as it would be on the other size of screen.
export async function picture(desk, name) {
    mkdirSync(folder, { recursive: true });
    for (const [size, { viewport }] of Object.entries({ phone, wide })) {
        await desk.page.setViewportSize(viewport);
        await desk.settle();
        await desk.page.screenshot({ path: `${folder}/${name}-${size}.png` });
    }
}
