// Tells the program how large the canvas is, in device pixels, and how many of them one CSS pixel has.
export default function screen_size(module) {
    const desk = document.getElementById('desk');
    const canvas = document.getElementById('canvas');
    let shown = '';

    function resize(device_width, device_height) {
        const size = [device_width, device_height, devicePixelRatio];
        if (device_width < 1 || device_height < 1 || size.join() === shown) {
            return;
        }
        shown = size.join();
        canvas.width = device_width;
        canvas.height = device_height;
        module._anze_screen_resized(...size);
    }

    // The browser's own count is exact; one that is off by more than rounding knows nothing of an emulated screen.
    function exact_or_rounded(exact, css_pixels) {
        const rounded = Math.round(css_pixels * devicePixelRatio);
        return Math.abs(exact - rounded) <= 1 ? exact : rounded;
    }

    function measure(entry) {
        const box = entry?.devicePixelContentBoxSize?.[0];
        const width = exact_or_rounded(box?.inlineSize, canvas.clientWidth);
        const height = exact_or_rounded(box?.blockSize, canvas.clientHeight);
        resize(width, height);
    }

    function watch_ratio() {
        matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', () => {
            measure();
            watch_ratio();
        }, { once: true });
    }

    // Where the soft keyboard lies over the page instead of shrinking it, the desk shrinks by itself. A page magnified
    // by two fingers is left alone.
    function avoid_keyboard() {
        const visible = window.visualViewport;
        const covered = visible.scale < 1.01 ? innerHeight - visible.height : 0;
        desk.style.height = covered > 60 ? `${visible.height}px` : '';
        desk.style.transform = covered > 60 && visible.offsetTop > 0 ? `translateY(${visible.offsetTop}px)` : '';
    }

    function start() {
        const observer = new ResizeObserver((entries) => measure(entries.at(-1)));
        try {
            observer.observe(canvas, { box: 'device-pixel-content-box' });
        } catch {
            observer.observe(canvas); // Safari measures CSS pixels only
        }
        watch_ratio();
        window.visualViewport?.addEventListener('resize', avoid_keyboard);
        window.visualViewport?.addEventListener('scroll', avoid_keyboard);
        measure();
    }

    return { start };
}
