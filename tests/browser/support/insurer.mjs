// What an insurer does, from the first start to the archive.
import { readFileSync } from 'node:fs';
import { photo } from './photo.mjs';

const share_of_a_page = 0.3;

export async function begin_as_insurer(desk) {
    await desk.press('button', '保险公司');
    await desk.compose('保险公司名称', 'tianfucaixian', '天府财险四川分公司');
    await desk.compose('您的姓名', 'wangjianguo', '王建国');
    await desk.save(() => desk.press('button', '开始使用'));
    await desk.see('heading', '待办');
}

// One of the tabs of that page.
export async function go_to_people(desk, part) {
    await desk.go_to('人员与机构');
    await desk.press('tab', part);
}

export async function add_colleague(desk, pinyin, name) {
    await go_to_people(desk, '工作人员');
    await desk.press('button', '添加工作人员');
    await desk.compose('姓名', pinyin, name);
    await desk.tick('属管理机构');
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('row', new RegExp(name));
}

export async function add_professional(desk, pinyin, name, number) {
    await go_to_people(desk, '专业技术人员');
    await desk.press('button', '添加专业技术人员');
    await desk.compose('姓名', pinyin, name);
    await desk.choose('资质条件', 'a) 中级及以上注册安全工程师');
    await desk.type('证书编号', number);
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('row', new RegExp(name));
}

// A reviewer, and three professionals who may go on site.
export async function add_team(desk) {
    await add_colleague(desk, 'limin', '李敏');
    await add_professional(desk, 'chenjing', '陈静', 'AQ-2019-0381');
    await add_professional(desk, 'zhoulei', '周磊', 'AQ-2020-1127');
    await add_professional(desk, 'liuyang', '刘洋', 'AQ-2021-0064');
}

// GB18030 with the dirt of real life.
export async function take_in_roster(desk, look = () => {}) {
    await desk.go_to('导入名册');
    const buffer = readFileSync('tests/data/roster-dirty.csv');
    await desk.give_files({ name: 'roster-dirty.csv', mimeType: 'text/csv', buffer },
        () => desk.press('button', '选择名册文件'));
    await desk.see('heading', '需要看一看的行');
    await look();
    await desk.save(() => desk.press('button', /^导入 \d+ 份保单$/));
    await desk.see('heading', '投保单位');
}

// With items of service beside the one of the template.
export async function agree_on_plan(desk, unit, { more_items = [], look = () => {} } = {}) {
    await desk.go_to('投保单位');
    await desk.press('row', new RegExp(unit));
    await desk.see('heading', unit);
    await desk.press('button', '制定服务方案');
    for (const item of more_items) {
        await desk.tick(item);
    }
    for (const person of ['陈静', '周磊', '刘洋']) {
        await desk.tick(person);
    }
    await desk.type('协商确定日期', '2026-11-02');
    await look();
    await desk.save(() => desk.press('button', '保存方案'));
    await desk.press('link', unit);
}

// On a phone, where the arrow at the top leads one step out.
export async function look_at_plan_and_return(desk, unit) {
    await desk.go_to('投保单位');
    await desk.press('row', new RegExp(unit));
    await desk.press('link', /^打开服务方案/);
    await desk.press('button', '返回');
    await desk.see('heading', unit);
}

// Where the plan has several items, of this one.
export async function open_service(desk, item = null) {
    await desk.press('button', '开始一次服务');
    if (item) {
        await desk.choose('服务项目', item);
    }
    await desk.type('计划到场日期', '2026-11-09');
    await desk.save(() => desk.press('button', '确认开始服务'));
    await desk.see('heading', '到场前与单位确认');
}

export async function visit(desk) {
    for (const matter of ['已确认服务项目', '已确认服务措施', '已确认服务时间']) {
        await desk.tick(matter);
    }
    await desk.type('确认日期', '2026-11-06');
    await desk.choose('确认方式', '电话');
    await desk.compose('单位确认人', 'dongguiying', '董桂英');
    await desk.press('button', '今天到场');
    await desk.press('button', '今天离场');
    await desk.tick('陈静');
    await desk.tick('周磊');
    await desk.give_photos(await photo(desk.page, 'gate.jpg'));
    await desk.save(() => desk.press('button', '保存现场服务'));
}

// The general list of one area; its first line deviates.
export async function check_list(desk) {
    await desk.press('tab', /^排查清单/);
    await desk.press('button', '从通用清单开始');
    for (const area of await desk.names('checkbox')) {
        await desk.tick(area, area === '配电');
    }
    await desk.save(() => desk.press('button', '添加所选区域'));
    const judged = [];
    do {
        for (const line of await desk.names('radiogroup')) {
            if (!judged.includes(line)) {
                await desk.save(() => desk.choose(line, judged.length === 0 ? '不符合' : '符合'));
                judged.push(line);
            }
        }
    } while (await desk.scroll(share_of_a_page));
    await desk.see('tab', `排查清单 ${judged.length}/${judged.length}`);
}

export async function record_hazard(desk, { pinyin, description, level, remedy, due, seed }) {
    // On a phone the form is a page of its own, without the tabs.
    if (desk.fingers && await desk.find('tablist').count() === 0) {
        await desk.press('button', '返回');
    }
    await desk.press('tab', /^隐患/);
    await desk.press('button', '记录隐患');
    await desk.compose('隐患具体描述', pinyin, description);
    await desk.choose('类别', '现场管理类');
    await desk.choose('隐患细类', '用电安全');
    await desk.choose('隐患分级', level);
    if (level === '重大') {
        await desk.type('重大隐患判定依据', '工贸企业重大事故隐患判定标准');
    }
    await desk.type('治理措施', remedy);
    await desk.type('治理时限', due);
    await desk.give_photos(await photo(desk.page, `hazard-${seed}.jpg`, seed));
    await desk.save(() => desk.press('button', /^(保存|完成)$/));
    await desk.see('row', new RegExp(description));
}

