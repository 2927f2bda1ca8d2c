// What a professional of the insurer does on a device of their own.

export async function begin_as_professional(desk) {
    await desk.press('button', '服务人员的设备');
    await desk.compose('保险公司名称', 'tianfucaixian', '天府财险四川分公司');
    await desk.compose('您的姓名', 'chenjing', '陈静');
    await desk.choose('这台设备给谁用', '专业技术人员');
    await desk.save(() => desk.press('button', '开始使用'));
    await desk.see('heading', '待办');
}

// What the insurer registers it by: { number, fingerprint }.
export async function identity(desk) {
    const value_of = async (label) => {
        const shown = await (await desk.see_text(new RegExp(`^${label}：`))).textContent();
        return shown.slice(label.length + 1);
    };
    await desk.go_to('设置');
    return { fingerprint: await value_of('密钥指纹'), number: await value_of('设备编号') };
}

// Signs with a new key from then on, whose fingerprint is given back.
export async function change_key(desk, look = () => {}) {
    await desk.go_to('设置');
    await desk.press('button', '更换签名密钥');
    await look();
    await desk.save(() => desk.press('button', '生成新密钥并更换'));
    return (await identity(desk)).fingerprint;
}

// What was done on site, for the insurer, as { name, bytes }.
export async function bring_back(desk) {
    await desk.scroll_to_top(); // what is out of sight does not stand in the mirror
    if (await desk.find('tablist').count() === 0) {
        await desk.press('button', '返回');
    }
    await desk.press('tab', '现场');
    return desk.download(() => desk.press('button', '导出现场包，带回保险公司'));
}
