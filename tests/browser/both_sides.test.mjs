// One hazard screening through the whole chain, between two browsers that share nothing but the bundles. What is done
// on site and at the unit is done on a phone, by touch. The longest of these files: its name lets it begin early.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phone } from './support/browser.mjs';
import * as insurer from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { set_stage_for } from './support/stage.mjs';
import * as unit from './support/unit.mjs';

const unit_name = '成都示例食品有限公司';
const service = '2026 年第 1 次隐患排查';

const stage = set_stage_for('insurer', 'unit', 'office');
const { open, enter, leave } = stage;
const bundles = {};
const fingerprints = {};

test('the insurer plans, visits and records', async () => {
    const desk = await enter('insurer', '2026-11-09');
    await picture(desk, 'first-start');
    await insurer.begin_as_insurer(desk);
    await picture(desk, 'todo-empty');
    await insurer.add_team(desk);
    await picture(desk, 'people');
    await insurer.take_in_roster(desk, () => picture(desk, 'roster'));
    await picture(desk, 'units');
    await insurer.agree_on_plan(desk, unit_name, { look: () => picture(desk, 'plan') });
    await picture(desk, 'unit');
    await insurer.open_service(desk);
    await insurer.visit(desk);
    await picture(desk, 'visit');
    await leave('insurer');
});

test('on site, a reload in between loses nothing', async () => {
    const desk = await enter('insurer', '2026-11-09', phone);
    await insurer.look_at_plan_and_return(desk, unit_name);
    await insurer.go_to_service(desk, unit_name, service);
    await insurer.check_list(desk);
    await picture(desk, 'checklist');
    await desk.press('tab', /^隐患/);
    await desk.press('button', '记录隐患');
    await desk.compose('隐患具体描述', 'peidianxiang', '配电箱');
    assert.equal(await desk.value('隐患具体描述'), '配电箱', 'what is typed is shown');
    const before = await desk.operations();
    await desk.reload();
    assert.equal(await desk.value('隐患具体描述'), '配电箱', 'what was only typed is still there');
    assert.equal(await desk.operations(), before);
    await insurer.record_hazard(desk, {
        pinyin: 'peidianxiang', description: '配电箱未设置安全警示标志，箱门未接地', level: '一般',
        remedy: '张贴警示标志，做好接地', due: '2026-11-30', seed: 2,
    });
    await insurer.record_hazard(desk, {
        pinyin: 'anquanchukou', description: '成品库安全出口上锁', level: '重大', remedy: '立即拆除门锁，保持畅通',
        due: '2026-11-12', seed: 3,
    });
    await picture(desk, 'hazards');
    await leave('insurer');
});

test('another person reviews, and the unit is told', async () => {
    const desk = await enter('insurer', '2026-11-09');
    await insurer.go_to_service(desk, unit_name, service);
    await desk.press('tab', /^隐患/);
    await insurer.tell_in_writing(desk, () => picture(desk, 'notice'));
    await insurer.submit_record(desk);
    await insurer.review_record(desk, '李敏');
    await picture(desk, 'review');
    await insurer.hand_over_to(desk, '王建国');
    bundles.feedback = await insurer.send_feedback(desk);
    await picture(desk, 'feedback');
    assert.match(bundles.feedback.name, /^反馈包 成都示例食品有限公司 2026-11-09\.anze\.json$/);
    await desk.go_to('待办');
    await picture(desk, 'todo');
    await desk.go_to('收发包');
    fingerprints.insurer = await desk.fingerprint();
    await leave('insurer');
});

test('the unit compares the fingerprint and reads the results without a network', async () => {
    const desk = await enter('unit', '2026-11-11', phone);
    await unit.begin_as_unit(desk, unit_name);
    await picture(desk, 'unit-empty');
    await desk.page.evaluate(async () => {
        await navigator.serviceWorker.ready;
    });
    await stage.site.go_away();
    await open.unit.context.setOffline(true);
    await desk.reload();
    await desk.go_to('收发包');
    fingerprints.unit = await desk.fingerprint();
    await insurer.open_bundle(desk, bundles.feedback);
    assert.equal(await desk.fingerprint('对方指纹'), fingerprints.insurer);
    await picture(desk, 'bundle-preview');
    await insurer.trust_and_take_in(desk);
    await picture(desk, 'bundle-taken');
    await desk.go_to('待办');
    await picture(desk, 'unit-todo');
});

