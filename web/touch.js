// One finger: a tap presses, a drag scrolls and glides on, a long press is the right button.
const slop_pixels = 10;
const long_press_milliseconds = 500;
const speed_window_milliseconds = 100;
const kind = 1;

export default function touch(module) {
    let finger = null; // { id, x, y, state, axis, timer, samples }

    function begin(event, x, y) {
        if (finger) {
            cancel();
            return;
        }
        const stopped = module._anze_touch_scroll_stop() !== 0;
        finger = { id: event.pointerId, x, y, state: stopped ? 'stopped' : 'pressed', samples: [] };
        if (!stopped) {
            module._anze_pointer_move(x, y, kind);
            finger.timer = setTimeout(hold, long_press_milliseconds);
        }
        sample(event, x, y);
    }

    function hold() {
        finger.state = 'held';
        module._anze_touch_press(finger.x, finger.y, 1);
    }

    function sample(event, x, y) {
        finger.samples.push({ x, y, time: event.timeStamp });
        while (event.timeStamp - finger.samples[0].time > speed_window_milliseconds) {
            finger.samples.shift();
        }
    }

    function start_dragging(x, y) {
        clearTimeout(finger.timer);
        const horizontally = Math.abs(x - finger.x) > Math.abs(y - finger.y);
        if (module._anze_touch_scroll_begin(finger.x, finger.y, horizontally ? 1 : 0) !== 0) {
            finger.state = horizontally ? 'scrolling_x' : 'scrolling_y';
            module._anze_pointer_leave(kind);
            return;
        }
        finger.state = 'dragging';
        module._anze_pointer_move(finger.x, finger.y, kind);
        module._anze_pointer_button(0, 1, kind);
    }

    function move(event, x, y) {
        if (event.pointerId !== finger?.id) {
            return;
        }
        const previous = finger.samples.at(-1);
        sample(event, x, y);
        if (['pressed', 'stopped'].includes(finger.state)) {
            if (Math.hypot(x - finger.x, y - finger.y) < slop_pixels) {
                return;
            }
            start_dragging(x, y);
        }
        if (finger.state === 'scrolling_x') {
            module._anze_touch_scroll_move(x - previous.x, 0);
        } else if (finger.state === 'scrolling_y') {
            module._anze_touch_scroll_move(0, y - previous.y);
        } else if (finger.state === 'dragging') {
            module._anze_pointer_move(x, y, kind);
        }
    }

    function speed_at(time) {
        const last = finger.samples.at(-1);
        const first = finger.samples[0];
        const seconds = (last.time - first.time) / 1000;
        const rested = time - last.time > speed_window_milliseconds;
        if (seconds <= 0 || rested) {
            return { x: 0, y: 0 };
        }
        return { x: (last.x - first.x) / seconds, y: (last.y - first.y) / seconds };
    }

    // Answers whether it was a tap.
    function end(event) {
        if (event.pointerId !== finger?.id) {
            return false;
        }
        const { state, x, y } = finger;
        const { x: right, y: down } = speed_at(event.timeStamp);
        clearTimeout(finger.timer);
        finger = null;
        if (state === 'scrolling_x') {
            module._anze_touch_scroll_end(right, 0);
        } else if (state === 'scrolling_y') {
            module._anze_touch_scroll_end(0, down);
        } else if (state === 'dragging') {
            module._anze_pointer_button(0, 0, kind);
            module._anze_pointer_leave(kind);
        } else if (state === 'pressed') {
            module._anze_touch_press(x, y, 0);
        }
        return state === 'pressed';
    }

    function cancel() {
        if (!finger) {
            return;
        }
        clearTimeout(finger.timer);
        if (finger.state === 'dragging') {
            module._anze_pointer_button(0, 0, kind);
        }
        module._anze_pointer_leave(kind);
        finger = null;
    }

    return { begin, move, end, cancel };
}
