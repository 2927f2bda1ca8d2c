// Training that is online only, from the imported list of the insured persons to the record in review (6.1): what an
// attendance list holds and what of it is refused, who still lacks how much of the 90 minutes, and that no number of an
// identity document is shown to anybody.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { operations_in } from './support/bundle.mjs';
import { picture } from './support/screenshots.mjs';
import { carry_out_service } from './support/small_case.mjs';
import { set_stage } from './support/stage.mjs';

const unit_name = '成都示例食品有限公司';
const training = '安全生产宣传教育培训';
const numbers = [
    '51010119900101001X', '510101198512310028', '510101199206150067', '510101198811080031', '510101199503201019',
];
const wrong_number = '510101199001010045';
const persons = `参保人员名单,,,
姓名,身份证号,岗位,联系电话
张伟,${numbers[0].toLowerCase()},制冷工,138 0000 0001
王 芳,'${numbers[1]},制冷工,13800000002
李娜,${numbers[2]},包装工,13800000003
赵敏,${numbers[3]},库管员,13800000004
陈𠮷,${numbers[4]},包装工,13800000005
孙洁,${wrong_number},包装工,13800000006
合计,6人,,
`;
const everybody = `姓名,学习时长,考核结果
${['张伟', '王芳', '李娜', '赵敏', '陈𠮷'].map((name) => `${name},90分钟,合格`).join('\n')}
`;

const stage = set_stage();

// Everything the mirror says: texts, names, descriptions and what stands in the fields.
async function words_of(desk) {
    const fields = desk.page.locator('#mirror :is(input, textarea)');
    return [await desk.picture(), ...await fields.evaluateAll((all) => all.map((each) => each.value))].join('\n');
}

async function look(desk, name) {
    await picture(desk, name);
    const words = (await words_of(desk)).toUpperCase();
    for (const number of [...numbers, wrong_number]) {
        assert.ok(!words.includes(number), `${number} can be read in ${name}`);
    }
}

function give_list(desk, name, buffer, button) {
    return desk.give_files({ name, mimeType: 'text/csv', buffer }, () => desk.press('button', button));
}

async function add_session(desk, { topic, form, length_minutes }) {
    await desk.press('button', '登记场次');
    await desk.type('培训主题', topic);
    await desk.type('培训对象', '冷库和包装车间从业人员');
    await desk.choose('培训形式', form);
    await desk.choose('培训类型', '专题安全教育');
    await desk.type('培训内容', '冷库、污水池等有限空间的危险因素、作业审批和应急处置');
    await desk.type('培训时长（分钟）', length_minutes);
    await desk.type('机构或师资', '陈静');
    await desk.type('培训资料', '有限空间作业课件和题库');
    await desk.type('考核方式', '在线答题');
    await desk.type('合格分', '80');
    await desk.type('培训效果评估', '能说出审批步骤和禁止盲目施救的要求');
    await look(desk, 'training-session-form');
    await desk.save(() => desk.press('button', '保存'));
    await desk.press('button', `参加人员 ${topic}`);
}

test('the list of insured persons is looked at and taken in, with the numbers hidden', async () => {
    const desk = await stage.browser.open(stage.site.address);
    await carry_out_service(desk, unit_name, training);
    await desk.press('link', unit_name);
    await desk.press('button', '打开名单');
    await give_list(desk, '参保人员.csv', Buffer.from(persons), '导入名单');
    await desk.see('row', /8 身份证号 身份证号的校验位不对，请核对/);
    await desk.see('row', /张伟 510\*{11}001X 制冷工/);
    await look(desk, 'persons-preview');
    await desk.save(() => desk.press('button', '导入 5 人'));
    await desk.see('row', /王芳 510\*{11}0028 制冷工/);
    await look(desk, 'persons');
    await desk.press('row', /王芳/);
    assert.match(await desk.value('证件号码'), /^•{18}$/);
    await look(desk, 'person');
    await desk.press('button', '关闭对话框');
});

