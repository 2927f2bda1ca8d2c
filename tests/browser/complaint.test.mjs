// A complaint from the unit's own browser to the insurer's answer and back; the insurer's notes stay with it (5.4).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phone } from './support/browser.mjs';
import { operations_in } from './support/bundle.mjs';
import * as complaint from './support/complaint.mjs';
import * as insurer from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { set_stage_for } from './support/stage.mjs';
import * as unit from './support/unit.mjs';

const unit_name = '成都示例食品有限公司';
const request = '排查报告迟迟没有收到';
const note = '服务机构漏发，已约谈';

const { open, enter } = set_stage_for('insurer', 'unit');
const bundles = {};

async function take_in(desk, bundle, is_known = true) {
    await desk.go_to('收发包');
    await insurer.open_bundle(desk, bundle);
    await (is_known ? insurer.take_in(desk) : insurer.trust_and_take_in(desk));
}

// From the list of duties: a day after the earliest limit, and what a person's own calendar gets.
async function look_ahead(desk) {
    await desk.type('看哪一天', '2026-12-24');
    await desk.see('row', /逾期 1 个工作日.*答复投诉/);
    await picture(desk, 'todo-ahead');
    await desk.press('button', '回到今天');
    await desk.choose('依据', '5.4.2.1');
    await desk.press('tab', '月');
    await desk.press('button', '下一月');
    await desk.see('link', /答复投诉/);
    await picture(desk, 'todo-month');
    await desk.press('tab', '周');
    for (let week = 0; week < 3; ++week) {
        await desk.press('button', '下一周');
    }
    await desk.see('link', /答复投诉/);
    await picture(desk, 'todo-week');
    await desk.press('tab', '列表');
    const { name, bytes } = await desk.download(() => desk.press('button', '加入日历（.ics）'));
    assert.equal(name, '待办 2026-11-23.ics');
    assert.deepEqual(bytes.toString().match(/DTSTART;VALUE=DATE:\d+/g), ['DTSTART;VALUE=DATE:20261223']);
}

test('the insurer hands the unit a first bundle', async () => {
    const desk = await enter('insurer', '2026-11-09');
    await insurer.begin_as_insurer(desk);
    await insurer.take_in_roster(desk);
    await desk.press('row', new RegExp(unit_name));
    await desk.press('link', '告知投诉渠道');
    await desk.type('投诉渠道', '028-80000000，投诉专员王建国');
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('status', /已告知投诉渠道/);
    await picture(desk, 'unit-complaints');
    bundles.first = await desk.download(() => desk.press('button', '导出反馈包'));
});

test('the unit complains on its phone', async () => {
    const desk = await enter('unit', '2026-11-20', phone);
    await unit.begin_as_unit(desk, unit_name);
    await take_in(desk, bundles.first, false);
    await desk.go_to('投诉');
    await desk.see_text('028-80000000，投诉专员王建国');
    await complaint.raise(desk, request, '11 月 9 日到场排查，至今没有收到报告。');
    await picture(desk, 'complaints-of-unit');
    await desk.press('row', new RegExp(request));
    bundles.complaint = await desk.download(() => desk.press('button', '导出答复包'));
});

test('the insurer registers it, looks into it, puts it off and answers', async () => {
    const desk = await enter('insurer', '2026-11-23');
    await take_in(desk, bundles.complaint, false);
    await picture(desk, 'complaint-taken');
    await desk.press('button', `查看投诉 ${request}`);
    await complaint.register(desk);
    await desk.see('row', /本规范 5\.4\.2\.1.*2026-12-02.*最早/);
    await desk.see('row', /AQ 9010-2019.*2026-12-07/);
    await desk.see('row', /消费投诉处理管理办法.*2026-12-08/);
    await picture(desk, 'complaint');
    await complaint.note_investigation(desk, note);
    await complaint.put_off(desk, '须向服务机构调取现场记录');
    await desk.see('row', /消费投诉处理管理办法.*2026-12-23.*最早/);
    await desk.see('row', /本规范 5\.4\.2\.1.*2027-01-05（暂定）/);
    await desk.go_to('待办');
    await desk.see('row', /答复投诉.*5\.4\.2\.1/);
    await picture(desk, 'todo-complaint');
    await look_ahead(desk);
    await complaint.open_complaint(desk, request);
    await complaint.answer(desk, '报告已于 11 月 13 日审核，漏发', '当日补发，今后由专人核对');
    bundles.answer = await desk.download(() => desk.press('button', '导出反馈包'));
    const handed_over = operations_in(bundles.answer).join('\n');
    assert.ok(handed_over.includes('当日补发，今后由专人核对'));
    assert.ok(!handed_over.includes(note), 'what was found out stays with the insurer');
});

test('the unit reads the answer and is still dissatisfied', async () => {
    const desk = await enter('unit', '2026-11-25', phone);
    await take_in(desk, bundles.answer);
    await desk.go_to('待办');
    await picture(desk, 'unit-todo-complaint');
    await desk.press('button', `查看答复 ${request}`);
    await desk.see_text('当日补发，今后由专人核对');
    assert.equal(await desk.find('button', '添加核查记录').count(), 0);
    await complaint.judge(desk, '仍不满意', '没有说明为何漏发');
    await picture(desk, 'complaint-of-unit');
    bundles.verdict = await desk.download(() => desk.press('button', '导出答复包'));
});

test('the insurer passes it on and closes it', async () => {
    const desk = await enter('insurer', '2026-11-26');
    await take_in(desk, bundles.verdict);
    await desk.press('button', `查看投诉 ${request}`);
    await desk.see_text('没有说明为何漏发');
    await complaint.close_as_escalated(desk, '应急管理部门');
    await picture(desk, 'complaint-closed');
    await desk.go_to('投诉');
    await desk.see('row', new RegExp(`${request}.*已办结`));
});

test('an insurer that knows a limit better corrects it', async () => {
    const { desk } = open.insurer;
    await desk.go_to('设置');
    await desk.press('row', /消费投诉处理管理办法/);
    await desk.type('首次答复期限', '10');
    await desk.type('来源', '2026 年修订');
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('row', /消费投诉处理管理办法.*10 自然日.*2026 年修订/);
    await picture(desk, 'complaint-limits');
});
