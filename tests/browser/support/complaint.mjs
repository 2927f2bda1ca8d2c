// A complaint on its way between a unit and its insurer.

export async function raise(desk, request, facts) {
    await desk.go_to('投诉');
    await desk.press('button', '提出异议或投诉');
    await desk.type('投诉请求', request);
    await desk.type('事实与理由', facts);
    await desk.save(() => desk.press('button', '保存'));
    await desk.see('row', new RegExp(request));
}

export async function open_complaint(desk, request) {
    await desk.go_to('投诉');
    await desk.press('row', new RegExp(request));
    await desk.see('heading', '投诉处理');
}

export async function register(desk) {
    await desk.press('button', '登记这项投诉');
    await desk.save(() => desk.press('button', '保存'));
}

export async function note_investigation(desk, note) {
    await desk.press('button', '添加核查记录');
    await desk.type('核查情况', note);
    await desk.save(() => desk.press('button', '保存'));
}

export async function put_off(desk, reason) {
    await desk.press('button', '告知延期');
    await desk.choose('延期情形', '需要进一步核实与处理');
    await desk.type('延期原因', reason);
    await desk.save(() => desk.press('button', '保存'));
}

export async function answer(desk, findings, measures) {
    await desk.press('button', '填写答复意见');
    await desk.type('对基本事实的认定及依据', findings);
    await desk.type('对投诉事项的处理措施', measures);
    await desk.save(() => desk.press('button', '保存'));
}

export async function judge(desk, judgement, opinion) {
    await desk.press('button', '表明意见');
    await desk.choose('对答复意见', judgement);
    await desk.type('具体意见', opinion);
    await desk.save(() => desk.press('button', '保存'));
}

export async function close_as_escalated(desk, body) {
    await desk.press('button', '办结这项投诉');
    await desk.choose('办结结果', '已提交协调或核查');
    await desk.choose('提交给', body);
    await desk.save(() => desk.press('button', '保存'));
}
