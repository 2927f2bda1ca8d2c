// A service goes to the site on a professional's tablet and comes back; both devices write meanwhile. The tablet
// replaces its key and is followed; once it is revoked it writes on, and nothing of it counts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phone } from './support/browser.mjs';
import * as insurer from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { set_stage_for } from './support/stage.mjs';
import * as tablet from './support/tablet.mjs';

const unit_name = '成都示例食品有限公司';
const service = '2026 年第 1 次隐患排查';
const holder = '陈静';
const words_in_office = '张贴警示标志，七日内做好接地';
const words_on_site = '更换配电箱并重新接地';
const words_after_change = '拆除门锁，改装推杆锁';

const { open, enter } = set_stage_for('insurer', 'tablet');
const bundles = {};
const fingerprints = {};

async function take_in(bundle, look = () => {}) {
    const { desk } = open.insurer;
    await desk.go_to('收发包');
    await insurer.open_bundle(desk, bundle);
    await desk.see_text('✓ 已核实');
    assert.equal(await desk.find('button', '指纹一致，信任').count(), 0, 'what is certified is not compared again');
    await look();
    await insurer.take_in(desk);
}

test('the insurer plans a service and finds a hazard', async () => {
    const desk = await enter('insurer', '2026-11-09');
    await insurer.begin_as_insurer(desk);
    await insurer.add_team(desk);
    await insurer.take_in_roster(desk);
    await insurer.agree_on_plan(desk, unit_name);
    await insurer.open_service(desk);
    await insurer.record_hazard(desk, {
        pinyin: 'peidianxiang', description: '配电箱未设置安全警示标志，箱门未接地', level: '一般',
        remedy: '张贴警示标志，做好接地', due: '2026-11-30', seed: 2,
    });
});

test('the insurer registers a professional’s tablet and hands it the service', async () => {
    const on_site = await enter('tablet', '2026-11-09', phone);
    await tablet.begin_as_professional(on_site);
    const { number, fingerprint } = await tablet.identity(on_site);
    await on_site.press('button', '复制设备编号');
    await on_site.see_text('✓ 已复制');
    assert.equal(await on_site.page.evaluate(() => navigator.clipboard.readText()), number);
    await picture(on_site, 'tablet-settings');
    const { desk } = open.insurer;
    await insurer.register_device(desk, { holder, role: '专业技术人员', number, fingerprint },
        () => picture(desk, 'device-registration'));
    await picture(desk, 'devices');
    await desk.go_to('收发包');
    fingerprints.insurer = await desk.fingerprint();
    await insurer.go_to_service(desk, unit_name, service);
    bundles.out = await insurer.take_out(desk, holder, () => picture(desk, 'take-out'));
    assert.equal(bundles.out.name, `现场包 ${unit_name} 2026-11-09.anze.json`);
});

test('both write: on the tablet, and meanwhile in the office', async () => {
    const { desk } = open.tablet;
    await desk.go_to('收发包');
    await picture(desk, 'tablet-exchange');
    await insurer.open_bundle(desk, bundles.out);
    assert.equal(await desk.fingerprint('对方指纹'), fingerprints.insurer);
    await insurer.trust_and_take_in(desk);
    await picture(desk, 'tablet-taken');
    await insurer.go_to_service(desk, unit_name, service);
    await picture(desk, 'tablet-service');
    await insurer.reword_remedy(desk, '配电箱', words_on_site);
    await insurer.record_hazard(desk, {
        pinyin: 'anquanchukou', description: '成品库安全出口上锁', level: '重大', remedy: '立即拆除门锁，保持畅通',
        due: '2026-11-12', seed: 3,
    });
    bundles.back = await tablet.bring_back(desk);
    await insurer.reword_remedy(open.insurer.desk, '配电箱', words_in_office);
});

test('the insurer takes the work in and decides what was written twice', async () => {
    const { desk } = open.insurer;
    await take_in(bundles.back, () => picture(desk, 'field-bundle-preview'));
    await picture(desk, 'field-bundle-taken');
    await desk.press('button', '去解决冲突');
    await desk.see_text(words_in_office);
    await desk.see_text(words_on_site);
    await picture(desk, 'field-conflict');
    await desk.save(() => desk.press('button', new RegExp(`^采用 治理措施：${words_on_site}`)));
    await desk.see_text(/^没有冲突/);
    await insurer.go_to_service(desk, unit_name, service);
    await desk.press('tab', '隐患 2');
    await desk.see('row', /成品库安全出口上锁/);
    await desk.press('row', /配电箱/);
    assert.equal(await desk.value('治理措施'), words_on_site);
});

test('the tablet replaces its key, and the insurer follows without comparing it', async () => {
    const on_site = open.tablet.desk;
    const fingerprint = await tablet.change_key(on_site, () => picture(on_site, 'key-change'));
    await insurer.go_to_service(on_site, unit_name, service);
    await insurer.reword_remedy(on_site, '成品库', words_after_change);
    bundles.after = await tablet.bring_back(on_site);
    const { desk } = open.insurer;
    await desk.go_to('收发包');
    await desk.press('button', '完成收包');
    await take_in(bundles.after, async () => {
        assert.equal(await desk.fingerprint('对方指纹'), fingerprint);
        await desk.see_text(/^对方更换了签名密钥/);
        await picture(desk, 'new-key-preview');
    });
    await insurer.go_to_service(desk, unit_name, service);
    await desk.press('tab', '隐患 2');
    await desk.press('row', /成品库/);
    assert.equal(await desk.value('治理措施'), words_after_change);
});

test('what a revoked tablet writes does not count', async () => {
    await insurer.revoke_device(open.insurer.desk, holder, () => picture(open.insurer.desk, 'device-revocation'));
    const on_site = open.tablet.desk;
    await insurer.record_hazard(on_site, {
        pinyin: 'miehuoqi', description: '灭火器压力不足', level: '一般', remedy: '更换灭火器', due: '2026-11-20',
        seed: 4,
    });
    bundles.late = await tablet.bring_back(on_site);
    const { desk } = open.insurer;
    await desk.go_to('收发包');
    await desk.press('button', '完成收包');
    await take_in(bundles.late, () => picture(desk, 'revoked-preview'));
    await picture(desk, 'revoked-taken');
    await desk.go_to('设置');
    await desk.press('link', /^有 \d+ 条操作没有计入，查看原因$/);
    await desk.see('heading', '没有采用的内容');
    await desk.see_text(/^有 \d+ 条没有采用/);
    await picture(desk, 'revoked-refused');
    await insurer.go_to_service(desk, unit_name, service);
    await desk.see('tab', '隐患 2');
    await desk.see_no('button', '带到另一台设备');
});