test('the unit signs, shows what it did and answers', async () => {
    const { desk } = open.unit;
    await unit.sign_for_results(desk);
    await unit.rectify(desk, 1, '已张贴警示标志，箱门已接地', 4);
    await unit.rectify(desk, 2, '门锁已拆除，设专人每日检查', 5);
    await picture(desk, 'unit-answer');
    await desk.reload();
    await unit.fill_in_survey(desk);
    await picture(desk, 'unit-survey');
    bundles.answer = await unit.send_answer(desk);
    await leave('unit');
    await stage.site.come_back();
});

test('at the unit somebody answers on another device, in other words', async () => {
    const desk = await enter('office', '2026-11-11');
    await unit.begin_as_unit(desk, unit_name);
    await desk.go_to('收发包');
    await insurer.open_bundle(desk, bundles.feedback);
    await insurer.trust_and_take_in(desk);
    await desk.press('button', /^去答复/);
    await unit.rectify(desk, 2, '门锁已换成推杠式，疏散通道清空');
    bundles.answer_of_office = await unit.send_answer(desk);
    await leave('office');
});

test('the insurer takes both answers in and sees side by side what they say', async () => {
    const desk = await enter('insurer', '2026-11-13');
    await desk.go_to('收发包');
    await insurer.open_bundle(desk, bundles.answer);
    await insurer.trust_and_take_in(desk);
    await picture(desk, 'answer-taken');
    await desk.press('button', '完成收包');
    await insurer.open_bundle(desk, bundles.answer_of_office);
    await picture(desk, 'conflict-preview');
    await insurer.trust_and_take_in(desk);
    await desk.press('button', '去解决冲突');
    await desk.see_text('门锁已换成推杠式，疏散通道清空');
    await desk.see_text('门锁已拆除，设专人每日检查');
    await picture(desk, 'conflict');
    await desk.go_to('收发包');
    bundles.feedback_again = await desk.download(() => desk.press('button', `导出反馈包 ${unit_name}`));
});

test('the unit compares the key of its other device and decides', async () => {
    const desk = await enter('office', '2026-11-13');
    await desk.go_to('收发包');
    await insurer.open_bundle(desk, bundles.feedback_again);
    await insurer.take_in(desk);
    await desk.press('button', '去核对');
    assert.equal(await desk.fingerprint('对方指纹'), fingerprints.unit);
    await picture(desk, 'key-to-compare');
    await desk.save(() => desk.press('button', '指纹一致，信任本单位的另一台设备'));
    await picture(desk, 'conflict-to-decide');
    await desk.save(() => desk.press('button', /^采用 治理情况描述：门锁已换成推杠式/));
    await desk.see_text(/^没有冲突/);
    await desk.go_to('收发包');
    bundles.decision = await unit.send_answer(desk);
    await leave('office');
});

test('the insurer accepts, calls back and archives', async () => {
    const { desk } = open.insurer;
    await desk.press('button', '完成收包');
    await insurer.open_bundle(desk, bundles.decision);
    await insurer.take_in(desk);
    await insurer.go_to_service(desk, unit_name, service);
    await desk.press('tab', '方案');
    await picture(desk, 'service-plan');
    await desk.press('tab', '单位答复');
    await picture(desk, 'answer');
    await insurer.accept_rectification(desk, 1);
    await insurer.accept_rectification(desk, 2);
    await picture(desk, 'accepted');
    await insurer.record_call_back(desk);
    await picture(desk, 'call-back');
    await insurer.archive(desk, '服务费用台账按季度汇总，另附纸质摘录');
    await picture(desk, 'archive');
    const pages = { 档案: 'archives', 隐患: 'all-hazards', 冲突: 'conflicts', 设置: 'settings', 关于: 'about' };
    for (const [page, name] of Object.entries(pages)) {
        await desk.go_to(page);
        await picture(desk, name);
    }
});
