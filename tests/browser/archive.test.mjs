// A service becomes an archive: complete or with a reason, sealed, supplemented, printed, and handed to an authority,
// which reads it and can do nothing else (chapter 7).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { operations_in } from './support/bundle.mjs';
import * as insurer from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { set_stage_for } from './support/stage.mjs';
import { begin_as_viewer } from './support/viewer.mjs';

const unit_name = '成都示例食品有限公司';
const other_unit = /四川示例矿业有限公司|91510104MA0000003L|SL20260000000003/;
const money = /另行收费|结余/;
const service = '2026 年第 1 次隐患排查';
const authority = '金堂县应急管理局';
const other_authority = '成都市应急管理局';
const basis = '金应急函〔2026〕31 号查阅函';
const reason = '年度执法检查，核对重大隐患整改';
const gap_reason = '单位未交回满意度调查表，已电话回访两次';
const late_material = '单位补交的接地检测报告';

// Nothing that writes: what a clause says, a step that leads to its place, what is printed, opened or looked at; and of
// the device itself its key, its backup and its calendar.
const reading = [
    /^条款 /, /^\S+ (?:已完成|进行中|已逾期|未开始)/, /^(?:打印|Word |Excel )/, /^经办人 /, /^打开查阅包$/, /^查看/,
    /^统计图$/, /^全套材料$/, /^历史$/, /^去收发包$/, /^完成收包$/, /^照片 \d+$/, /^设置口令$/, /^导出备份$/,
    /^从备份恢复$/, /^导入日历文件$/,
];

const { open, enter } = set_stage_for('insurer', 'viewer');
const bundles = {};
let fingerprint = '';

async function go_to_archive(desk) {
    await insurer.go_to_service(desk, unit_name, service);
    await desk.press('tab', /^归档材料/);
}

// Every page and every part of them, as { html, writers }: what stands there, and what could write.
async function read_everything(desk) {
    const everything = [];
    const read = async () => {
        everything.push(...await desk.throughout(async () => ({
            html: await desk.picture(),
            writers: (await desk.names('button')).filter((name) => !reading.some((known) => known.test(name))),
        })));
    };
    const read_tabs = async () => {
        await read();
        for (const tab of await desk.names('tab')) {
            await desk.press('tab', tab);
            await read();
        }
    };
    for (const page of ['待办', '隐患', '档案', '投诉', '收发包', '冲突', '设置', '投保单位']) {
        await desk.go_to(page);
        await read_tabs();
    }
    await desk.press('tab', '全部');
    await desk.press('row', new RegExp(unit_name));
    await read();
    await picture(desk, 'viewer-unit');
    await desk.press('link', new RegExp(service));
    await read_tabs();
    return everything;
}

test('the insurer serves a unit, up to the call-back', async () => {
    const desk = await enter('insurer', '2026-11-09');
    await insurer.begin_as_insurer(desk);
    await insurer.add_team(desk);
    await insurer.take_in_roster(desk);
    await insurer.agree_on_plan(desk, unit_name);
    await insurer.open_service(desk);
    await insurer.visit(desk);
    await insurer.record_hazard(desk, {
        pinyin: 'peidianxiang', description: '配电箱未设置安全警示标志，箱门未接地', level: '一般',
        remedy: '张贴警示标志，做好接地', due: '2026-11-30', seed: 2,
    });
    await insurer.submit_record(desk, '排查清单另附纸质件');
    await insurer.review_record(desk, '李敏');
    await insurer.hand_over_to(desk, '王建国');
    await insurer.send_feedback(desk);
    await insurer.record_call_back(desk);
});

test('what is missing is said, and keeps the archive open', async () => {
    const { desk } = open.insurer;
    await desk.press('tab', /^归档材料/);
    await desk.press('button', '归档');
    await desk.see('status', '缺 2 类材料，补齐或写明原因后才能归档');
    await desk.see_text('请在单位页面登记服务费用');
    await desk.see_text('须有满意度调查表和整改情况表');
    await picture(desk, 'archive-incomplete');
    await desk.press('link', '去补齐 回访确认表');
    await desk.see('heading', '回访投保单位');
    await desk.press('tab', /^归档材料/);
    await desk.press('link', '去补齐 服务费用台账');
    await insurer.register_fee(desk, '1350');
    await go_to_archive(desk);
    await desk.press('button', '归档');
    await desk.see('status', '缺 1 类材料，补齐或写明原因后才能归档');
    await desk.see_no('dialog', '归档');
});

test('with a reason it is sealed, once that is confirmed', async () => {
    const { desk } = open.insurer;
    await desk.type('缺项理由', gap_reason);
    await desk.press('button', '归档');
    await desk.see_text(/^归档后本次服务的记录封存，不能再改，保存至 2032年5月24日/);
    await picture(desk, 'archive-confirmation');
    await desk.press('button', '再看看');
    await desk.press('button', '归档');
    await desk.save(() => desk.press('button', '确认归档'));
    await desk.see('heading', '档案 AZ-2026-0001');
    await desk.see_text('保存至：2032年5月24日');
    await desk.press('tab', /^隐患/);
    await desk.see('row', /配电箱/);
    assert.equal(await desk.find('button', '记录隐患').count(), 0, 'what is sealed is only read');
});

