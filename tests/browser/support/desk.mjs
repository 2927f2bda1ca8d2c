// The page as a person uses it. Things are found by role and name in the DOM mirror, and touched where they stand on the
// canvas: by mouse or finger, keyboard and input method.
import { Fingers } from './fingers.mjs';
import { InputMethod } from './input_method.mjs';

const patience_milliseconds = 15_000;
const share_of_a_page = 0.6;

// In the page: until two animation frames have passed in which nothing was drawn.
function quiet() {
    return new Promise((resolve) => {
        let drawn = -1;
        let still = 0;
        const look = () => {
            const now = anze._anze_frames_drawn();
            still = now === drawn ? still + 1 : 0;
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
    }

    settle() {
        return this.page.evaluate(quiet);
    }

    find(role, name) {
        return this.page.getByRole(role, { name, exact: typeof name === 'string' });
    }

    // Waits for it, scrolling to where it is.
    async see(role, name) {
        const wanted = this.find(role, name).first();
        await this.reach(wanted, `${role} “${name}”`);
        return wanted;
    }

    async see_no(role, name) {
        await this.find(role, name).first().waitFor({ state: 'detached' });
    }

    async press(role, name) {
        await this.touch(await this.see(role, name));
    }

    // A page of the program, by the bar at the side or at the bottom.
    async go_to(page) {
        if (this.fingers && await this.find('link', page).count() === 0) {
            await this.press('link', '更多');
        }
        await this.press('link', page);
        await this.see('heading', page);
    }

    async touch(locator) {
        const { x, y, width, height } = await locator.boundingBox();
        const [right, down] = [x + width / 2, y + height / 2];
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
    async reach(locator, description) {
        const until = performance.now() + patience_milliseconds;
        let scrolled = '';
        while (performance.now() < until) {
            await this.settle();
            if (await locator.count() > 0) {
                return;
            }
            const before = await this.picture();
            await this.scroll(share_of_a_page);
            scrolled = await this.picture();
            if (scrolled === before) {
                await this.scroll(-100);
            }
        }
        throw new Error(`${description} does not come up`);
    }

    // The mirror as text, to see whether anything moved.
    picture() {
        return this.page.evaluate(() => document.getElementById('mirror').innerHTML);
    }

    // By so many heights of what scrolls: a dialog where there is one, else the screen.
    async scroll(pages) {
        const dialog = this.page.getByRole('dialog').last();
        const area = await dialog.count() > 0 ? dialog : this.page.getByRole('main');
        const box = await area.boundingBox();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        if (this.fingers) {
            await this.fingers.swipe(x, y, -Math.sign(pages) * Math.min(Math.abs(pages), 1) * box.height / 2);
        } else {
            await this.page.mouse.move(x, y);
            await this.page.mouse.wheel(0, pages * box.height);
        }
        await this.settle();
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
        const list = this.find('combobox', name);
        const buttons = this.find('radiogroup', name);
        await this.reach(list.or(buttons), `choice “${name}”`);
        if (await buttons.count() > 0) {
            await this.touch(buttons.getByRole('radio', { name: option, exact: true }));
        } else {
            await this.touch(list);
            await this.press('option', option);
        }
    }

    async tick(name) {
        await this.press('checkbox', name);
    }

    see_saved() {
        return this.see('status', /已保存/);
    }

    // Whichever of the two is shown first.
    async see_saved_or_failed() {
        const saved = this.find('status', /已保存/);
        const failed = this.find('alert', /./);
        await saved.or(failed).first().waitFor({ state: 'attached' });
        return await failed.count() > 0 ? 'failed' : 'saved';
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

    // Answers the file chooser that the action opens; `files` as { name, mimeType, buffer }.
    async give_files(files, action) {
        const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), action()]);
        await chooser.setFiles(files);
        await this.settle();
    }
}
