// A short piece of work in single saves: how each is asked for, and how it is found again.
import { readFileSync } from 'node:fs';
import { add_professional, agree_on_plan, go_to_people, open_service, visit } from './insurer.mjs';

export const first_start = {
    title: 'first start',
    async play(desk) {
        await desk.press('button', '保险公司');
        await desk.type('保险公司名称', '天府财险');
        await desk.type('您的姓名', '王建国');
        await desk.press('button', '开始使用');
    },
    check: (desk) => desk.go_to('待办'),
};

export const colleague = {
    title: 'a colleague',
    async play(desk) {
        await go_to_people(desk, '工作人员');
        await desk.press('button', '添加工作人员');
        await desk.type('姓名', '李敏');
        await desk.press('button', '保存');
    },
    async check(desk) {
        await go_to_people(desk, '工作人员');
        await desk.see('row', /李敏/);
    },
};

export const roster = {
    title: 'a list of policies',
    async play(desk) {
        await desk.go_to('导入名册');
        await desk.give_files({
            name: 'roster.csv', mimeType: 'text/csv', buffer: readFileSync('tests/data/roster-dirty-utf8.csv'),
        }, () => desk.press('button', '选择名册文件'));
        await desk.press('button', /^导入 \d+ 份保单/);
    },
    async check(desk) {
        await desk.go_to('投保单位');
        await desk.see('row', /成都示例食品有限公司/);
    },
};

const team = [
    ['chenjing', '陈静', 'AQ-2019-0381'],
    ['zhoulei', '周磊', 'AQ-2020-1127'],
    ['liuyang', '刘洋', 'AQ-2021-0064'],
];

// From the first start to a service that was carried out on site: a screening, or the item that is named.
export async function carry_out_service(desk, unit, item = null) {
    await desk.save(() => first_start.play(desk));
    for (const [pinyin, name, number] of team) {
        await add_professional(desk, pinyin, name, number);
    }
    await desk.save(() => roster.play(desk));
    await agree_on_plan(desk, unit, { more_items: item ? [item] : [] });
    await open_service(desk, item);
    await visit(desk);
}
