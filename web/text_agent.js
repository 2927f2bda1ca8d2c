// The hidden textarea that stands at the caret of the active field. Input methods, soft keyboards, autocorrection and
// the clipboard talk to it; what becomes text goes on to the program.
const longest_memory = 200;
const keyboard_pixels = 120;

export default function text_agent(module) {
    const desk = document.getElementById('desk');
    const element = document.getElementById('text_agent');
    let wanted = false;
    let field = 0;
    let known = ''; // what stands in the textarea and was handed on
    let composing = false;
    let tallest = 0;
    let copying = null; // the browser's event while it asks for what is copied or cut

    function common_prefix(left, right) {
        const from = [...left];
        const to = [...right];
        let length = 0;
        while (length < from.length && from[length] === to[length]) {
            ++length;
        }
        return { removed: from.length - length, added: to.slice(length).join('') };
    }

    function forget_typed() {
        if (!composing) {
            element.value = '';
            known = '';
        }
    }

    function hand_on() {
        const { removed, added } = common_prefix(known, element.value);
        known = element.value;
        if (removed > 0 || added !== '') {
            module.ccall('anze_text', null, ['number', 'string'], [removed, added]);
        }
        if (known.length > longest_memory) {
            forget_typed();
        }
    }

    function show_preedit() {
        const text = element.value.startsWith(known) ? element.value.slice(known.length) : element.value;
        const offset = element.value.length - text.length;
        const before = (position) => text.slice(0, Math.max(position - offset, 0));
        const bytes_before = (position) => new TextEncoder().encode(before(position)).length;
        module.ccall('anze_preedit', null, ['string', 'number', 'number'],
            [text, bytes_before(element.selectionStart), bytes_before(element.selectionEnd)]);
    }

    function end_composition() {
        if (composing) {
            composing = false;
            module.ccall('anze_preedit', null, ['string', 'number', 'number'], ['', 0, 0]);
            hand_on();
        }
    }

    // Before a click moves the caret, what is being composed becomes text where it stands.
    function finish_composition() {
        if (composing) {
            end_composition();
            module._anze_settle();
            element.blur(); // ends the input method's own composition
            forget_typed();
        }
    }

    // A page that goes out of sight draws no more frames, and may not come back: what was written is kept now.
    function on_blur() {
        end_composition();
        module._anze_settle();
    }

    function on_input(event) {
        if (composing) {
            show_preedit();
        } else if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') {
            press('Enter');
        } else {
            hand_on();
        }
    }

    // Soft keyboards report these without a usable key, and with an empty textarea there is nothing to compare.
    function on_before_input(event) {
        if (!composing && element.value === '' && event.inputType === 'deleteContentBackward') {
            event.preventDefault();
            press('Backspace');
        }
    }

    function press(code) {
        forget_typed();
        module.ccall('anze_key', null, ['string', 'number'], [code, 1]);
        module.ccall('anze_key', null, ['string', 'number'], [code, 0]);
    }

    function on_copy(event, cut) {
        if (!wanted || !is_ours()) {
            return;
        }
        event.preventDefault();
        copying = event;
        module.ccall('anze_copy', null, ['number'], [cut]);
        copying = null;
        forget_typed();
    }

    // Whatever the program copies: in a text field the browser has asked for it, at a button it has not.
    function copy(text) {
        if (text === '') {
            return;
        }
        if (copying) {
            copying.clipboardData.setData('text/plain', text);
        } else {
            navigator.clipboard?.writeText(text).catch(() => {}); // not allowed: nothing is copied
        }
    }

    function paste(text) {
        forget_typed();
        if (text !== '') {
            module.ccall('anze_paste', null, ['string'], [text.replace(/\r\n?/g, '\n')]);
        }
    }

    // At a button the browser has to be asked, and asks the person where it wants to; not allowed: nothing is pasted.
    function ask_for_clipboard() {
        navigator.clipboard?.readText?.().then(paste, () => {});
    }

    function on_paste(event) {
        const text = event.clipboardData.getData('text/plain');
        if (!wanted || !is_ours() || text === '') {
            return;
        }
        event.preventDefault();
        paste(text);
    }

    function is_ours() {
        return [element, desk, document.body, null].includes(document.activeElement);
    }

    function keep_focus() {
        if (!wanted && document.activeElement !== desk) {
            desk.focus({ preventScroll: true });
        } else if (wanted && document.activeElement !== element) {
            element.focus({ preventScroll: true });
        }
    }

    function follow(now_wanted, now_field, x, y, line_height) {
        if (now_field !== field) {
            finish_composition();
            forget_typed();
            field = now_field;
        }
        if (now_wanted) {
            element.style.left = `${Math.min(Math.max(x, 0), desk.clientWidth - 2)}px`;
            element.style.top = `${Math.min(Math.max(y, 0), desk.clientHeight - line_height)}px`;
            element.style.height = `${line_height}px`;
        }
        if (now_wanted !== wanted) {
            wanted = now_wanted;
            if (is_ours()) {
                keep_focus();
            }
        }
    }

    // Called while the browser still handles the tap. A keyboard closed by hand comes back only with a new focus.
    function show_keyboard(had_focus) {
        const visible = window.visualViewport?.height ?? 0;
        tallest = Math.max(tallest, visible);
        if (wanted && had_focus && visible > tallest - keyboard_pixels) {
            element.blur();
            element.focus({ preventScroll: true });
        }
    }

    function has_focus() {
        return document.activeElement === element;
    }

    function start() {
        element.addEventListener('compositionstart', () => {
            composing = true;
        });
        element.addEventListener('compositionend', end_composition);
        element.addEventListener('input', on_input);
        element.addEventListener('beforeinput', on_before_input);
        element.addEventListener('blur', on_blur);
        document.addEventListener('copy', (event) => on_copy(event, 0));
        document.addEventListener('cut', (event) => on_copy(event, 1));
        document.addEventListener('paste', on_paste);
        // Without a selection of its own the browser offers copying and cutting only if these are refused.
        document.addEventListener('beforecopy', (event) => wanted && event.preventDefault());
        document.addEventListener('beforecut', (event) => wanted && event.preventDefault());
        desk.focus({ preventScroll: true });
    }

    return {
        element, start, follow, copy, ask_for_clipboard, forget_typed, finish_composition, keep_focus, has_focus,
        show_keyboard,
    };
}
