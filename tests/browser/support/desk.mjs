// The page as a person uses it. Things are found by role and name in the DOM mirror, and touched where they stand on
// the canvas: by mouse or finger, keyboard and input method.
import { Fingers } from './fingers.mjs';
import { InputMethod } from './input_method.mjs';
import { press_by_keys } from './keys.mjs';

const patience_milliseconds = 30_000;
const share_of_a_page = 0.4;
const back_to_the_top = 100;
const half = 0.5;
const message_pixels = 120;

// In the page: until two animation frames have passed in which nothing was drawn or waited to be.
function quiet() {
    return new Promise((resolve) => {
        let drawn = -1;
        let still = 0;
        const look = () => {
            const now = globalThis.anze?._anze_frames_drawn() ?? NaN; // never still before the program runs
            still = now === drawn && !globalThis.anze.bridge.frames.is_pending() ? still + 1 : 0;
            drawn = now;
            if (still === 2) {
                resolve();
            } else {
                requestAnimationFrame(look);
            }
        };
        look();
    });
}

export async function open_desk(page, address, has_touch) {
    page.setDefaultTimeout(patience_milliseconds);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.anze !== undefined);
    const desk = new Desk(page, has_touch);
    await desk.settle();
    return desk;
}

class Desk {
    constructor(page, has_touch) {
        this.page = page;
        this.keyboard = page.keyboard;
        this.input_method = new InputMethod(page);
        this.fingers = has_touch ? new Fingers(page) : null;
        this.by_keyboard = false; // set: nothing is pressed with the mouse
    }

    settle() {
        return this.page.evaluate(quiet);
    }

    find(role, name) {
        return this.page.getByRole(role, { name, exact: typeof name === 'string' });
    }

    // While a dialog is open nothing behind it can be used.
    async area() {
        const dialog = this.page.getByRole('dialog').last();
        return await dialog.count() > 0 ? dialog : this.page.locator('#mirror');
    }

    // Waits for the first of them, scrolling to where it is.
    async see(role, name) {
        return this.reach((area) => area.getByRole(role, { name, exact: typeof name === 'string' }),
            `${role} “${name}”`);
    }

    async see_text(words) {
        return this.reach((area) => area.getByText(words), `“${words}”`);
    }

    async see_no(role, name) {
        await this.find(role, name).first().waitFor({ state: 'detached' });
    }

    async press(role, name) {
        if (role === 'tab' && this.fingers) {
            await this.draw_tab_into_sight(name);
        }
        const found = await this.see(role, name);
        if (await found.isDisabled()) {
            throw new Error(`${role} “${name}” is disabled: ${await found.getAttribute('aria-description')}`);
        }
        await this.close_message_over(found);
        await this.touch(found);
    }

    // A row of tabs that is wider than the screen is drawn aside.
    async draw_tab_into_sight(name) {
        for (const list of await (await this.area()).getByRole('tablist').all()) {
            for (let before = null; before !== await this.picture();) {
                if (await this.find('tab', name).count() > 0) {
                    return;
                }
                before = await this.picture();
                const { x, y, width, height } = await list.boundingBox();
                await this.fingers.drag_across(x + width * half, y + height * half, -width * share_of_a_page);
                await this.settle();
            }
        }
    }

    // On a phone a message lies over what stands at the lower edge; whoever wants to get there closes it first.
    async close_message_over(found) {
        const close = this.page.getByRole('button', { name: /^关闭消息：/ }).first();
        if (this.fingers && await close.count() > 0 && await found.count() > 0) {
            const [message, wanted] = [await close.boundingBox(), await found.boundingBox()];
            const distance = wanted.y + wanted.height * half - message.y - message.height * half;
            if (Math.abs(distance) < message_pixels * half && Math.abs(distance) > 0) {
                await this.touch(close);
            }
        }
    }

    // A page of the program, by the bar at the side or at the bottom.
    async go_to(page) {
        if (this.fingers) {
            await this.reach_bar(page);
        }
        await this.press('link', page);
        await this.see('heading', page);
    }

