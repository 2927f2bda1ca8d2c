// A Chinese input method, by the DevTools protocol: letters are composed one after the other, then a word is chosen.
const processed_by_input_method = 229;

export class InputMethod {
    constructor(page) {
        this.page = page;
    }

    async send(method, values) {
        this.session ??= await this.page.context().newCDPSession(this.page);
        await this.session.send(method, values);
    }

    async key_down(key) {
        await this.send('Input.dispatchKeyEvent', {
            type: 'rawKeyDown', key, code: '', windowsVirtualKeyCode: processed_by_input_method,
        });
    }

    async begin(pinyin) {
        for (let length = 1; length <= pinyin.length; ++length) {
            await this.key_down('Process');
            const text = pinyin.slice(0, length);
            await this.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
        }
    }

    async choose(text) {
        await this.key_down('Process');
        await this.send('Input.insertText', { text });
    }

    // Enter takes the letters as they are. The page gets its keydown with the key code 229 only.
    async take_letters(pinyin) {
        await this.key_down('Enter');
        await this.send('Input.insertText', { text: pinyin });
    }

    async compose(pinyin, text) {
        await this.begin(pinyin);
        await this.choose(text);
    }
}
