// The archive leaves the browser as a backup and comes back in another one; a passphrase keeps others out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { picture } from './support/screenshots.mjs';
import { colleague, first_start } from './support/small_case.mjs';
import { set_stage } from './support/stage.mjs';

const stage = set_stage();
const passphrase = '青羊 区-2026';

function elsewhere(play) {
    return stage.browser.in_private(stage.site.address, () => {}, {}, play);
}

async function enter_new_passphrase(desk, dialog, confirm) {
    await desk.type('口令', passphrase);
    await desk.type('再输一次', passphrase);
    await picture(desk, dialog);
    await desk.press('button', confirm);
}

async function restore(desk, { name, bytes }, entered) {
    await desk.press('link', '已有备份文件？从备份恢复');
    await desk.type('备份口令', entered);
    await desk.give_files({ name, mimeType: 'application/octet-stream', buffer: bytes },
        () => desk.press('button', '选择备份文件'));
}

test('a backup brings the archive and its key to another browser', async () => {
    const desk = await stage.browser.open(stage.site.address);
    await desk.save(() => first_start.play(desk));
    await desk.save(() => colleague.play(desk));
    await desk.go_to('收发包');
    const fingerprint = await desk.fingerprint();
    await desk.go_to('设置');
    await desk.press('button', '导出备份');
    const backup = await desk.download(() => enter_new_passphrase(desk, 'backup', '导出备份文件'));
    assert.match(backup.name, /\.anze-backup$/);
    await elsewhere(async (other) => {
        await other.press('link', '已有备份文件？从备份恢复');
        await picture(other, 'restore');
        await other.press('button', '关闭对话框');
        await restore(other, backup, `${passphrase}!`);
        await other.see_text(/口令不对/);
        await restore(other, backup, passphrase);
        await colleague.check(other);
        await other.go_to('收发包');
        assert.equal(await other.fingerprint(), fingerprint);
        await other.reload();
        await colleague.check(other);
    });
});

test('a passphrase is asked for at every start, and only the right one opens', async () => {
    const { desk } = stage.browser;
    await desk.go_to('设置');
    await desk.press('button', '设置口令');
    await enter_new_passphrase(desk, 'passphrase', '设置口令');
    await desk.see('button', '取消口令');
    await desk.reload();
    await desk.see('heading', '输入口令');
    await picture(desk, 'locked');
    await desk.type('口令', `${passphrase}!`);
    await desk.press('button', '打开档案');
    await desk.see_text(/口令不对/);
    await desk.type('口令', passphrase);
    await desk.keyboard.press('Enter');
    await colleague.check(desk);
});
