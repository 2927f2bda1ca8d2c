// What is typed and not yet saved.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { begin_as_insurer, go_to_people } from './support/insurer.mjs';
import { set_stage } from './support/stage.mjs';

const stage = set_stage();
let desk = null;

function drafts() {
    return desk.page.evaluate(() => JSON.parse(localStorage['anze.drafts'] ?? '{}'));
}

// Then what was pressed meanwhile comes all at once, and the program takes it in frame by frame.
function keep_busy() {
    return desk.page.evaluate((milliseconds) => {
        const until = performance.now() + milliseconds;
        while (performance.now() < until) {
            // Nothing else runs.
        }
    }, 300);
}

beforeEach(async () => {
    await desk?.page.close();
    desk = await stage.browser.open(stage.site.address);
    if (await desk.find('button', '保险公司').count() > 0) {
        await begin_as_insurer(desk);
    }
    await go_to_people(desk, '工作人员');
    await desk.press('button', '添加工作人员');
    await desk.press('textbox', '姓名');
});

async function type_in_a_hurry(text) {
    const { keyboard } = desk;
    await Promise.all([
        keep_busy(), keyboard.down('Control'), keyboard.down('A'), keyboard.up('A'), keyboard.up('Control'),
        keyboard.insertText(text),
    ]);
    await desk.settle();
}

test('what follows from what is typed in a hurry is shown with it', async () => {
    const complaint = () => desk.find('status', '请填写“姓名”').count();
    await desk.press('button', '保存');
    for (const name of ['李敏', '陈静', '周磊', '刘洋']) {
        assert.equal(await complaint(), 1);
        await desk.press('textbox', '姓名');
        await type_in_a_hurry(name);
        assert.equal(await complaint(), 0, name);
        await desk.keyboard.press('Control+A');
        await desk.keyboard.press('Delete');
        await desk.settle();
    }
});

test('what is typed in a hurry is kept as soon as it is shown', async () => {
    for (const name of ['李敏', '陈静', '周磊', '刘洋']) {
        await type_in_a_hurry(name);
        assert.equal(await desk.value('姓名'), name);
        assert.deepEqual(await drafts(), { 'staff/new/company': { name } });
    }
});

test('what is being composed is kept when the page is left', async () => {
    await desk.keyboard.press('Control+A');
    await desk.input_method.begin('liuyang');
    const kept = await desk.page.evaluate(() => {
        document.activeElement.blur();
        return localStorage['anze.drafts'];
    });
    assert.deepEqual(JSON.parse(kept), { 'staff/new/company': { name: 'liuyang' } });
});
