// The program's page with clocks in it. Everything is done through the mirror, as by assistive technology, so that
// nothing but the program's own work is between two readings.

// In the page, before the program: when the program is compiled, and what frames and inputs take.
export function install() {
    const { instantiateStreaming } = WebAssembly;
    const clock = { compiled: 0 };
    globalThis.clock = clock;
    WebAssembly.instantiateStreaming = async (...values) => {
        const result = await instantiateStreaming.apply(WebAssembly, values);
        clock.compiled = performance.now();
        return result;
    };
    // Looked at behind each change of the mirror: `reached(test)` is the moment when the test first held.
    clock.reached = (test) => new Promise((resolve) => {
        const mirror = () => document.getElementById('mirror');
        const look = () => {
            if (!test(mirror())) {
                return false;
            }
            resolve(performance.now());
            return true;
        };
        const begin = () => {
            if (!look()) {
                const observer = new MutationObserver(() => look() && observer.disconnect());
                observer.observe(mirror(), { subtree: true, childList: true, attributes: true, characterData: true });
            }
        };
        if (mirror()) {
            begin();
        } else {
            document.addEventListener('DOMContentLoaded', begin);
        }
    });
    clock.named = (role, name) => (mirror) => [...mirror.querySelectorAll(role)].some(
        (each) => (each.getAttribute('aria-label') ?? each.textContent).startsWith(name));
    clock.opened = clock.reached((mirror) => mirror.querySelector('h1') !== null
        && mirror.querySelector('[role=row]') !== null);
}

export async function desk_on(page) {
    page.setDefaultTimeout(180_000);
    await page.waitForFunction(() => globalThis.anze !== undefined);
    return new Desk(page);
}

class Desk {
    constructor(page) {
        this.page = page;
    }

    find(role, name) {
        return this.page.getByRole(role, { name });
    }

    async activate(role, name) {
        const found = this.find(role, name).first();
        await found.waitFor({ state: 'attached' });
        await found.dispatchEvent('click');
    }

    enabled(button) {
        return this.page.waitForFunction((name) => [...document.querySelectorAll('#mirror button')].some(
            (each) => each.textContent === name && each.getAttribute('aria-disabled') !== 'true' && !each.disabled),
        button);
    }

    see_heading(name) {
        return this.find('heading', name).first().waitFor({ state: 'attached' });
    }

    frames() {
        return this.page.evaluate(() => anze._anze_frames_drawn());
    }

    async quiet() {
        for (let before = -1, now = await this.frames(); before !== now; now = await this.frames()) {
            before = now;
            await this.page.waitForTimeout(400);
        }
    }

    opening_milliseconds() {
        return this.page.evaluate(async () => await clock.opened - clock.compiled);
    }

    // Written some time after an archive without one was opened.
    snapshot_kept() {
        return this.page.waitForFunction(async () => {
            const names = (await indexedDB.databases()).map(({ name }) => name);
            if (!names.includes('/snapshot')) {
                return false;
            }
            return new Promise((resolve) => {
                const opening = indexedDB.open('/snapshot');
                opening.onsuccess = () => {
                    const counting = opening.result.transaction('FILE_DATA').objectStore('FILE_DATA').count();
                    counting.onsuccess = () => {
                        opening.result.close();
                        resolve(counting.result > 0);
                    };
                };
            });
        }, undefined, { polling: 500 });
    }

    async open_first_hazard() {
        await this.see_heading('待办');
        await this.activate('link', '隐患');
        await this.see_heading('隐患');
        await this.activate('row', /./);
        await this.find('textbox', '隐患具体描述').waitFor({ state: 'attached' });
    }

    // Milliseconds from the wish to its acknowledgement, told by the program. Pressed once drawing has ended: on a
    // machine that draws in software, what still draws slows the store down several times. Nothing is asked of the page
    // meanwhile, as nothing is of the peer.
    async save_hazard(text) {
        await this.fill('隐患具体描述', text);
        await this.enabled('保存');
        await this.quiet();
        await this.page.evaluate(async () => {
            const status = (mirror) => mirror.querySelector('[role=status][aria-description$=" 条"]');
            const count = (mirror) => status(mirror).getAttribute('aria-description');
            const before = count(document);
            [...document.querySelectorAll('#mirror button')].find((each) => each.textContent === '保存').click();
            await clock.reached((mirror) => count(mirror) !== before && status(mirror).textContent.endsWith('已保存'));
        });
        return this.page.evaluate(() => anze._anze_save_milliseconds());
    }