test('what comes later is a supplement with a reason', async () => {
    const { desk } = open.insurer;
    await desk.press('tab', /^归档材料/);
    await desk.press('button', '补充材料');
    await desk.type('补充内容', late_material);
    const before = await desk.operations();
    await desk.press('button', '保存');
    await desk.see('status', '请填写“补充理由”');
    await picture(desk, 'archive-supplement');
    assert.equal(await desk.operations(), before);
    await desk.type('补充理由', '检测机构晚到');
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('row', new RegExp(`${late_material}.*检测机构晚到`));
    await picture(desk, 'archive-sealed');
});

test('the catalogue is printed', async () => {
    const { desk } = open.insurer;
    const { text: paper } = await desk.print(/^打印：/, () => desk.press('button', '打印档案目录'));
    for (const words of ['档案号：AZ-2026-0001', unit_name, '回访确认表', gap_reason, late_material]) {
        assert.ok(paper.includes(words), words);
    }
});

test('the set of papers for the unit leaves in the house what the unit is not given', async () => {
    const { desk } = open.insurer;
    const names_for = async (whom) => {
        await desk.press('button', '全套材料');
        await desk.choose('给谁', whom);
        const zip = await desk.download(() => desk.press('button', '生成压缩包'));
        return Object.keys(unzipSync(new Uint8Array(zip.bytes))).join('\n');
    };
    const kept = await names_for('本单位留存');
    assert.match(kept, /档案目录/);
    assert.match(kept, /费用/);
    const given = await names_for('给投保单位');
    assert.match(given, /隐患排查治理台账/);
    assert.doesNotMatch(given, /档案目录|费用/);
});

test('an authority is given the archive, and that is logged', async () => {
    const { desk } = open.insurer;
    await desk.press('button', '提供查阅');
    await desk.press('button', '导出并登记');
    await desk.see_text(/^请填写授权依据/);
    await insurer.fill_in_recipient(desk, { kind: '政府相关部门', name: authority, basis, reason });
    await desk.see('checkbox', service);
    await picture(desk, 'hand-over');
    bundles.archive = await insurer.hand_over_archive(desk);
    assert.match(bundles.archive.name, /^查阅包 成都示例食品有限公司 2026-11-09\.anze\.json$/);
    const handed_over = operations_in(bundles.archive).join('\n');
    assert.match(handed_over, /配电箱/);
    assert.doesNotMatch(handed_over, other_unit);
    assert.doesNotMatch(handed_over, /\/internal"/, 'the fees stay in the house');
    await desk.go_to('档案');
    await desk.press('tab', '档案提供');
    await desk.press('button', '提供查阅');
    await insurer.fill_in_recipient(desk, { kind: '政府相关部门', name: other_authority, basis, reason });
    await desk.choose('投保单位', unit_name);
    await desk.tick(service);
    bundles.for_another = await insurer.hand_over_archive(desk);
    const given = ['2026-11-09', `${authority}（政府相关部门）`, `${unit_name}：`, service, reason, basis, '王建国'];
    await desk.see('row', new RegExp(given.join('.*')));
    await desk.see('row', new RegExp(`${other_authority}（政府相关部门）`));
    await picture(desk, 'hand-over-log');
    await desk.go_to('收发包');
    fingerprint = await desk.fingerprint();
});

test('what was made for another authority is refused', async () => {
    const desk = await enter('viewer', '2026-11-10');
    await begin_as_viewer(desk, authority);
    await picture(desk, 'viewer-empty');
    await desk.go_to('收发包');
    const before = await desk.operations();
    await insurer.choose_bundle(desk, bundles.for_another);
    await desk.see('heading', '不能收下');
    await desk.see_text(new RegExp(`此文件是给“${other_authority}”查阅的，本机名称是“${authority}”`));
    await picture(desk, 'viewer-refused');
    await desk.press('button', '关闭不能收下的文件');
    assert.equal(await desk.operations(), before);
});

test('the authority compares the fingerprint, and reads that unit and nothing else', async () => {
    const { desk } = open.viewer;
    await insurer.open_bundle(desk, bundles.archive);
    assert.equal(await desk.fingerprint('对方指纹'), fingerprint);
    await insurer.trust_and_take_in(desk);
    await picture(desk, 'viewer-taken');
    await desk.press('button', `查看服务 ${service}`);
    await desk.press('tab', /^隐患/);
    await desk.see_text(/箱门未接地/);
    await picture(desk, 'viewer-hazards');
    await desk.press('tab', '档案');
    await desk.see('heading', '档案 AZ-2026-0001');
    await desk.see('row', new RegExp(late_material));
    await picture(desk, 'viewer-archive');
    const everything = await read_everything(desk);
    assert.ok(everything.some(({ html }) => html.includes('配电箱')));
    for (const { html, writers } of everything) {
        assert.doesNotMatch(html, other_unit);
        assert.doesNotMatch(html, money, 'what was not handed over is not told of as nothing');
        assert.deepEqual(writers, []);
    }
});

test('an address of the insurer’s own pages leads the authority to its home page', async () => {
    const { desk } = open.viewer;
    for (const page of ['people', 'organizations', 'regimes', 'fees', 'roster']) {
        await desk.go_to('投保单位');
        await desk.page.evaluate((hash) => {
            location.hash = hash;
        }, `#/${page}`);
        await desk.see('heading', '待办');
    }
});