test('an attendance list is taken in but for the row that nobody can read', async () => {
    const { desk } = stage.browser;
    await desk.press('link', unit_name);
    await desk.see('status', '名单人数与保单的参保人数不同，请核对名单');
    await desk.press('link', '打开 2026 年第 1 次安全培训');
    await desk.press('tab', '安全培训');
    await add_session(desk, { topic: '有限空间作业安全', form: '线上直播', length_minutes: '60' });
    await give_list(desk, '签到表.csv', readFileSync('tests/data/attendance-dirty.csv'), '导入参加人员名单');
    await desk.see_text('可导入 4 名参加人员，退回 1 行，跳过 1 个空行，跳过 1 个合计、示例或重复的表头');
    await desk.see('row', /6 学习时长 “一小时”不是能识别的时长/);
    await desk.see_text('没有读取的列：序号、备注');
    await look(desk, 'attendance-preview');
    await desk.save(() => desk.press('button', '导入 4 人'));
    await desk.see('row', /王芳 冷库 60 88/);
    await desk.see('row', /陈𠮷 包装车间 60 70/);
    await desk.see_text('参加 4 人，考核 4 人，合格 3 人，合格率 75.0%');
    await look(desk, 'training-session');
});

test('the record is not accepted for review while insured persons lack minutes', async () => {
    const { desk } = stage.browser;
    await desk.press('link', '回到全部场次');
    await desk.see('status', /5 名参保人员中有 0 人学满 90 分钟（2 课时），还有 5 人不足/);
    for (const row of ['张伟 30', '王芳 30', '李娜 45', '赵敏 90', '陈𠮷 30']) {
        await desk.see('row', row);
    }
    await look(desk, 'training');
    await desk.press('tab', '记录与审核');
    await desk.press('button', '按登记的数据起草');
    assert.match(await desk.value('培训效果与建议'), /^共 1 场、60 分钟，参加 4 人次.*，合格率 75\.0%。/);
    await desk.type('培训效果与建议', '参训人员掌握了有限空间作业要求，不合格人员须补考。');
    await desk.see('status', /5 人中还有 5 人不足：张伟差 30 分钟、王芳差 30 分钟、李娜差 45 分钟等。请安排补学/);
    await look(desk, 'training-record-refused');
    const before = await desk.operations();
    await desk.press('button', '报管理机构审核');
    await desk.see('button', '报管理机构审核');
    assert.equal(await desk.operations(), before);
});

test('once everybody is covered the record goes to review', async () => {
    const { desk } = stage.browser;
    await desk.press('tab', '安全培训');
    await add_session(desk, { topic: '有限空间作业补学', form: '线上录播', length_minutes: '90' });
    await give_list(desk, '学习平台.csv', Buffer.from(everybody), '导入参加人员名单');
    await desk.save(() => desk.press('button', '导入 5 人'));
    await desk.see_text('参加 5 人，考核 5 人，合格 5 人，合格率 100.0%');
    await desk.press('link', '回到全部场次');
    await desk.see('status', /5 名参保人员中有 5 人学满 90 分钟（2 课时）$/);
    await look(desk, 'training-covered');
    await desk.press('tab', '记录与审核');
    await desk.see('status', '✓ 条款要求的内容都齐全');
    await desk.save(() => desk.press('button', '报管理机构审核'));
    await desk.see('status', /等待管理机构审核/);
    await look(desk, 'training-record');
});

test('no number leaves with the bundle for the unit', async () => {
    const { desk } = stage.browser;
    await desk.press('link', unit_name);
    await desk.see_text('培训满 90 分钟：5 人 / 5 人');
    await look(desk, 'unit-with-training');
    const handed_over = operations_in(await desk.download(() => desk.press('button', '导出反馈包'))).join('\n');
    assert.ok(handed_over.includes(unit_name));
    for (const number of numbers) {
        assert.ok(!handed_over.includes(number));
    }
});
