// Frames only when asked for: one animation frame at a time, or timers that ask for it later. And work between them.
import { answer_for } from './answer.js';

const near_milliseconds = 50;
const hold_milliseconds = 100;

export default function frames(module) {
    const wake_times = new Set();
    let animation_frame = 0;
    let blink_timer = 0;
    let held = 0; // a timer
    let is_wanted = false; // while held
    let stopped = false;
    const answer = answer_for(module);
    const channel = new MessageChannel();
    const waiting = [];
    // A message comes at once, where timers would be slowed to 4 ms and more.
    channel.port1.onmessage = () => answer(waiting.shift(), true);

    function request() {
        if (stopped) {
            return;
        }
        if (held) {
            is_wanted = true;
            return;
        }
        animation_frame ||= requestAnimationFrame(() => {
            animation_frame = 0;
            module._anze_frame();
        });
    }

    // What is about to come, a save's acknowledgement, neither waits for a picture nor needs one without it. Nor for an
    // animation frame that draws nothing: what the browser does around it takes as long as the save.
    function hold() {
        is_wanted ||= animation_frame !== 0;
        cancelAnimationFrame(animation_frame);
        animation_frame = 0;
        clearTimeout(held);
        held = setTimeout(release, hold_milliseconds);
    }

    function release() {
        clearTimeout(held);
        held = 0;
        if (is_wanted) {
            is_wanted = false;
            request();
        }
    }

    // For the caret and tooltips: each frame says anew when the next one is due.
    function blink_after(seconds) {
        clearTimeout(blink_timer);
        blink_timer = setTimeout(request, seconds * 1000);
    }

    function wake_after(seconds) {
        const due = performance.now() + seconds * 1000;
        if ([...wake_times].some((time) => Math.abs(time - due) < near_milliseconds)) {
            return;
        }
        wake_times.add(due);
        setTimeout(() => {
            wake_times.delete(due);
            if (!stopped) {
                module._anze_wake();
            }
        }, seconds * 1000);
    }

    function later(request) {
        waiting.push(request);
        channel.port2.postMessage(0);
    }

    // A frame lays out what the next one shows. Of a page out of sight nothing is drawn.
    function after_drawing(request) {
        const next = document.hidden ? queueMicrotask : requestAnimationFrame;
        next(() => next(() => setTimeout(() => answer(request, true))));
    }

    // Whether a frame is on its way: the caret and what fades do not count.
    function is_pending() {
        return animation_frame !== 0 || is_wanted;
    }

    function stop() {
        stopped = true;
        cancelAnimationFrame(animation_frame);
    }

    return { request, is_pending, blink_after, wake_after, hold, release, later, after_drawing, stop };
}
