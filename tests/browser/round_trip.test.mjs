// The roster goes out as a workbook and comes in again: nothing is new, nothing changes, nothing is written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin_as_insurer, take_in_roster } from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { set_stage } from './support/stage.mjs';

const stage = set_stage();
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('without a policy there is no roster to export', async () => {
    const desk = await stage.browser.open(stage.site.address);
    await begin_as_insurer(desk);
    await desk.go_to('导入名册');
    assert.ok(await (await desk.see('button', '导出名册')).isDisabled());
});

test('the roster that was exported changes nothing when it is taken in again', async () => {
    const { desk } = stage.browser;
    await take_in_roster(desk);
    await desk.go_to('导入名册');
    const exported = await desk.download(() => desk.press('button', '导出名册'));
    assert.equal(exported.name, '名册.xlsx');
    const before = await desk.operations();
    await desk.give_files({ name: exported.name, mimeType: workbook, buffer: exported.bytes },
        () => desk.press('button', '选择名册文件'));
    await desk.see_text(/新增单位 0 家，新增保单 0 份，更新 0 份，没有变化 8 份/);
    await picture(desk, 'round-trip');
    await desk.press('button', '导入 8 份保单');
    await desk.see('heading', '投保单位');
    assert.equal(await desk.operations(), before);
});

test('a list dropped on the page of its kind is taken for that one', async () => {
    const { desk } = stage.browser;
    await desk.go_to('人员与机构');
    await desk.press('tab', '专业技术人员');
    await desk.see('button', '导入专业技术人员名单');
    await desk.page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['姓名,专业\n陈静,化工安全\n'], '专家.csv', { type: 'text/csv' }));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await desk.see('heading', '导入专业技术人员名单');
    await picture(desk, 'list-dropped');
});
