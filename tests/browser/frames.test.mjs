// Frames are drawn when something happened, and only then; a lost GL context loses nothing.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { set_stage } from './support/stage.mjs';

const stage = set_stage();
const idle_milliseconds = 10_000;
let desk = null;

beforeEach(async () => {
    await desk?.page.close();
    desk = await stage.browser.open(stage.site.address);
});

function frames_in(page, milliseconds) {
    return page.evaluate(async (duration) => {
        const before = anze._anze_frames_drawn();
        await new Promise((resolve) => {
            setTimeout(resolve, duration);
        });
        return anze._anze_frames_drawn() - before;
    }, milliseconds);
}

test('no frame is drawn in ten idle seconds', async () => {
    await desk.press('button', '保险公司');
    assert.equal(await frames_in(desk.page, idle_milliseconds), 0);
});

test('a caret blinks at its own pace', async () => {
    await desk.press('button', '保险公司');
    await desk.press('textbox', '您的姓名');
    const frames = await frames_in(desk.page, 2400);
    assert.ok(frames >= 2 && frames <= 6, `${frames} frames in two periods of 1.2 s`);
});

test('a tab in the background draws nothing', async () => {
    await desk.press('button', '保险公司');
    await desk.press('textbox', '您的姓名');
    // A browser gives hidden tabs no animation frames. Under the test's control no tab is ever hidden, so they are held
    // back here.
    await desk.page.evaluate(() => {
        globalThis.held_back = [];
        globalThis.request_frame = globalThis.requestAnimationFrame;
        globalThis.requestAnimationFrame = (call) => globalThis.held_back.push(call);
    });
    assert.equal(await frames_in(desk.page, 2400), 0, 'no frame comes by another way');
    await desk.page.evaluate(() => {
        globalThis.requestAnimationFrame = globalThis.request_frame;
        globalThis.held_back.forEach((call) => globalThis.requestAnimationFrame(call));
    });
    assert.ok(await frames_in(desk.page, 2400) > 0, 'the caret blinks again');
});

test('a frame that would look the same is not drawn again', async () => {
    await desk.press('button', '保险公司');
    await desk.page.evaluate(() => {
        const context = document.getElementById('canvas').getContext('webgl2');
        const clear = context.clear.bind(context);
        globalThis.drawn = 0;
        context.clear = (mask) => {
            globalThis.drawn += 1;
            clear(mask);
        };
    });
    const frames_and_drawn = () => desk.page.evaluate(() => [anze._anze_frames_drawn(), globalThis.drawn]);
    const move = async (x, y) => {
        await desk.page.mouse.move(x, y);
        await desk.settle();
    };
    await move(8, 8);
    const [frames, drawn] = await frames_and_drawn();
    await move(12, 12);
    const [frames_after, drawn_after] = await frames_and_drawn();
    assert.ok(frames_after > frames, 'the movement is looked at');
    assert.equal(drawn_after, drawn);
    await desk.press('textbox', '您的姓名');
    assert.ok((await frames_and_drawn())[1] > drawn, 'what changes is drawn');
});

test('a button that slides away under a resting hand is pressed all the same', async () => {
    const button = await desk.see('button', '保险公司');
    const { x, y, width, height } = await button.boundingBox();
    await desk.page.mouse.move(x + width / 2, y + height / 2);
    await desk.page.mouse.down();
    await desk.page.setViewportSize({ width: 720, height: 540 });
    await desk.settle();
    const moved = await button.boundingBox();
    assert.ok(Math.abs(moved.x - x) > width || Math.abs(moved.y - y) > height, 'it stands elsewhere now');
    await desk.page.mouse.up();
    await desk.see('textbox', '您的姓名');
    await desk.page.setViewportSize({ width: 1366, height: 768 });
});

test('a lost GL context comes back with every character that was typed', async () => {
    await desk.press('button', '保险公司');
    await desk.type('您的姓名', '王建');
    const picture = () => desk.page.locator('#canvas').screenshot();
    await desk.page.evaluate(() => {
        globalThis.lost = document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
        globalThis.lost.loseContext();
    });
    await desk.keyboard.type('国');
    await desk.page.evaluate(() => globalThis.lost.restoreContext());
    await desk.page.waitForFunction(() => !document.getElementById('canvas').getContext('webgl2').isContextLost());
    await desk.settle();
    assert.equal(await desk.value('您的姓名'), '王建国');
    await desk.press('button', '保险公司');
    const restored = await picture();
    const fresh = await stage.browser.open(stage.site.address);
    await fresh.press('button', '保险公司');
    await fresh.type('您的姓名', '王建国');
    await fresh.press('button', '保险公司');
    assert.deepEqual(restored, await fresh.page.locator('#canvas').screenshot());
    await fresh.page.close();
});
