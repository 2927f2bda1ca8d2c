// What an insured unit does with the bundle it was sent.
import { photo } from './photo.mjs';

export async function begin_as_unit(desk, name) {
    await desk.press('button', '投保单位');
    await desk.type('单位名称', name);
    await desk.compose('您的姓名', 'dongguiying', '董桂英');
    await desk.save(() => desk.press('button', '开始使用'));
    await desk.see('heading', '待办');
}

export async function sign_for_results(desk) {
    await desk.press('button', /^签收服务成果/);
    await desk.save(() => desk.press('button', '签收'));
}

// Without a photo where no seed for one is given.
export async function rectify(desk, number, words, seed) {
    await desk.tick(`已整改 隐患 ${number}`);
    await desk.type('治理情况描述', words);
    if (seed) {
        await desk.give_photos(await photo(desk.page, `after-${seed}.jpg`, seed));
    }
    await desk.save(() => desk.press('button', `保存整改情况 隐患 ${number}`));
}

// Two items are given points; of the others one case is found, the rest have none.
export async function fill_in_survey(desk) {
    await desk.type('服务方案制定情况 得分', '10');
    await desk.type('服务方案满意度 得分', '9');
    await desk.type('服务方案完成情况 未完成的例数', '1');
    await desk.press('button', '其余各项没有发现问题');
    await desk.choose('投保单位收到的服务成果中是否涉及安全问题清单和整改建议', '是');
    await desk.choose(/按照整改建议完成了整改工作/, '是');
    await desk.save(() => desk.press('button', '保存满意度调查表'));
}

// The answer bundle for the insurer, as { name, bytes }.
export function send_answer(desk) {
    return desk.download(() => desk.press('button', '导出答复包'));
}
