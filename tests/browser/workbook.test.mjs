// A list in a workbook: looked at with the cells of what is refused, taken in, and taken back as a whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inline, number, row, sheet, workbook } from '../node/workbook.mjs';
import { begin_as_insurer } from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { set_stage } from './support/stage.mjs';

const stage = set_stage();
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const columns = ['投保单位名称', '统一社会信用代码', '保单号', '保险起期', '保险止期', '应收保费(元)'];

function policy(at, unit, code, number_of_policy, ends_on, premium) {
    return row(at, inline(`A${at}`, unit), inline(`B${at}`, code), inline(`C${at}`, number_of_policy),
        number(`D${at}`, 46167, 1), number(`E${at}`, ends_on, 1), number(`F${at}`, premium));
}

const list = workbook([
    ['填写说明', sheet(row(1, inline('A1', '请填写承保名单')))],
    ['承保名单', sheet([
        row(1, inline('A1', '2026 年承保名单')),
        row(2, ...columns.map((name, at) => inline(`${'ABCDEF'[at]}2`, name))),
        policy(3, '成都示例食品有限公司', '91510104MA0000001E', 'SL20260000000001', 46531, '13500.5'),
        policy(4, '成都示例化工有限公司', '91510104MA0000002H', 'SL20260000000002', 46000, '40800'),
        policy(6, '成都示例仓储有限公司', '91510104MA0000005T', 'SL20260000000003', 46531, '9600'),
    ].join(''))],
], { formats: [0, 14] });

function choose(desk, name, bytes) {
    return desk.give_files({ name, mimeType: type, buffer: Buffer.from(bytes) },
        () => desk.press('button', /^(选择名册文件|换一个文件)$/));
}

test('the sheet with the list is found, and what is refused is told by its cell', async () => {
    const desk = await stage.browser.open(stage.site.address);
    await begin_as_insurer(desk);
    await desk.go_to('导入名册');
    await choose(desk, '承保.xlsx', list);
    await desk.see_text('承保.xlsx · 工作表“承保名单”');
    await desk.see('row', /成都示例食品有限公司/);
    await desk.see('row', /承保名单!E4/);
    await picture(desk, 'workbook-preview');
    await desk.save(() => desk.press('button', '导入 2 份保单'));
    await desk.see('row', /成都示例食品有限公司/);
    await desk.see('row', /成都示例仓储有限公司/);
});

test('the import is told, and taken back as a whole with a reason', async () => {
    const { desk } = stage.browser;
    await desk.go_to('导入名册');
    await desk.see('row', /名册 承保.xlsx 新增 2，退回 1 王建国 已导入/);
    await picture(desk, 'imports');
    await desk.press('row', /承保.xlsx/);
    await desk.type('原因', '上传了去年的名册');
    await desk.save(() => desk.press('button', '整批撤销'));
    await desk.see('row', /承保.xlsx .* 已撤销/);
    await desk.go_to('投保单位');
    await desk.see_no('row', /成都示例食品有限公司/);
});

test('what cannot be read says what to do, and the next file is read all the same', async () => {
    const { desk } = stage.browser;
    await desk.go_to('导入名册');
    await choose(desk, '旧.xls', [0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]);
    await desk.see_text(/旧式的 .xls 工作簿，请另存为 .xlsx 或 CSV 后再选/);
    await choose(desk, '坏.xlsx', list.subarray(0, 400));
    await desk.see_text(/工作簿已损坏/);
    await choose(desk, '承保.xlsx', list);
    await desk.see('button', '导入 2 份保单');
});

test('a template is handed out', async () => {
    const { desk } = stage.browser;
    await desk.press('button', '放弃');
    const { name, bytes } = await desk.download(() => desk.press('button', '下载模板'));
    assert.equal(name, '名册导入模板.csv');
    assert.match(bytes.toString('utf8'), /^\ufeff投保单位名称\*/);
});
