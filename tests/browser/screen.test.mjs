// Sharp at every density and zoom, and moved by a finger.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phone } from './support/browser.mjs';
import { begin_as_insurer } from './support/insurer.mjs';
import { set_stage } from './support/stage.mjs';

const stage = set_stage({ browser: { screen: phone } });

async function emulate(page, width, height, deviceScaleFactor) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
}

function canvas_size(page) {
    return page.evaluate(() => {
        const canvas = document.getElementById('canvas');
        return [canvas.width, canvas.height, canvas.clientWidth, canvas.clientHeight];
    });
}

test('the canvas has a pixel for each pixel of the screen, also after zooming', async () => {
    const desk = await stage.browser.open(stage.site.address);
    assert.deepEqual(await canvas_size(desk.page), [780, 1688, 390, 844]);
    await desk.press('button', '保险公司');
    // Zooming to 150 % gives a page fewer and larger CSS pixels.
    await emulate(desk.page, 911, 512, 1.5);
    await desk.page.waitForFunction(() => devicePixelRatio === 1.5);
    await desk.settle();
    const [width, height] = await canvas_size(desk.page);
    assert.ok(Math.abs(width - 911 * 1.5) <= 1 && Math.abs(height - 512 * 1.5) <= 1, `${width} x ${height}`);
    await desk.type('您的姓名', '王建国');
    assert.equal(await desk.value('您的姓名'), '王建国', 'what is pressed is where the mirror says');
    await desk.page.close();
});

test('a finger scrolls and presses nothing on its way', async () => {
    const desk = await stage.browser.open(stage.site.address);
    await begin_as_insurer(desk);
    await desk.go_to('关于');
    const heading = await desk.see('heading', '关于');
    const before = await heading.boundingBox();
    const picture = await desk.picture();
    await desk.fingers.swipe(195, 600, -300);
    await desk.settle();
    assert.notEqual(await desk.picture(), picture);
    assert.equal(await heading.count(), 0, 'the heading has gone up and out of sight');
    await desk.scroll(-1);
    await desk.scroll(-1);
    assert.deepEqual(await (await desk.see('heading', '关于')).boundingBox(), before);
    await desk.page.close();
});
