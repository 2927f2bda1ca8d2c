// The checklist of a screening filled in as a sheet: keys, input method, clipboard, undo, reload, saving, fingers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phone } from './support/browser.mjs';
import { picture } from './support/screenshots.mjs';
import { cell, cell_text, press_keys as press_keys_on, tall, write as write_on } from './support/sheet.mjs';
import { carry_out_service } from './support/small_case.mjs';
import { set_stage_for } from './support/stage.mjs';

const unit_name = '成都示例食品有限公司';
const today = '2026-11-09';
const stage = set_stage_for('insurer');
let desk = null;
let address = null; // of the service

const text = (column, row) => cell_text(desk, column, row);
const press_keys = (...keys) => press_keys_on(desk, ...keys);
const write = (words) => write_on(desk, words);

async function column(name) {
    const cells = desk.find('gridcell', new RegExp(`^${name} \\d+$`));
    return (await cells.allTextContents()).filter((each) => each !== '');
}

async function look(name) {
    await picture(desk, name);
    await desk.page.setViewportSize(tall.viewport);
    await desk.settle();
}

async function open_cell(name) {
    await desk.press('gridcell', name);
    await press_keys('F2');
}

async function go_to_service() {
    await desk.page.goto(address);
    await desk.reload();
}

async function go_to_sheet() {
    await desk.press('tab', /^排查清单/);
    await desk.press('button', '用表格编辑');
}

test('a service has a checklist that is empty', async () => {
    desk = await stage.enter('insurer', today, tall);
    await carry_out_service(desk, unit_name);
    await go_to_sheet();
    address = desk.page.url();
    await desk.see('grid', '隐患排查清单');
    assert.deepEqual(await column('区域'), []);
    await look('sheet-empty');
});

test('rows are filled in by keys: Tab goes on, Enter goes back below the first', async () => {
    await desk.press('gridcell', cell('区域', 1));
    await write('配电');
    await press_keys('Tab');
    await write('总配电箱');
    await press_keys('Tab');
    await write('箱门接地');
    await press_keys('Enter');
    await write('配电');
    await press_keys('Tab', 'Tab');
    await write('漏电保护');
    await press_keys('Enter');
    assert.deepEqual(await column('区域'), ['配电', '配电']);
    assert.deepEqual(await column('排查内容'), ['箱门接地', '漏电保护']);
    await desk.see('status', /^未保存：2 行改动/);
});

test('an input method begins to compose in a cell that is only selected', async () => {
    await desk.press('gridcell', cell('区域', 3));
    await desk.input_method.begin('cangchu');
    await desk.settle();
    assert.equal(await text('区域', 3), '');
    await desk.input_method.choose('仓储');
    await desk.settle();
    assert.equal(await desk.value(cell('区域', 3)), '仓储');
    await desk.input_method.compose('qu', '区');
    await desk.settle();
    assert.equal(await desk.value(cell('区域', 3)), '仓储区');
    await press_keys('Enter');
    assert.equal(await text('区域', 3), '仓储区');
});

test('Escape gives up what was written, F2 goes on with what stands there', async () => {
    await desk.press('gridcell', cell('区域', 3));
    await write('x');
    await press_keys('Escape');
    assert.equal(await text('区域', 3), '仓储区');
    await open_cell(cell('区域', 3));
    await write('二');
    await press_keys('Enter');
    assert.equal(await text('区域', 3), '仓储区二');
});

test('Alt and Enter break the line, and the row grows', async () => {
    const height = async () => (await (await desk.see('row', '2')).boundingBox()).height;
    const before = await height();
    await open_cell(cell('排查内容', 2));
    await press_keys('Alt+Enter');
    await write('每月一次');
    await press_keys('Enter');
    assert.equal(await text('排查内容', 2), '漏电保护\n每月一次');
    assert.ok(await height() > before);
});

test('a choice is written by first letters of its Pinyin, or taken from the list', async () => {
    await desk.press('gridcell', cell('排查结果', 1));
    await write('bfh');
    await desk.see('option', '不符合');
    await press_keys('Enter');
    assert.equal(await text('排查结果', 1), '不符合');
    await open_cell(cell('排查结果', 2));
    await desk.press('option', '符合');
    assert.equal(await text('排查结果', 2), '符合');
});

test('a block of the clipboard makes rows; what cannot be read stays, with the reason', async () => {
    const block = '包装\t封口机\t防护罩\t\t\t符合\n包装\t传送带\t"急停按钮\n标识"\t\t\t也许\n';
    await desk.page.evaluate((words) => navigator.clipboard.writeText(words), block);
    await desk.press('gridcell', cell('区域', 4));
    await press_keys('Control+V');
    assert.equal(await text('设备设施和作业名称', 4), '封口机');
    assert.equal(await text('排查内容', 5), '急停按钮\n标识');
    assert.equal(await text('排查结果', 5), '也许');
    await desk.press('gridcell', cell('排查结果', 5));
    await desk.see('status', /第 5 行“排查结果”：“也许”不在选项中/);
    await look('sheet-pasted');
});

test('a block is copied as spreadsheets read it', async () => {
    await desk.press('gridcell', cell('设备设施和作业名称', 4));
    await press_keys('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+C');
    assert.equal(await desk.page.evaluate(() => navigator.clipboard.readText()),
        '封口机\t防护罩\n传送带\t"急停按钮\n标识"');
});