export async function tell_in_writing(desk, look = () => {}) {
    await desk.press('button', '隐患告知书');
    await desk.choose('送达方式', '现场送达');
    await look();
    await desk.save(() => desk.press('button', '出具告知书'));
    await desk.press('button', '关闭对话框');
}

// `deviations` says why a clause is not met, where one is not.
export async function submit_record(desk, deviations) {
    await desk.press('tab', '记录与审核');
    await desk.press('button', '按登记的数据起草');
    if (deviations) {
        await desk.type('偏离说明', deviations);
    }
    await desk.save(() => desk.press('button', '报管理机构审核'));
    await desk.see('status', /等待管理机构审核/);
}

// Who works at the desk from now on.
export async function hand_over_to(desk, person) {
    await desk.press('button', /^经办人 /);
    await desk.press('menuitem', `以“${person}”办理`);
}

export async function review_record(desk, reviewer) {
    await hand_over_to(desk, reviewer);
    await desk.choose('审核结论', '审核通过');
    await desk.save(() => desk.press('button', '提交审核结论'));
    await desk.see('status', /已审核通过/);
}

// The bundle for the unit, as { name, bytes }.
export async function send_feedback(desk) {
    await desk.press('tab', '反馈');
    return desk.download(() => desk.save(() => desk.press('button', '导出反馈包')));
}

export function choose_bundle(desk, { name, bytes }) {
    return desk.give_files({ name, mimeType: 'application/json', buffer: bytes },
        () => desk.press('button', /^打开(反馈|答复|查阅|现场)包$/));
}

export async function open_bundle(desk, bundle) {
    await choose_bundle(desk, bundle);
    await desk.see('heading', `收到的文件：${bundle.name}`);
}

export async function trust_and_take_in(desk) {
    await desk.save(() => desk.press('button', '指纹一致，信任'));
    await take_in(desk);
}

export function take_in(desk) {
    return desk.save(() => desk.press('button', '收下'));
}

export async function go_to_service(desk, unit, service) {
    await desk.go_to('投保单位');
    await desk.press('row', new RegExp(unit));
    await desk.press('link', new RegExp(service));
}

export async function accept_rectification(desk, number) {
    await desk.press('tab', '单位答复');
    await desk.press('button', `去验收 隐患 ${number}`);
    await desk.choose('验收结论', '验收合格');
    await desk.save(() => desk.press('button', '保存验收结论'));
}

export async function record_call_back(desk) {
    await desk.press('tab', '回访');
    await desk.choose('回访方式', '电话');
    await desk.save(() => desk.press('button', '登记回访'));
}

// What is taken from the premium for the prevention of accidents, on the unit's page.
export async function register_fee(desk, yuan) {
    await desk.press('button', '登记提取或使用');
    await desk.choose('收支', '提取');
    await desk.type('金额(元)', yuan);
    await desk.save(() => desk.press('button', '保存'));
}

export async function archive(desk, reason) {
    await desk.press('tab', /^归档材料/);
    await desk.press('button', '归档');
    await desk.see('status', /补齐或写明原因后才能归档/);
    await desk.type('缺项理由', reason);
    await desk.press('button', '归档');
    await desk.save(() => desk.press('button', '确认归档'));
    await desk.see('heading', /^档案 /);
}

// 7.3: to whom the archive is given, on what authority and why.
export async function fill_in_recipient(desk, { kind, name, basis, reason }) {
    await desk.choose('接收方类型', kind);
    await desk.type('接收方', name);
    await desk.type('授权依据', basis);
    await desk.type('提供理由', reason);
}

// The file for the recipient, as { name, bytes }.
export function hand_over_archive(desk) {
    return desk.download(() => desk.save(() => desk.press('button', '导出并登记')));
}

// A device of the insurer's own people, by the number that it shows.
export async function register_device(desk, { holder, role, number, fingerprint }, look = () => {}) {
    await go_to_people(desk, '设备');
    await desk.press('button', '登记设备');
    await desk.type('使用人', holder);
    await desk.choose('用途', role);
    await desk.type('设备编号', number);
    await desk.see_text(`指纹：${fingerprint}`);
    await look();
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('row', new RegExp(`${holder}.*${role}.*使用中`));
}

export async function revoke_device(desk, holder, look = () => {}) {
    await go_to_people(desk, '设备');
    await desk.press('button', `停用 ${holder}`);
    await look();
    await desk.save(() => desk.press('button', '停用'));
    await desk.see('row', new RegExp(`${holder}.*\\d 停用`));
}

// The service with all of its photos for that person's device, as { name, bytes }.
export async function take_out(desk, holder, look = () => {}) {
    await desk.press('tab', '现场');
    await desk.press('button', '带到另一台设备');
    await desk.choose('设备', holder);
    await look();
    return desk.download(() => desk.save(() => desk.press('button', '导出现场包')));
}

// The remedy of a hazard in other words; on a phone the form is a page of its own.
export async function reword_remedy(desk, hazard, words) {
    await desk.press('tab', /^隐患/);
    await desk.press('row', new RegExp(hazard));
    await desk.type('治理措施', words);
    await desk.save(() => desk.press('button', /^(保存|完成)$/));
}
