// A major hazard from the screening to the report to the authority (6.3.2.3): told in writing the same day, helped
// with, not rectified in time, reported. Each step shows its day, and what is handed over is printed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as insurer from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { carry_out_service } from './support/small_case.mjs';
import { set_stage } from './support/stage.mjs';

const unit_name = '成都示例食品有限公司';
const hazard = '成品库安全出口上锁';
const advice = '立即拆除门锁，保持畅通';
const authority = '成都市示例区应急管理局';
const to_help = `协助单位整改重大隐患：${hazard}`;
const to_report = `报告应急管理部门，重大隐患过期未整改：${hazard}`;

const stage = set_stage();

test('a major hazard is told in writing on the day it is found', async () => {
    const desk = await stage.browser.open(stage.site.address);
    await carry_out_service(desk, unit_name);
    await insurer.record_hazard(desk, {
        pinyin: 'anquanchukou', description: hazard, level: '重大', remedy: advice, due: '2026-11-12', seed: 3,
    });
    await desk.see('alert', '1 条重大隐患尚未书面告知单位，应在发现当天告知（6.3.2.3）');
    await desk.see('button', /^书面告知 进行中/);
    await picture(desk, 'major-hazard-found');
    await insurer.tell_in_writing(desk);
    await desk.see_no('alert', /尚未书面告知单位/);
    await desk.see('button', '书面告知 已完成 11月9日');
    const notice = await desk.print(/^打印：隐患告知书/, () => desk.press('button', '打印告知书'));
    assert.match(notice.title, /^打印：隐患告知书 成都示例食品有限公司 告知-20261109-/);
    assert.ok(notice.text.includes(hazard) && notice.text.includes(advice));
    assert.equal(notice.pictures, 1);
});

test('the unit is helped with it', async () => {
    const { desk } = stage.browser;
    await desk.go_to('待办');
    await desk.see('row', new RegExp(`11月10日.*${to_help}.*6\\.3\\.2\\.3`));
    await desk.press('button', `办理 ${to_help} ${unit_name}`);
    await desk.press('button', '登记协助');
    await desk.type('协助方式', '现场指导');
    assert.equal(await desk.value('整改建议'), advice);
    await picture(desk, 'assistance');
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('button', '协助整改 已完成 11月9日');
    await desk.go_to('待办');
    await desk.see_no('row', new RegExp(to_help));
    assert.equal(await desk.find('row', new RegExp(to_report)).count(), 0);
});

test('when its limit has passed the report to the authority is asked for', async () => {
    const desk = await stage.come_back_on('2026-11-13');
    await desk.go_to('待办');
    await desk.see('row', new RegExp(`11月17日.*${to_report}.*6\\.3\\.2\\.3`));
    await picture(desk, 'todo-report');
    await desk.press('button', `办理 ${to_report} ${unit_name}`);
    await desk.see('button', '单位整改 已逾期 应于 11月12日');
    await desk.see('status', /重大隐患过治理时限 2026-11-12 仍未整改，请报告应急管理部门/);
    await picture(desk, 'major-hazard-overdue');
});

test('the report is recorded with its facts, printed, and no longer asked for', async () => {
    const { desk } = stage.browser;
    await desk.press('button', '报告这条隐患');
    await desk.type('应急管理部门', authority);
    const facts = (await desk.value('事实经过')).split('\n');
    assert.match(facts[0], new RegExp(`^2026年11月9日，.*发现重大事故隐患：${hazard}$`));
    assert.match(facts[2], new RegExp(`^2026年11月9日，以隐患告知书（告知-20261109-.*${advice}.*2026年11月12日$`));
    assert.match(facts[3], /^2026年11月9日，王建国以现场指导方式协助整改：/);
    assert.equal(facts.at(-1), '截至2026年11月13日该单位仍未整改。');
    await picture(desk, 'authority-report');
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('button', '报告部门 已完成 11月13日');
    await picture(desk, 'major-hazard-reported');
    const report = await desk.print(/^打印：重大隐患报告/, () => desk.press('button', '打印 2026年11月13日'));
    assert.equal(report.title, `打印：重大隐患报告 ${unit_name} 2026-11-13`);
    for (const words of [`${authority}：`, '91510104MA0000001E', ...facts, '天府财险（盖章）']) {
        assert.ok(report.text.includes(words), words);
    }
    assert.equal(report.pictures, 1);
    await desk.go_to('待办');
    await desk.see('row', new RegExp(unit_name));
    assert.equal(await desk.find('row', new RegExp(to_report)).count(), 0);
});
