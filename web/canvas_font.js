// Draws single glyphs with the system's fonts. A Chinese family is named first: looking one up for each character by
// the generic name alone takes five times as long.
const families = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';
const margin = 1; // antialiasing may reach beyond the measured outline
const transparent_white = 0x00ffffff; // little-endian RGBA

export default function canvas_font(module) {
    const canvas = document.createElement('canvas');
    canvas.lang = 'zh-CN';
    const context = canvas.getContext('2d', { willReadFrequently: true });
    let font = '';
    let drawn = null;

    function fit(width, height) {
        if (canvas.width < width || canvas.height < height) {
            canvas.width = Math.max(canvas.width, width);
            canvas.height = Math.max(canvas.height, height);
            font = ''; // a resized canvas forgets its font
        }
    }

    function use(weight, size) {
        const wanted = `${weight} ${size}px ${families}`;
        if (wanted !== font) {
            font = wanted;
            context.font = wanted;
        }
    }

    // From the top of a line of that height down to the baseline, so that hanzi stand in its middle.
    function baseline(weight, size) {
        use(weight, size);
        const hanzi = context.measureText('国');
        return (size + hanzi.actualBoundingBoxAscent - hanzi.actualBoundingBoxDescent) / 2;
    }

    function advance(weight, size, codepoint) {
        use(weight, size);
        return context.measureText(String.fromCodePoint(codepoint)).width;
    }

    function is_colored(pixels) {
        return pixels.some((value, at) => value !== 0 && at % 4 !== 3);
    }

    // `box` takes advance, left, top, width, height and whether the glyph has colours of its own: six floats.
    function draw(weight, size, codepoint, box) {
        const text = String.fromCodePoint(codepoint);
        use(weight, size);
        const metrics = context.measureText(text);
        const out = module.HEAPF32.subarray(box >> 2, (box >> 2) + 6);
        out[0] = metrics.width;
        const left = Math.floor(-metrics.actualBoundingBoxLeft) - margin;
        const right = Math.ceil(metrics.actualBoundingBoxRight) + margin;
        const top = Math.ceil(metrics.actualBoundingBoxAscent) + margin;
        const bottom = Math.ceil(metrics.actualBoundingBoxDescent) + margin;
        const width = right - left;
        const height = top + bottom;
        if (width <= 2 * margin || height <= 2 * margin) {
            return;
        }
        fit(width, height);
        use(weight, size);
        context.clearRect(0, 0, width, height);
        context.fillText(text, -left, top);
        drawn = context.getImageData(0, 0, width, height).data;
        out.set([left, top, width, height, is_colored(drawn) ? 1 : 0], 1);
    }

    // Glyphs without colours are white; the interface gives them theirs.
    function copy(rgba) {
        module.HEAPU8.set(drawn, rgba);
        if (is_colored(drawn)) {
            return;
        }
        const pixels = new Uint32Array(module.HEAPU8.buffer, rgba, drawn.length / 4);
        for (let i = 0; i < pixels.length; ++i) {
            pixels[i] |= transparent_white;
        }
    }

    return { baseline, advance, draw, copy };
}
