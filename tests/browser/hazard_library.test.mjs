// Words from the library of hazards, found by first letters of Pinyin; a hazard of one's own goes into it, out as a
// workbook and in again. It is fetched when it is first asked for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cells_of } from '../node/office.mjs';
import * as insurer from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { carry_out_service } from './support/small_case.mjs';
import { set_stage } from './support/stage.mjs';

const unit_name = '成都示例食品有限公司';
const words = '配电箱（柜）前堆放杂物，操作和检修通道不畅';
const library_row = /配电箱（柜）前堆放杂物/;
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const stage = set_stage();
const fetched = [];
let desk = null;

test('a service is carried out, and the library is not fetched for it', async () => {
    desk = await stage.browser.open(stage.site.address);
    desk.page.on('request', (request) => {
        if (/\/hazard-library\.[0-9a-f]{16}\.csv$/.test(request.url())) {
            fetched.push(request.url());
        }
    });
    await carry_out_service(desk, unit_name);
    assert.deepEqual(fetched, []);
});

test('letters find the words of a hazard, which fill its fields', async () => {
    await desk.press('tab', /^隐患/);
    await desk.press('button', '记录隐患');
    await desk.press('button', '从隐患库选');
    await desk.type('搜索隐患库', 'pdx dfzw', 'searchbox');
    await desk.see('row', library_row);
    await picture(desk, 'hazard-library');
    await desk.press('row', library_row);
    await desk.see_no('dialog', '从隐患库选');
    assert.equal(fetched.length, 1);
    assert.equal(await desk.value('隐患具体描述'), words);
    assert.match(await desk.value('治理措施'), /^清理杂物/);
    await desk.choose('隐患分级', '一般');
    await desk.type('治理时限', '2026-11-12');
    await desk.save(() => desk.press('button', /^(保存|完成)$/));
});

test('a checklist takes lines from it one after another', async () => {
    await desk.press('tab', /^排查清单/);
    await desk.press('button', '从隐患库添加');
    await desk.type('搜索隐患库', '叉车', 'searchbox');
    await desk.save(() => desk.press('row', /叉车载人/));
    await desk.see_text(/清单现有 1 项/);
    await desk.press('button', '关闭对话框');
    await desk.see_text(/不应存在：叉车载人/);
});

test('a hazard at hand goes into the own library with its branch', async () => {
    await desk.press('tab', /^隐患/);
    await desk.press('row', library_row);
    await desk.press('button', '存入隐患库');
    await desk.type('行业或场所', '冷链');
    await desk.save(() => desk.press('button', '保存'));
    await desk.go_to('制度与目录');
    await desk.see('row', /冷链/);
    await picture(desk, 'own-hazard-library');
});

test('the own library goes out as a workbook, and in again without being doubled', async () => {
    const exported = await desk.download(() => desk.press('button', '导出隐患和危险有害因素库'));
    assert.match(exported.name, /^隐患和危险有害因素库\.xlsx$/);
    const [head, row] = await cells_of(exported.bytes);
    assert.equal(head[0], '行业或场所');
    assert.ok(row.includes(words));
    await desk.give_files({ name: exported.name, mimeType: workbook, buffer: exported.bytes },
        () => desk.press('button', '导入隐患库'));
    await desk.see_text(/新增 0 条，更新 0 条，没有变化 1 条/);
    await desk.press('button', '关闭对话框');
});

test('once fetched it is there without a network', async () => {
    await desk.reload();
    await stage.site.go_away();
    await stage.browser.context.setOffline(true);
    await desk.reload();
    await insurer.go_to_service(desk, unit_name, '第 1 次隐患排查');
    await desk.press('tab', /^排查清单/);
    await desk.press('button', '从隐患库添加');
    await desk.type('搜索隐患库', 'yxkj', 'searchbox');
    await desk.see('row', /有限空间/);
    await stage.browser.context.setOffline(false);
    await stage.site.come_back();
});
