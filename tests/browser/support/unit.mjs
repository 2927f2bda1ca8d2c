// What an insured unit does with the bundle it was sent.
import { photo } from './photo.mjs';

export async function begin_as_unit(desk, name) {
    await desk.press('button', '投保单位');
    await desk.type('单位名称', name);
    await desk.compose('您的姓名', 'dongguiying', '董桂英');
    await desk.press('button', '开始使用');
    await desk.see('heading', '待办');
    await desk.see_saved();
}

export async function rectify(desk, number, words, seed) {
    await desk.tick(`已整改 隐患 ${number}`);
    await desk.type('治理情况描述', words);
    await desk.give_files(await photo(desk.page, `after-${seed}.jpg`, seed), () => desk.press('button', '选照片'));
    await desk.save(() => desk.press('button', `保存整改情况 隐患 ${number}`));
}

export async function fill_in_survey(desk) {
    for (const item of await desk.names('textbox', / 得分$/)) {
        await desk.type(item, '5');
    }
    await desk.press('button', '其余各项没有发现问题');
    await desk.save(() => desk.press('button', '保存满意度调查表'));
}