    // On a phone: out of whatever is inside a page, and to the rest of the pages.
    async reach_bar(page) {
        while (await this.find('link', '更多').count() === 0) {
            await this.press('button', '返回');
        }
        if (await this.find('link', page).count() === 0) {
            await this.press('link', '更多');
        }
    }

    async touch(locator) {
        if (this.by_keyboard) {
            await press_by_keys(this, locator);
            await this.settle();
            return;
        }
        const { x, y, width, height } = await locator.boundingBox();
        const [right, down] = [x + width / 2, y + height / 2];
        this.hand = [right, down];
        if (this.fingers) {
            await this.fingers.tap(right, down);
        } else {
            await this.page.mouse.move(right, down);
            await this.page.mouse.down();
            await this.page.mouse.up();
        }
        await this.settle();
    }

    // What is scrolled out of sight does not stand in the mirror: looks from here to the end, then from the top.
    async reach(locate, description) {
        const until = performance.now() + patience_milliseconds;
        while (performance.now() < until) {
            await this.settle();
            const found = locate(await this.area()).first();
            if (await found.count() > 0) {
                return found;
            }
            if (!await this.scroll(share_of_a_page)) {
                await this.scroll_to_top();
            }
        }
        throw new Error(`${description} does not come up; in sight: ${await this.in_sight()}`);
    }

    // To be read where a test fails on a machine that shows no picture.
    async in_sight() {
        const lines = (await (await this.area()).ariaSnapshot()).split('\n').map((line) => line.trim());
        return lines.join(' ');
    }

    // A finger goes no further than half a page at once.
    async scroll_to_top() {
        while (await this.scroll(-back_to_the_top)) {
            // Goes on.
        }
    }

    // The mirror as text, to see whether anything moved.
    picture() {
        return this.page.evaluate(() => document.getElementById('mirror').innerHTML);
    }

    // By so many heights of what scrolls: where the hand is, else in the middle, else in a part of its own. Tells
    // whether anything moved.
    async scroll(pages) {
        const box = await this.area_to_scroll();
        const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
        const parts = await (await this.area()).getByRole('group').evaluateAll(
            (groups) => groups.map((group) => group.getBoundingClientRect().toJSON()));
        for (const [x, y] of [this.hand ?? middle(box), middle(box), ...parts.map(middle)]) {
            const before = await this.picture();
            if (this.fingers) {
                await this.fingers.drag(x, y, -Math.sign(pages) * Math.min(Math.abs(pages), half) * box.height);
            } else {
                await this.page.mouse.move(x, y);
                await this.page.mouse.wheel(0, pages * box.height);
            }
            await this.settle();
            if (await this.picture() !== before) {
                return true;
            }
        }
        return false;
    }

    async area_to_scroll() {
        const dialog = this.page.getByRole('dialog').last();
        const main = this.page.getByRole('main');
        for (const area of [dialog, main]) {
            if (await area.count() > 0) {
                return area.boundingBox();
            }
        }
        return { x: 0, y: 0, ...this.page.viewportSize() };
    }

    // Replaces what stands in the field, key by key.
    async type(name, text, role = 'textbox') {
        await this.press(role, name);
        await this.keyboard.press('Control+A');
        await this.keyboard.type(text);
        await this.settle();
    }

    // The same through a Pinyin input method.
    async compose(name, pinyin, text, role = 'textbox') {
        await this.press(role, name);
        await this.keyboard.press('Control+A');
        await this.input_method.compose(pinyin, text);
        await this.settle();
    }

    // One of a few buttons side by side, or of a list that drops down.
    async choose(name, option) {
        const exactly = { name, exact: typeof name === 'string' };
        const field = await this.reach(
            (area) => area.getByRole('combobox', exactly).or(area.getByRole('radiogroup', exactly)),
            `choice “${name}”`);
        if (await field.getAttribute('role') === 'radiogroup') {
            await this.touch(field.getByRole('radio', { name: option, exact: true }));
        } else {
            await this.touch(field);
            await this.touch(this.find('option', option));
        }
    }

