// Mouse, pen, wheel and keyboard. What belongs to the browser (zoom, copy and paste, reload, find) stays with it.
import touch_of from './touch.js';

const kinds = { mouse: 0, touch: 1, pen: 2 };
const buttons = [[1, 0], [2, 1], [4, 2]]; // bit of PointerEvent.buttons, ImGui's number
const line_pixels = 20;

const edits = ['Enter', 'NumpadEnter', 'Backspace', 'Delete'];
const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const taken_with_command = new Set(['KeyA', 'KeyS', 'KeyY', 'KeyZ', ...edits, ...moves]);
const edits_or_moves = new Set(['Tab', 'PageUp', 'PageDown', ...edits, ...moves]);
const modifiers = new Set(['Control', 'Shift', 'Alt', 'Meta'].flatMap((key) => [`${key}Left`, `${key}Right`]));

export default function input(module) {
    const desk = document.getElementById('desk');
    const canvas = document.getElementById('canvas');
    const apple = /Mac|iPhone|iPad/.test(navigator.platform);
    const touch = touch_of(module);
    let pressed = 0;

    function place_of(event) {
        const box = canvas.getBoundingClientRect();
        return [event.clientX - box.left, event.clientY - box.top];
    }

    function press(event) {
        const kind = kinds[event.pointerType] ?? 0;
        const released = pressed & ~event.buttons;
        for (const [bit, button] of buttons) {
            if ((pressed ^ event.buttons) & bit) {
                module._anze_pointer_button(button, event.buttons & bit ? 1 : 0, kind);
            }
        }
        pressed = event.buttons;
        if (released) {
            module._anze_settle(); // choosing files and printing need the gesture, which ends with this handler
        }
    }

    function on_pointer_down(event) {
        module.bridge.text_agent.finish_composition();
        canvas.setPointerCapture(event.pointerId);
        if (event.pointerType === 'touch') {
            touch.begin(event, ...place_of(event));
            return;
        }
        module.bridge.text_agent.keep_focus();
        on_pointer_move(event);
    }

    function on_pointer_move(event) {
        if (event.pointerType === 'touch') {
            touch.move(event, ...place_of(event));
            return;
        }
        module._anze_pointer_move(...place_of(event), kinds[event.pointerType] ?? 0);
        press(event);
    }

    function on_pointer_up(event) {
        if (event.pointerType !== 'touch') {
            on_pointer_move(event);
            return;
        }
        const had_focus = module.bridge.text_agent.has_focus();
        if (touch.end(event)) {
            module.bridge.text_agent.show_keyboard(had_focus);
        }
    }

    function on_pointer_cancel(event) {
        if (event.pointerType === 'touch') {
            touch.cancel();
        } else {
            press({ pointerType: event.pointerType, buttons: 0 });
        }
    }

    function on_wheel(event) {
        if (event.ctrlKey || event.metaKey) {
            return;
        }
        event.preventDefault();
        const unit = [1, line_pixels, canvas.clientHeight][event.deltaMode];
        module._anze_wheel(event.deltaX * unit, event.deltaY * unit);
    }

    // Letters by what is printed on the key, so that shortcuts follow the keyboard's layout.
    function code_of(event) {
        return /^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code || event.key;
    }

    function is_for_browser(event, code) {
        if (modifiers.has(code)) {
            return false;
        }
        if (event.ctrlKey || event.metaKey) {
            return !taken_with_command.has(code);
        }
        const clipboard = event.shiftKey && (code === 'Insert' || code === 'Delete');
        return clipboard || (/^F\d+$/.test(code) && code !== 'F2') || (event.altKey && code.startsWith('Arrow'));
    }

    // An input method is at work: Safari confirms a composition with a keydown that only its keyCode tells apart, and
    // soft keyboards send keys without a code.
    function is_for_input_method(event) {
        return event.isComposing || event.keyCode === 229 || event.keyCode === 0;
    }

    function is_for_desk(event) {
        return [desk, canvas, document.body, module.bridge.text_agent.element].includes(event.target);
    }

    function send_modifiers(event) {
        module._anze_modifiers(event.ctrlKey, event.shiftKey, event.altKey, event.metaKey);
    }

    function send_key(code, down) {
        module.ccall('anze_key', null, ['string', 'number'], [code, down]);
    }

    function on_key_down(event) {
        const code = code_of(event);
        if (is_for_input_method(event) || !(is_for_desk(event) || code === 'Escape')) {
            return;
        }
        send_modifiers(event);
        if (is_for_browser(event, code)) {
            return;
        }
        send_key(code, 1);
        const command = event.ctrlKey || event.metaKey;
        if (event.metaKey && !modifiers.has(code)) {
            send_key(code, 0); // macOS sends no keyup while Command is held
        }
        if (edits_or_moves.has(code) || (command && taken_with_command.has(code))) {
            module.bridge.text_agent.forget_typed();
            event.preventDefault();
        } else if (code === 'Space' && module._anze_wants_text() === 0) {
            event.preventDefault();
        }
    }

    function on_key_up(event) {
        send_modifiers(event);
        send_key(code_of(event), 0);
    }

    function start() {
        desk.addEventListener('pointerdown', on_pointer_down);
        desk.addEventListener('pointermove', on_pointer_move);
        desk.addEventListener('pointerup', on_pointer_up);
        desk.addEventListener('pointercancel', on_pointer_cancel);
        desk.addEventListener('pointerleave', (event) => {
            if (event.pointerType !== 'touch') {
                module._anze_pointer_leave(kinds[event.pointerType] ?? 0);
            }
        });
        desk.addEventListener('mousedown', (event) => event.preventDefault()); // the focus stays where it is
        desk.addEventListener('contextmenu', (event) => event.preventDefault());
        desk.addEventListener('wheel', on_wheel, { passive: false });
        window.addEventListener('keydown', on_key_down);
        window.addEventListener('keyup', on_key_up);
        window.addEventListener('blur', () => module._anze_page_focus(0));
        window.addEventListener('focus', () => module._anze_page_focus(1));
        return apple;
    }

    function show_cursor(name) {
        desk.style.cursor = name;
    }

    return { start, show_cursor };
}
