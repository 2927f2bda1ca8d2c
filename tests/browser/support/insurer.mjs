// What an insurer does at first.
export async function begin_as_insurer(desk) {
    await desk.press('button', '保险公司');
    await desk.compose('保险公司名称', 'tianfucaixian', '天府财险四川分公司');
    await desk.compose('您的姓名', 'wangjianguo', '王建国');
    await desk.press('button', '开始使用');
    await desk.see('heading', '待办');
    await desk.see_saved();
}