    async tick(name, wanted = true) {
        if (await (await this.see('checkbox', name)).isChecked() !== wanted) {
            await this.press('checkbox', name);
        }
    }

    // Of all of that role in sight, in the order of reading.
    async names(role) {
        const all = (await this.area()).getByRole(role);
        return all.evaluateAll((elements) => elements.map(
            (each) => each.getAttribute('aria-label') ?? each.textContent));
    }

    // What `read` finds at each place, from the top of the page to its end.
    async throughout(read) {
        const found = [];
        await this.settle();
        await this.scroll_to_top();
        do {
            found.push(await read());
        } while (await this.scroll(share_of_a_page));
        return found.flat();
    }

    // Operations in the archive, as the bar at the top counts them.
    // None before the first start.
    async operations() {
        const saving = this.page.locator('[role=status][aria-description$=" 条"]');
        const [count = '0'] = await saving.evaluateAll(
            (all) => all.map((each) => each.getAttribute('aria-description').replaceAll(',', '')));
        return Number.parseInt(count, 10);
    }

    // The action writes something, and it is on the disk.
    async save(action) {
        const before = await this.operations();
        await action();
        await this.until(() => this.is_written_after(before), 'nothing was written');
    }

    // What the program shows when it could not write what the action asked for; nothing once it is on the disk.
    async failure_of(action) {
        const before = await this.operations();
        await action();
        let alert = null;
        await this.until(async () => {
            [alert = null] = await this.page.getByRole('alert').allTextContents();
            return alert !== null || this.is_written_after(before);
        }, 'neither a failure nor anything written is shown');
        return alert;
    }

    async is_written_after(before) {
        return await this.operations() > before && await this.find('status', /已保存/).count() > 0;
    }

    async until(is_so, complaint) {
        const until = performance.now() + patience_milliseconds;
        while (performance.now() < until) {
            await this.settle();
            if (await is_so()) {
                return;
            }
        }
        throw new Error(`${complaint}; in sight: ${await this.in_sight()}`);
    }

    // Of this device, or of the other party (对方指纹), which stands there only once the signatures are checked.
    async fingerprint(name = '本机指纹') {
        const text = await (await this.see_text(new RegExp(`^${name} `))).textContent();
        return text.replace(/^\S+ /, '');
    }

    async reload() {
        await this.page.reload();
        await this.page.waitForFunction(() => globalThis.anze !== undefined);
        await this.settle();
    }

    async value(name, role = 'textbox') {
        return (await this.see(role, name)).inputValue();
    }

    // The file that the action hands out, as { name, bytes }.
    async download(action) {
        const [handed_out] = await Promise.all([this.page.waitForEvent('download'), action()]);
        const stream = await handed_out.createReadStream();
        return { name: handed_out.suggestedFilename(), bytes: Buffer.concat(await stream.toArray()) };
    }

    // The document of such a name that the action prints, as { title, text, pictures }; pictures that are not there
    // are not counted.
    async print(name, action) {
        await action();
        const frame = this.page.getByTitle(name);
        await frame.contentFrame().locator('h1').waitFor({ state: 'attached' });
        const content = await frame.contentFrame().locator('body').evaluate(async (body) => {
            const pictures = await Promise.all([...body.ownerDocument.images].map(
                (image) => image.decode().then(() => 1, () => 0)));
            return { text: body.innerText, pictures: pictures.reduce((sum, each) => sum + each, 0) };
        });
        return { title: await frame.getAttribute('title'), ...content };
    }

    // Chooses photos and waits until the page has prepared them.
    async give_photos(files) {
        await this.give_files(files, () => this.press('button', '选照片'));
        await this.see('button', /^照片 \d+$/);
        await this.see_no('status', /正在处理/);
    }

    // Answers the file chooser that the action opens; `files` as { name, mimeType, buffer }.
    async give_files(files, action) {
        const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), action()]);
        await chooser.setFiles(files);
        await this.settle();
    }
}
