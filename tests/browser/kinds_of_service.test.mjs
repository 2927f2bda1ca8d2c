// The services that are neither a screening nor a training: what each has to show is registered, and what its clause
// still asks for is said where it is registered (6.2, 6.4, 6.5, 6.6, others).
import { test } from 'node:test';
import * as insurer from './support/insurer.mjs';
import { picture } from './support/screenshots.mjs';
import { set_stage } from './support/stage.mjs';

const unit_name = '成都示例食品有限公司';
const items = [
    '安全风险辨识、评估和安全评价', '安全生产标准化建设', '生产安全事故应急预案及演练', '安全生产科技推广及应用',
    '其他服务项目',
];

const stage = set_stage();
let desk = null;

async function begin(item, tab) {
    await desk.go_to('投保单位');
    await desk.press('row', new RegExp(unit_name));
    await insurer.open_service(desk, item);
    await desk.press('button', '今天到场');
    await desk.press('button', '今天离场');
    await desk.tick('陈静');
    await desk.tick('周磊');
    await desk.save(() => desk.press('button', '保存现场服务'));
    if (tab) {
        await desk.press('tab', tab);
    }
}

// From the button to the row: fields are typed by their label, or given as [label, choice].
async function register(name, button, row, fill) {
    await desk.press('button', button);
    await fill();
    await picture(desk, `${name}-form`);
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('row', row);
}

async function draft_record(name, words) {
    await desk.press('tab', /^记录与审核/);
    await desk.press('button', '按登记的数据起草');
    await desk.see('textbox', words);
    await picture(desk, `${name}-record`);
}

test('a plan names every kind of service', async () => {
    desk = await stage.browser.open(stage.site.address);
    await insurer.begin_as_insurer(desk);
    await insurer.add_team(desk);
    await insurer.take_in_roster(desk);
    await insurer.agree_on_plan(desk, unit_name, { more_items: items, look: () => picture(desk, 'plan-all-items') });
});

test('a risk assessment says what its report lacks', async () => {
    await begin(items[0], '风险评估');
    await picture(desk, 'assessment-empty');
    await register('assessment', '登记成果', /安全评价/, async () => {
        await desk.choose('服务内容', '安全评价');
        await desk.choose('评价类型', '现状评价');
        await desk.type('机构名称', '四川示例安全评价有限公司');
        await desk.type('结论与措施', '总体可控，氨制冷机房的泄漏检测应在一个月内补装，冷库作业审批应当落实到班组');
    });
    await desk.see_text('书面告知');
    await picture(desk, 'assessment');
    await draft_record('assessment', '评估结论与控制措施');
});

test('standardization goes stage by stage, and its visits are counted', async () => {
    await begin(items[1], '标准化建设');
    await register('standardization', '登记一次服务', /初始评估/, async () => {
        await desk.choose('技术服务阶段', '初始评估');
        await desk.type('服务人员', '陈静、周磊');
        await desk.type('到场次数', '2');
        await desk.type('工作内容和结果', '对照评分标准逐项查看，得 71 分，形成差距清单');
    });
    await picture(desk, 'standardization');
    await draft_record('standardization', '建设情况与改进建议');
});

test('an emergency plan, its review and a drill', async () => {
    await begin(items[2], '应急预案和演练');
    await register('emergency-plan', '登记应急预案', /氨泄漏/, async () => {
        await desk.choose('预案种类', '专项应急预案');
        await desk.type('预案名称', '氨泄漏专项应急预案');
    });
    await desk.save(() => desk.press('button', '按标准列出 5 项内容 氨泄漏专项应急预案'));
    await desk.press('gridcell', '正文 3');
    await desk.keyboard.type('班组长报警，启动三级响应');
    await desk.keyboard.press('Enter');
    await picture(desk, 'emergency-plan-contents');
    await desk.save(() => desk.press('button', '保存'));
    await desk.press('button', '返回应急预案和演练');
    await desk.see('button', '填写内容 氨泄漏专项应急预案');
    await register('emergency-review', '登记评审', /赵一/, async () => {
        await desk.choose('评审的预案', '氨泄漏专项应急预案');
        await desk.type('评审日期', '2026-11-09');
        await desk.type('评审专家', '赵一');
        await desk.keyboard.press('Enter');
        await desk.keyboard.type('钱二');
        await desk.choose('评审结论', '修改后通过');
    });
    await desk.see_text('单数');
    await register('emergency-drill', '登记演练', /机房/, async () => {
        await desk.choose('预案种类', '专项应急预案');
        await desk.choose('演练方式', '实战演练');
        await desk.type('演练日期', '2026-11-09');
        await desk.type('演练地点', '氨制冷机房');
        await desk.type('事故情景', '冷库 2 号蒸发器接头泄漏，一名操作工未撤出');
        await desk.type('参演人数', '24');
    });
    await picture(desk, 'emergency');
    await draft_record('emergency', '评审、演练结论与改进建议');
});

test('what was promoted, and who was told', async () => {
    await begin(items[3], '科技推广');
    await register('promotion', '登记推介活动', /检测/, async () => {
        await desk.choose('推介形式', '现场交流');
        await desk.type('推介的科技成果和技术装备', '激光氨气检测装置');
        await desk.type('告知的人员', '董桂英、设备部');
    });
    await picture(desk, 'promotion');
});

test('a service of another kind has its record all the same', async () => {
    await begin(items[4]);
    await draft_record('other', '服务结论与建议');
});