test('every step is undone and done again', async () => {
    await desk.press('gridcell', cell('区域', 1));
    await press_keys('Control+Z');
    assert.deepEqual(await column('区域'), ['配电', '配电', '仓储区二']);
    await press_keys('Control+Y');
    assert.deepEqual(await column('区域'), ['配电', '配电', '仓储区二', '包装', '包装']);
    await desk.press('button', '选中第 5 行');
    await desk.press('button', '上移');
    assert.equal(await text('设备设施和作业名称', 4), '传送带');
    await desk.press('button', '撤销');
    assert.equal(await text('设备设施和作业名称', 4), '封口机');
    await press_keys('Control+Shift+Z');
    assert.equal(await text('设备设施和作业名称', 4), '传送带');
});

test('a reload loses nothing, not even what is still being written', async () => {
    await desk.press('gridcell', cell('备注', 1));
    await write('写了一半');
    await desk.reload();
    await go_to_sheet();
    assert.equal(await text('备注', 1), '写了一半');
    assert.equal(await text('设备设施和作业名称', 4), '传送带');
    assert.equal(await text('排查结果', 4), '也许');
});

test('saving leads to what hinders it, and then writes all rows at once', async () => {
    await desk.press('button', '保存');
    await desk.see('status', /第 3 行“排查内容”：请填写/);
    await write('货架承重');
    await press_keys('Enter');
    await desk.press('gridcell', cell('排查结果', 4));
    await write('符合');
    await press_keys('Enter');
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('status', '✓ 已全部保存');
    await desk.see('tab', '排查清单 4/5');
    assert.equal(await text('设备设施和作业名称', 4), '传送带');
    await desk.reload();
    await go_to_sheet();
    await desk.see('status', '✓ 已全部保存');
    assert.equal(await text('设备设施和作业名称', 4), '传送带');
});

test('rows that are taken out are withdrawn with a reason', async () => {
    await desk.press('button', '选中第 5 行');
    await desk.press('button', '删除');
    await desk.see('status', /^未保存：删除 1 行/);
    await desk.press('button', '保存');
    await desk.see('status', /请填写作废的原因/);
    await desk.type('删除的原因', '重复');
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('tab', '排查清单 3/4');
});

test('all rows are sorted by a column as one step: choices as they are listed, blank cells last', async () => {
    const before = await column('排查内容');
    await desk.press('columnheader', '排查结果');
    await desk.press('menuitem', '按此列升序排列');
    assert.deepEqual(await column('排查结果'), ['符合', '符合', '不符合']);
    assert.deepEqual(await column('排查内容'), [before[1], before[3], before[0], before[2]]);
    await desk.see('status', /^未保存：次序有变/);
    await press_keys('Control+Z');
    assert.deepEqual(await column('排查内容'), before);
    await desk.see('status', '✓ 已全部保存');
    await press_keys('Control+Y');
    await look('sheet-sorted');
    await desk.press('button', '撤销');
    assert.deepEqual(await column('排查内容'), before);
});

test('the title of a column is reached by keyboard, and the order is saved', async () => {
    const before = await column('排查内容');
    await desk.press('gridcell', cell('排查结果', 2));
    await press_keys('Escape', 'Tab', 'Enter', 'ArrowDown', 'Enter');
    const sorted = [before[0], before[1], before[3], before[2]];
    assert.deepEqual(await column('排查内容'), sorted);
    await press_keys('ArrowDown');
    assert.equal(await desk.find('gridcell', cell('排查结果', 3)).getAttribute('aria-selected'), 'true');
    await desk.save(() => desk.press('button', '保存'));
    await desk.reload();
    await go_to_sheet();
    assert.deepEqual(await column('排查内容'), sorted);
});

test('the width of a column is kept', async () => {
    const width = async () => (await (await desk.see('columnheader', '区域')).boundingBox()).width;
    const { x, y, width: before, height } = await (await desk.see('columnheader', '区域')).boundingBox();
    await desk.page.mouse.move(x + before - 4, y + height / 2);
    await desk.page.mouse.down();
    await desk.page.mouse.move(x + before + 56, y + height / 2, { steps: 4 });
    await desk.page.mouse.up();
    await desk.settle();
    assert.ok(Math.abs(await width() - before - 60) < 6);
    const dragged = await width();
    await desk.reload();
    await go_to_sheet();
    assert.ok(Math.abs(await width() - dragged) < 2);
});

test('on a phone a row is a form', async () => {
    desk = await stage.enter('insurer', today, phone);
    await go_to_service();
    await go_to_sheet();
    await desk.press('row', /配电/);
    await desk.type('备注', '手机上写的');
    await desk.press('button', '完成');
    await desk.see('row', /手机上写的/);
    await picture(desk, 'sheet-phone');
    await desk.press('button', '撤销');
    await desk.press('button', '重做');
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('status', '✓ 已全部保存');
});

test('on a tablet a tap selects, a second one writes', async () => {
    desk = await stage.enter('insurer', today, { viewport: { width: 1024, height: 768 }, hasTouch: true });
    await go_to_service();
    await go_to_sheet();
    await desk.press('gridcell', cell('排查标准', 2));
    assert.equal(await desk.find('textbox', cell('排查标准', 2)).count(), 0);
    await desk.press('gridcell', cell('排查标准', 2));
    await write('平板');
    assert.equal(await desk.value(cell('排查标准', 2)), '平板');
    await desk.press('gridcell', cell('区域', 1));
    assert.equal(await text('排查标准', 2), '平板');
    await desk.save(() => desk.press('button', '保存'));
});
