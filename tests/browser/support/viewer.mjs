// What somebody does who was given an archive to read (7.3).

export async function begin_as_viewer(desk, name) {
    await desk.press('button', /^查阅方/);
    await desk.type('单位名称', name);
    await desk.compose('您的姓名', 'zhaoyun', '赵云');
    await desk.save(() => desk.press('button', '开始使用'));
    await desk.see('heading', '待办');
}
