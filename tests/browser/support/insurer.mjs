// What an insurer does, from the first start to the archive.
import { readFileSync } from 'node:fs';
import { photo } from './photo.mjs';

export async function begin_as_insurer(desk) {
    await desk.press('button', '保险公司');
    await desk.compose('保险公司名称', 'tianfucaixian', '天府财险四川分公司');
    await desk.compose('您的姓名', 'wangjianguo', '王建国');
    await desk.press('button', '开始使用');
    await desk.see('heading', '待办');
    await desk.see_saved();
}

export async function add_colleague(desk, pinyin, name) {
    await desk.go_to('人员与机构');
    await desk.press('button', '添加工作人员');
    await desk.compose('姓名', pinyin, name);
    await desk.tick('属管理机构');
    await desk.press('button', '保存');
    await desk.see('row', new RegExp(name));
    await desk.see_saved();
}

export async function add_professional(desk, pinyin, name, number) {
    await desk.go_to('人员与机构');
    await desk.press('button', '添加专业技术人员');
    await desk.compose('姓名', pinyin, name);
    await desk.choose('资质条件', '注册安全工程师');
    await desk.type('证书编号', number);
    await desk.press('button', '保存');
    await desk.see('row', new RegExp(name));
    await desk.see_saved();
}

// GB18030 with the dirt of real life.
export async function take_in_roster(desk) {
    await desk.go_to('导入名册');
    const buffer = readFileSync('tests/data/roster-dirty.csv');
    await desk.give_files({ name: 'roster-dirty.csv', mimeType: 'text/csv', buffer },
        () => desk.press('button', '选择名册文件'));
    await desk.see('heading', '需要看一看的行');
    await desk.press('button', /^导入 \d+ 份保单$/);
    await desk.see('heading', '投保单位');
    await desk.see_saved();
}

export async function agree_on_plan(desk, unit) {
    await desk.go_to('投保单位');
    await desk.press('row', new RegExp(unit));
    await desk.see('heading', unit);
    await desk.press('button', '制定服务方案');
    for (const person of ['陈静', '周磊', '刘洋']) {
        await desk.tick(person);
    }
    await desk.type('协商确定日期', '2026-11-02');
    await desk.press('button', '保存方案');
    await desk.see_saved();
    await desk.press('link', unit);
}

export async function open_service(desk) {
    await desk.press('button', '开始一次隐患排查');
    await desk.type('计划到场日期', '2026-11-09');
    await desk.press('button', '确认开始隐患排查');
    await desk.see('heading', '到场前与单位确认');
    await desk.see_saved();
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
    await desk.give_files(await photo(desk.page, 'gate.jpg'), () => desk.press('button', /选择照片|从文件选择/));
    await desk.press('button', '保存现场服务');
    await desk.see_saved();
}
