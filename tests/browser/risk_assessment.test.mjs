// A risk assessment from its criteria to the four-colour map (6.2.2.2, Annex C 3.2): the survey's given items, an
// analysis whose level is worked out, the list of risks made of it, and areas drawn on the floor plan. By mouse, by the
// keyboard alone and by a finger alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phone, wide } from './support/browser.mjs';
import * as insurer from './support/insurer.mjs';
import { photo } from './support/photo.mjs';
import { picture } from './support/screenshots.mjs';
import { set_stage_for } from './support/stage.mjs';

const item = '安全风险辨识、评估和安全评价';
const place = '氨制冷机房';
const today = '2026-11-09';
const stage = set_stage_for('insurer');
let desk = null;

// As shares of the map's width and height; the last one closes the outline.
const corners = [[0.2, 0.2], [0.6, 0.2], [0.6, 0.6], [0.2, 0.6], [0.2, 0.2]];

async function press_corners() {
    const { x, y, width, height } = await (await desk.see('img', /^四色图 /)).boundingBox();
    for (const [across, down] of corners) {
        const at = [x + across * width, y + down * height];
        await (desk.fingers ? desk.fingers.tap(...at) : desk.page.mouse.click(...at));
        await desk.settle();
    }
}

// From the middle, where the keyboard's pointer stands first.
async function set_corners_by_keys() {
    for (const key of [null, 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
        for (let time = 0; key && time < 5; ++time) {
            await desk.keyboard.press(key);
            await desk.settle();
        }
        await desk.keyboard.press('Enter');
        await desk.settle();
    }
    await desk.press('button', '完成轮廓');
}

const ways = [
    { by: 'mouse', unit: '成都示例食品有限公司', screen: wide, draw: press_corners },
    { by: 'keyboard', unit: '四川示例矿业有限公司', screen: wide, draw: set_corners_by_keys },
    { by: 'finger', unit: '成都𠮷祥化工有限公司', screen: phone, draw: press_corners },
];

test('the insurer has plans with some units', async () => {
    desk = await stage.enter('insurer', today);
    await insurer.begin_as_insurer(desk);
    await insurer.add_team(desk);
    await insurer.take_in_roster(desk);
    for (const { unit } of ways) {
        await insurer.agree_on_plan(desk, unit, { more_items: [item] });
    }
});

for (const { by, unit, screen, draw } of ways) {
    const look = (name) => (by === 'mouse' ? picture(desk, `risk-${name}`) : desk.settle());

    test(`a service of risk assessment is opened by ${by}`, async () => {
        desk = await stage.enter('insurer', today, screen);
        desk.by_keyboard = by === 'keyboard';
        await desk.go_to('投保单位');
        await desk.press('row', new RegExp(unit));
        await insurer.open_service(desk, item);
        await desk.press('tab', '风险评估');
        await desk.see_text('还没有成果');
    });

    test(`the criteria say what they rest on, by ${by}`, async () => {
        await desk.choose('评价准则', /20\/15\/9/);
        await desk.see_text(/重大风险/);
        await desk.save(() => desk.press('button', '采用这个准则'));
        await desk.see_text(/尚未与原文核对/);
        await look('criteria');
    });

    test(`the given items of the survey are listed at once, by ${by}`, async () => {
        await desk.save(() => desk.press('button', '列入标准的 13 项'));
        await desk.see('row', /员工是否具有较强的风险意识/);
        await look('survey');
    });

    test(`the level of an analysed hazard is worked out, by ${by}`, async () => {
        await desk.press('tab', '工作危害分析');
        await desk.press('button', '添加一步');
        await desk.type('工作步骤', '巡检氨制冷机组');
        await desk.type(/^危险和有害因素/, '物：阀门密封老化，氨泄漏');
        await desk.type('主要后果', '中毒和窒息');
        await desk.type('可能性 L', '4');
        await desk.type('严重性 S：人员', '5');
        await desk.type('严重性 S：停工', '3');
        await look('hazard-form');
        await desk.save(() => desk.press('button', '保存'));
        await desk.see('row', /巡检氨制冷机组.*重大风险 20/);
        await look('hazards');
    });

    test(`the list of risks is made of the analysis, by ${by}`, async () => {
        await desk.press('tab', '风险清单');
        await desk.save(() => desk.press('button', '由分析列入 1 项'));
        await desk.press('row', /氨泄漏/);
        await desk.type('场所地址', place);
        await desk.save(() => desk.press('button', '保存'));
        await desk.see('row', new RegExp(`${place}.*重大风险 20`));
        await look('list');
        const { text } = await desk.print(/^打印：/, () => desk.press('button', '打印风险清单'));
        assert.match(text, /风险清单表[^]*氨制冷机房[^]*重大风险/);
    });

    test(`an area drawn on the floor plan has the colour of its highest risk, by ${by}`, async () => {
        await desk.press('tab', '四色图');
        await desk.press('button', '添加平面图');
        await desk.type('平面图名称', '厂区总平面');
        await desk.give_photos(await photo(desk.page, 'plan.jpg'));
        await desk.save(() => desk.press('button', '保存'));
        await desk.press('button', '画区域');
        await draw();
        await desk.press('button', place);
        await desk.save(() => desk.press('button', '保存'));
        await desk.see('button', '打印四色图 A3');
        await look('map');
        const map = await desk.print(/^打印：安全风险四色图/, () => desk.press('button', '打印四色图 A3'));
        assert.match(map.text, /氨制冷机房\s*重大风险/);
        assert.equal(map.pictures, 1);
    });
}

test('the map is saved as a picture for print', async () => {
    const { name, bytes } = await desk.download(() => desk.press('button', '四色图 PNG'));
    assert.match(name, /^安全风险四色图 .*厂区总平面\.png$/);
    const size = (at) => bytes.readUInt32BE(at);
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.ok(size(16) > 4500 && size(20) > 3100, 'A3 at print resolution');
    assert.equal(bytes.toString('latin1', 37, 41), 'pHYs');
});
