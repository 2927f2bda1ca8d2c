// Keyboard, Pinyin input method, clipboard and assistive technology, in the fields of the first start.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { set_stage } from './support/stage.mjs';

const stage = set_stage();
const owner = '保险公司名称';
const person = '您的姓名';
let desk = null;

beforeEach(async () => {
    await desk?.page.close();
    desk = await stage.browser.open(stage.site.address);
    await desk.press('button', '保险公司');
});

async function picture_of(name) {
    return desk.page.screenshot({ clip: await (await desk.see('textbox', name)).boundingBox() });
}

test('what is composed shows at the caret and becomes text when the word is chosen', async () => {
    await desk.press('textbox', owner);
    const before = await picture_of(owner);
    await desk.input_method.begin('tianfu');
    await desk.settle();
    assert.equal(await desk.value(owner), '');
    assert.notDeepEqual(await picture_of(owner), before);
    const field = await (await desk.see('textbox', owner)).boundingBox();
    const agent = await desk.page.locator('#text_agent').boundingBox();
    assert.ok(agent.x > field.x && agent.x < field.x + field.width && agent.y >= field.y
        && agent.y < field.y + field.height, 'candidates come up beside the caret');
    await desk.input_method.choose('天府');
    await desk.settle();
    assert.equal(await desk.value(owner), '天府');
});

test('Enter that takes the letters of a composition presses nothing', async () => {
    await desk.press('textbox', owner);
    await desk.input_method.begin('tianfu');
    await desk.input_method.take_letters('tianfu');
    await desk.settle();
    assert.equal(await desk.value(owner), 'tianfu');
    await desk.keyboard.type('1');
    await desk.settle();
    assert.equal(await desk.value(owner), 'tianfu1', 'the field is still being written in');
});

test('a composition that a click interrupts stays where it was written', async () => {
    await desk.press('textbox', owner);
    await desk.input_method.begin('tianfu');
    await desk.press('textbox', person);
    assert.equal(await desk.value(owner), 'tianfu');
    assert.equal(await desk.value(person), '');
});

test('rare characters of names are drawn', async () => {
    const pictures = [];
    for (const text of ['\u{20BB7}', '\u4DAE', '\u{3FFFD}']) {
        await desk.type(person, text);
        assert.equal(await desk.value(person), text);
        await desk.press('textbox', owner);
        pictures.push(await picture_of(person));
    }
    const [ji, yan, nothing] = pictures;
    assert.notDeepEqual(ji, yan);
    assert.notDeepEqual(ji, nothing);
    assert.notDeepEqual(yan, nothing);
});

test('copy, cut and paste go through the clipboard of the system', async () => {
    const clipboard = () => desk.page.evaluate(() => navigator.clipboard.readText());
    await desk.type(owner, '天府财险');
    await desk.keyboard.press('Control+A');
    await desk.keyboard.press('Control+C');
    assert.equal(await clipboard(), '天府财险');
    await desk.keyboard.press('Control+X');
    await desk.settle();
    assert.equal(await desk.value(owner), '');
    await desk.page.evaluate(() => navigator.clipboard.writeText('成都\u{20BB7}祥'));
    await desk.press('textbox', person);
    await desk.keyboard.press('Control+V');
    await desk.settle();
    assert.equal(await desk.value(person), '成都\u{20BB7}祥');
});

test('Tab goes on to the next field and back', async () => {
    await desk.press('textbox', owner);
    await desk.keyboard.press('Tab');
    await desk.settle();
    await desk.keyboard.type('王建国');
    await desk.settle();
    assert.equal(await desk.value(person), '王建国');
    await desk.keyboard.press('Shift+Tab');
    await desk.settle();
    await desk.keyboard.type('天府');
    await desk.settle();
    assert.equal(await desk.value(owner), '天府');
});

test('Backspace, arrows and undo edit as everywhere', async () => {
    await desk.type(owner, 'abc');
    await desk.keyboard.press('ArrowLeft');
    await desk.keyboard.press('Backspace');
    await desk.settle();
    assert.equal(await desk.value(owner), 'ac');
    await desk.keyboard.press('Control+Z');
    await desk.settle();
    assert.equal(await desk.value(owner), 'abc');
});

test('assistive technology sets values and presses buttons', async () => {
    const field = await desk.see('textbox', person);
    await field.evaluate((element) => {
        element.focus();
        element.value = '李敏';
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await desk.settle();
    assert.equal(await desk.value(person), '李敏');
    await (await desk.see('button', '投保单位')).evaluate((element) => element.click());
    await desk.settle();
    await desk.see('textbox', '单位名称');
});
