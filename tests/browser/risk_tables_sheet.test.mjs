// The tables of a risk assessment filled in as sheets: a block from a spreadsheet into the activities, their order, and
// a level that is worked out while the figures are typed (6.2.2.2, Annex C 3.2).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as insurer from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { cell, cell_text, press_keys as press_keys_on, tall, write as write_on } from './support/sheet.mjs';
import { set_stage_for } from './support/stage.mjs';

const unit_name = '成都示例食品有限公司';
const item = '安全风险辨识、评估和安全评价';
const today = '2026-11-09';
const stage = set_stage_for('insurer');
let desk = null;

const text = (column, row) => cell_text(desk, column, row);
const press_keys = (...keys) => press_keys_on(desk, ...keys);
const write = (words) => write_on(desk, words);

async function go_to_sheet(table) {
    await desk.press('tab', '风险评估');
    await desk.press('tab', table);
    await desk.press('button', '用表格编辑');
}

test('a service of risk assessment is opened', async () => {
    desk = await stage.enter('insurer', today, tall);
    await insurer.begin_as_insurer(desk);
    await insurer.add_team(desk);
    await insurer.take_in_roster(desk);
    await insurer.agree_on_plan(desk, unit_name, { more_items: [item] });
    await desk.go_to('投保单位');
    await desk.press('row', new RegExp(unit_name));
    await insurer.open_service(desk, item);
    await desk.press('tab', '风险评估');
    await desk.choose('评价准则', /20\/15\/9/);
    await desk.save(() => desk.press('button', '采用这个准则'));
});

test('a block pasted into the activities is saved and listed', async () => {
    const block = '装卸区\t卸车\t液氨卸车\t"停车熄火\n接管"\t软管、静电夹\t软管脱落，氨泄漏\t常规\t\n' +
        '机房\t巡检\t机组巡检\t看压力、听声音\t测温枪\t阀门泄漏\t非常规\t夜间\n';
    await go_to_sheet('作业活动');
    await desk.see('grid', '作业活动清单');
    await desk.page.evaluate((words) => navigator.clipboard.writeText(words), block);
    await desk.press('gridcell', cell('岗位或场所', 1));
    await press_keys('Control+V');
    assert.equal(await text('作业步骤', 1), '停车熄火\n接管');
    assert.equal(await text('常规/非常规', 2), '非常规');
    await desk.see('status', /^未保存：2 行改动/);
    await picture(desk, 'risk-sheet-activities');
    await desk.page.setViewportSize(tall.viewport);
    await desk.settle();
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('status', '✓ 已全部保存');
    await desk.press('button', '返回风险评估');
    await desk.see('row', /液氨卸车.*装卸区/);
    await desk.see('row', /机组巡检.*机房/);
});

test('a row that is moved stands there after a reload, and what is not saved is said', async () => {
    await desk.press('button', '用表格编辑');
    await desk.press('button', '选中第 2 行');
    await desk.press('button', '上移');
    await desk.press('button', '返回风险评估');
    await desk.see('status', '表格里有未保存的改动');
    await desk.press('button', '用表格编辑');
    assert.equal(await text('作业活动', 1), '机组巡检');
    await desk.save(() => desk.press('button', '保存'));
    await desk.reload();
    await go_to_sheet('作业活动');
    await desk.see('status', '✓ 已全部保存');
    assert.equal(await text('作业活动', 1), '机组巡检');
    assert.equal(await text('作业活动', 2), '液氨卸车');
    await desk.press('button', '返回风险评估');
});

test('the level of a hazard stands in its row as soon as its figures do', async () => {
    await desk.press('tab', '工作危害分析');
    await desk.press('button', '用表格编辑');
    await desk.press('gridcell', cell('工作步骤', 1));
    await write('巡检氨制冷机组');
    await press_keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await write('4');
    await press_keys('Tab', 'Tab', 'Tab');
    await write('5');
    await press_keys('Tab', 'Tab', 'Tab', 'Tab');
    assert.equal(await text('风险等级', 1), '重大风险 20');
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('status', '✓ 已全部保存');
    await desk.press('button', '返回风险评估');
    await desk.see('row', /巡检氨制冷机组.*重大风险 20/);
});
