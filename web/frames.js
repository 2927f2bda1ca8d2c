// Frames only when asked for: one animation frame, or one timer that asks for it later.
export default function frames(module) {
    let animation_frame = 0;
    let timer = 0;
    let timer_due = Infinity;

    function request() {
        animation_frame ||= requestAnimationFrame(() => {
            animation_frame = 0;
            module._anze_frame();
        });
    }

    function request_after(seconds) {
        const due = performance.now() + seconds * 1000;
        if (due >= timer_due) {
            return;
        }
        clearTimeout(timer);
        timer_due = due;
        timer = setTimeout(() => {
            timer_due = Infinity;
            request();
        }, seconds * 1000);
    }

    function stop() {
        cancelAnimationFrame(animation_frame);
        clearTimeout(timer);
        animation_frame = 1;
        timer_due = 0;
    }

    return { request, request_after, stop };
}
