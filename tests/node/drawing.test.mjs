// The four-colour map as a picture: what is written where, and how large it is printed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { dots_of, draw } from '../../web/documents/drawing.js';
import { with_resolution } from '../../web/documents/png.js';
import { papers } from './papers.mjs';

const map = papers.get('four_colour_map');
const sheet = { width: 420, height: 297 };

// A canvas that only remembers, with letters as wide as they are high.
class Recorder {
    texts = [];
    boxes = [];
    corners = [];
    fills = [];

    letters() {
        return parseFloat(this.font);
    }

    measureText(text) {
        return { width: text.length * this.letters() };
    }

    fillText(text, x, y) {
        const { width } = this.measureText(text);
        const left = { left: x, center: x - width / 2, right: x - width }[this.textAlign];
        this.texts.push({ text, left, top: y, right: left + width, bottom: y + this.letters() });
    }

    fillRect(left, top, width, height) {
        this.boxes.push({ colour: this.fillStyle, left, top, right: left + width, bottom: top + height });
    }

    lineTo(x, y) {
        this.corners.push([x, y]);
    }

    fill() {
        this.fills.push(this.fillStyle);
    }

    strokeRect(left, top, width, height) {
        this.framed ??= { left, top, right: left + width, bottom: top + height };
        this.last = { left, top, right: left + width, bottom: top + height };
    }

    drawImage(...given) {
        this.image = given;
    }

    beginPath() {}
    closePath() {}
    stroke() {}
}

function drawn(paper, proportion = 1.5) {
    const context = new Recorder();
    draw(paper, 'the plan', proportion, context);
    return context;
}

const meets = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom
    && other.top < one.bottom;

test('the map has its heading, each area by name and level, and the whole legend, all on the sheet', () => {
    const { texts, fills, corners } = drawn(map);
    const said = texts.map(({ text }) => text);
    for (const text of ['成都𠮷祥食品有限公司安全风险四色图', '氨机房', '重大风险', '包装车间', '低风险',
        '重大风险（红色）：1 个区域，2 项风险', '较大风险（橙色）：0 个区域，0 项风险']) {
        assert.ok(said.includes(text), text);
    }
    assert.deepEqual(fills, ['#d32f2f', '#1976d2']);
    assert.equal(corners.length, 7);
    for (const { text, left, top, right, bottom } of texts) {
        assert.ok(left >= 0 && top >= 0 && right <= sheet.width && bottom <= sheet.height, text);
    }
    texts.forEach((one, at) => texts.slice(at + 1).forEach(
        (other) => assert.ok(!meets(one, other), `${one.text} over ${other.text}`)));
});

test('the plan keeps its proportion, above the legend and below the heading', () => {
    for (const proportion of [0.5, 1.5, 4]) {
        const { image: [, left, top, width, height], texts } = drawn(map, proportion);
        assert.ok(Math.abs(width / height - proportion) < 1e-6);
        assert.ok(left >= 16 - 1e-6 && left + width <= sheet.width - 16 + 1e-6);
        const heading = texts.find(({ text }) => text.endsWith('四色图'));
        const legend = texts.find(({ text }) => text.startsWith('重大风险（'));
        assert.ok(heading.bottom < top && top + height <= legend.top);
    }
});

test('names of areas in one place stand below each other', () => {
    const paper = structuredClone(map);
    const drawing = paper.blocks.find(({ kind }) => kind === 'drawing');
    drawing.areas = ['一号', '二号', '三号'].map((name) => ({ ...drawing.areas[0], name }));
    const { texts } = drawn(paper);
    const tops = ['一号', '二号', '三号'].map((name) => texts.find(({ text }) => text === name).top);
    assert.ok(tops[1] - tops[0] > 8 && tops[2] - tops[1] > 8);
});

test('A4 is printed at 300 dots an inch, A3 at what every browser can draw', () => {
    assert.equal(dots_of('a4_landscape'), 300);
    assert.ok(dots_of('a3_landscape') > 270);
});

test('a PNG says how large it is on paper', () => {
    const chunk = (type, data) => {
        const typed = Buffer.concat([Buffer.from(type), data]);
        const around = Buffer.alloc(8);
        around.writeUInt32BE(data.length, 0);
        around.writeUInt32BE(crc32(typed), 4);
        return Buffer.concat([around.subarray(0, 4), typed, around.subarray(4)]);
    };
    const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head),
        chunk('IDAT', deflateSync(Buffer.from([0, 0]))), chunk('IEND', Buffer.alloc(0))]);
    const size = Buffer.alloc(9);
    size.writeUInt32BE(11811, 0);
    size.writeUInt32BE(11811, 4);
    size[8] = 1;
    const expected = Buffer.concat([png.subarray(0, 33), chunk('pHYs', size), png.subarray(33)]);
    assert.deepEqual(Buffer.from(with_resolution(new Uint8Array(png), 300)), expected);
});