    // From the chosen file to the preview, and from the consent to the last operation on the disk.
    async take_in_bundle(bytes) {
        await this.activate('button', '投保单位');
        await this.fill('单位名称', '单位');
        await this.fill('您的姓名', '经办人');
        await this.activate('button', '开始使用');
        await this.see_heading('待办');
        await this.quiet();
        const choosing = this.page.waitForEvent('filechooser');
        await this.activate('button', '打开反馈包');
        const chooser = await choosing;
        const verifying = this.page.evaluate(async () => {
            const began = new Promise((resolve) => {
                document.addEventListener('change', () => resolve(performance.now()), { capture: true, once: true });
            });
            const ready = clock.reached(clock.named('button', '指纹一致，信任'));
            return await ready - await began;
        });
        await chooser.setFiles({ name: 'bundle.anze.json', mimeType: 'application/json', buffer: bytes });
        const verified = await verifying;
        await this.activate('button', '指纹一致，信任');
        await this.enabled('收下');
        await this.quiet();
        const taken = await this.page.evaluate(async () => {
            const button = [...document.querySelectorAll('#mirror button')].find((each) => each.textContent === '收下');
            const began = performance.now();
            button.click();
            return await clock.reached(clock.named('h2', '已收下')) - began;
        });
        return verified + taken;
    }

    async press_with_mouse(locator) {
        const box = await locator.boundingBox();
        await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await this.page.mouse.down();
        await this.quiet();
        await this.page.mouse.up();
    }

    async fill(name, value) {
        const field = this.find('textbox', name);
        await field.waitFor({ state: 'attached' });
        await field.evaluate((element, text) => {
            element.value = text;
            element.dispatchEvent(new Event('input', { bubbles: true }));
            element.dispatchEvent(new Event('change', { bubbles: true }));
        }, value);
    }

    async open_sorted_and_filtered_hazards() {
        await this.see_heading('待办');
        await this.activate('link', '隐患');
        await this.see_heading('隐患');
        await this.activate('columnheader', '治理时限');
        await this.quiet(); // a click in the frame of an activation is lost
        await this.type_into_search('1');
        await this.quiet();
    }

    async type_into_search(text) {
        const search = this.find('searchbox', /./).last();
        await this.press_with_mouse(search);
        await this.page.keyboard.type(text);
        await this.page.waitForFunction(([element, value]) => element.value === value,
            [await search.elementHandle(), text]);
    }

    // Down and back up again, so that the shorter list does not come to its end, where nothing moves.
    async frame_milliseconds_while_scrolling() {
        const { width, height } = this.page.viewportSize();
        await this.page.mouse.move(width / 2, height / 2);
        const taken = [];
        for (let notch = 0; notch < 20; ++notch) {
            await this.page.mouse.wheel(0, notch < 10 ? 120 : -120);
            await this.page.waitForTimeout(30);
            taken.push(await this.page.evaluate(() => anze._anze_frame_milliseconds()));
        }
        return taken.sort((one, other) => one - other)[taken.length >> 1];
    }

    // From the key to the end of the frame that shows the rows it leaves.
    async milliseconds_to_new_rows() {
        await this.page.keyboard.press('Control+A');
        await this.page.keyboard.press('Backspace');
        await this.quiet();
        const waiting = this.page.evaluate(async () => {
            const rows = () => document.querySelector('#mirror [role=table]')?.getAttribute('aria-rowcount');
            const before = rows();
            const pressed = new Promise((resolve) => {
                document.addEventListener('keydown', () => resolve(performance.now()), { capture: true, once: true });
            });
            const began = await pressed;
            return await clock.reached(() => rows() !== before) - began;
        });
        await this.page.waitForTimeout(50);
        await this.page.keyboard.press('7');
        return waiting;
    }
}
