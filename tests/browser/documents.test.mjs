// A paper as Word and as Excel: downloaded from the screen, opened by other readers. What writes them is fetched when
// it is first asked for, and from then on is there without a network.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { cells_of, Package, word_text } from '../node/office.mjs';
import * as insurer from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { carry_out_service } from './support/small_case.mjs';
import { set_stage } from './support/stage.mjs';

const unit_name = '成都示例食品有限公司';
const service = '2026 年第 1 次隐患排查';
const hazard = '成品库安全出口上锁';
const advice = '立即拆除门锁，保持畅通';
const name = /^隐患告知书 成都示例食品有限公司 告知-20261109-.*\.(?:docx|xlsx)$/;

const stage = set_stage();
const fetched = []; // what writes Word and Excel, whenever the page asks for it

test('a notice is issued, and the writers of Word and Excel are not fetched yet', async () => {
    const desk = await stage.browser.open(stage.site.address);
    desk.page.on('request', (request) => {
        if (/\/documents\.[0-9a-f]{16}\.js$/.test(request.url())) {
            fetched.push(request.url());
        }
    });
    await carry_out_service(desk, unit_name);
    await insurer.record_hazard(desk, {
        pinyin: 'anquanchukou', description: hazard, level: '重大', remedy: advice, due: '2026-11-12', seed: 3,
    });
    await insurer.tell_in_writing(desk);
    assert.deepEqual(fetched, []);
});

test('without a network they cannot be fetched, which is said', async () => {
    const { desk } = stage.browser;
    await stage.site.go_away();
    await desk.press('button', 'Word 告知书');
    await desk.see('alert', /^没有导出“隐患告知书 .*\.docx”：.*请连上网络后重试$/);
    await picture(desk, 'document-refused');
    await desk.press('button', /^关闭消息：没有导出/);
    await stage.site.come_back();
});

test('the notice is taken as Word with its table and photo', async () => {
    const { desk } = stage.browser;
    const word = await desk.download(() => desk.press('button', 'Word 告知书'));
    assert.match(word.name, name);
    await desk.see('status', /^已导出“隐患告知书 .*\.docx”$/);
    await picture(desk, 'document-saved');
    const text = word_text(word.bytes);
    assert.match(text, new RegExp(`^\\| 1 \\| 现场管理类⏎用电安全 \\| ${hazard}.*\\[照片 .* \\| ${advice} `, 'm'));
    assert.match(text, /^\| \*投保单位\* \| 成都示例食品有限公司 \(3\)$/m);
    assert.equal(new Package(word.bytes).media().length, 1);
});

test('the notice is taken as Excel with its rows and photo', async () => {
    const { desk } = stage.browser;
    const excel = await desk.download(() => desk.press('button', 'Excel 告知书'));
    assert.match(excel.name, name);
    const rows = await cells_of(excel.bytes);
    const row = rows.find((cells) => cells.includes(advice));
    assert.ok(row.some((cell) => String(cell).startsWith(hazard)));
    const [jpeg] = new Package(excel.bytes).media();
    assert.deepEqual([...jpeg.slice(0, 2)], [0xff, 0xd8]);
});

test('all papers of the service come as one zip, in order, for whom it is said', async () => {
    const { desk } = stage.browser;
    await desk.press('tab', /^归档材料/);
    await desk.press('button', '全套材料');
    await desk.see_text(/^\d+ 份文书，2 张照片和附件$/);
    await desk.choose('给谁', '给投保单位');
    await desk.see_text(/^\d+ 份文书，0 张照片和附件$/); // the service was not reviewed
    await desk.choose('给谁', '本单位留存');
    await picture(desk, 'material-set');
    const zip = await desk.download(() => desk.press('button', '生成压缩包'));
    assert.match(zip.name, /^全套材料 成都示例食品有限公司 2026-.*\.zip$/);
    await desk.see('status', /^已导出“全套材料 .*\.zip”$/);
    const files = unzipSync(new Uint8Array(zip.bytes));
    const names = Object.keys(files);
    assert.equal(names[0], '0 目录.docx');
    const at = (pattern) => names.findIndex((each) => pattern.test(each));
    const order = [/^1-01 保险合同与约定/, /^3-01 .*\.docx$/, /^服务01 .*\/5-\d\d 隐患告知书 .*\.docx$/,
        /^服务01 .*\/5-\d\d 隐患排查治理台账.*\.xlsx$/, /^服务01 .*\/照片和附件\/5-\d\d 成品库安全出口上锁\.jpg$/]
        .map(at);
    assert.ok(order.every((place, index) => place > (order[index - 1] ?? 0)), names.join('\n'));
    assert.ok(word_text(files['0 目录.docx']).includes('本单位留存'));
});

test('the hazards stand as bars with their figures', async () => {
    const { desk } = stage.browser;
    await desk.go_to('隐患');
    await desk.press('button', '统计图');
    await desk.see('listitem', /：重大 1$/);
    await desk.press('tab', '按月份');
    await desk.see('listitem', /^2026-\d\d：重大 1$/);
    await picture(desk, 'hazard-figures');
    await desk.press('button', '收起统计图');
    await desk.see_no('listitem', /：重大 1$/);
});

test('once fetched they are there without a network', async () => {
    const { desk } = stage.browser;
    await desk.reload();
    await insurer.go_to_service(desk, unit_name, service);
    await desk.press('tab', /^隐患/);
    await desk.download(() => desk.press('button', 'Word 告知书'));
    await stage.site.go_away();
    await stage.browser.context.setOffline(true);
    await desk.reload();
    await desk.see('button', 'Word 告知书');
    const word = await desk.download(() => desk.press('button', 'Word 告知书'));
    assert.ok(word_text(word.bytes).includes(hazard));
    await stage.browser.context.setOffline(false);
    await stage.site.come_back();
});
