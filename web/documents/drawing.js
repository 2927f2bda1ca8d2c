// Areas over a picture with their legend, as one picture to print: the four-colour map of a floor plan.
import { font, margin, sheet_of } from './paper.js';
import { with_resolution } from './png.js';

const finest = 300; // dots in an inch, as printers ask for
const most_pixels = 16_000_000; // what every browser draws on
const millimetres_of_an_inch = 25.4;
const whole = 10_000; // the plan's width and height in the measure of corners

const line_height = 1.4;
const size = { heading: 8, text: 4.2, label: 3.6 }; // of letters, in millimetres
const label_padding = 0.9;
const swatch = 6;
const gap = 3;
const opacity = 0.45;

export function dots_of(paper) {
    const { width, height } = sheet_of(paper);
    const inches = (width / millimetres_of_an_inch) * (height / millimetres_of_an_inch);
    return Math.min(finest, Math.floor(Math.sqrt(most_pixels / inches)));
}

// Where no canvas is: a table of the areas.
export function as_table(block) {
    return block.kind !== 'drawing' ? block : {
        kind: 'table', head: ['区域', '风险等级'], width_percents: [60, 40],
        rows: block.areas.map(({ name, level }) => [{ text: name }, { text: level }]),
    };
}

class Sheet {
    constructor(context, paper) {
        this.context = context;
        const { width, height, text_width } = sheet_of(paper);
        Object.assign(this, { width, height, text_width, top: margin.along, bottom: height - margin.along });
        context.fillStyle = '#fff';
        context.fillRect(0, 0, width, height);
    }

    style(letters, family = font.text, align = 'left') {
        this.context.font = `${letters}px ${family}, serif`;
        this.context.textAlign = align;
        this.context.textBaseline = 'top';
        this.context.fillStyle = '#000';
    }

    lines_of(text, across) {
        const lines = [''];
        for (const each of text) {
            const longer = lines.at(-1) + each;
            if (lines.at(-1) !== '' && this.context.measureText(longer).width > across) {
                lines.push(each);
            } else {
                lines[lines.length - 1] = longer;
            }
        }
        return lines;
    }

    heading({ text }) {
        this.style(size.heading, font.heading, 'center');
        for (const line of this.lines_of(text, this.text_width)) {
            this.context.fillText(line, this.width / 2, this.top);
            this.top += size.heading * line_height;
        }
    }

    right({ text }) {
        this.style(size.text, font.text, 'right');
        this.context.fillText(text, this.width - margin.across, this.top);
        this.top += size.text * line_height + gap;
    }

    // From the lower edge upwards.
    foot({ text }) {
        this.style(size.text);
        for (const line of this.lines_of(text, this.text_width).reverse()) {
            this.bottom -= size.text * line_height;
            this.context.fillText(line, margin.across, this.bottom);
        }
        this.bottom -= gap;
    }

    legend(lines) {
        const across = this.text_width / Math.max(1, Math.min(lines.length, this.width > this.height ? 4 : 2));
        const columns = Math.round(this.text_width / across);
        const rows = Math.ceil(lines.length / columns);
        this.bottom -= rows * (swatch + gap);
        lines.forEach(({ text, colour }, at) => {
            const left = margin.across + across * (at % columns);
            const top = this.bottom + (swatch + gap) * Math.floor(at / columns);
            this.box(left, top, swatch * 1.5, swatch, colour);
            this.style(size.text);
            this.context.fillText(text, left + swatch * 1.5 + gap / 2, top + (swatch - size.text) / 2);
        });
        this.bottom -= gap;
    }

    box(left, top, width, height, colour) {
        const { context } = this;
        context.fillStyle = colour;
        context.fillRect(left, top, width, height);
        context.strokeStyle = '#000';
        context.lineWidth = 0.2;
        context.strokeRect(left, top, width, height);
    }

    // As large as there is room for, in the middle.
    plan({ areas }, image, proportion) {
        const height = Math.min(this.bottom - this.top, this.text_width / proportion);
        const width = height * proportion;
        this.place = { left: (this.width - width) / 2, top: this.top, width, height };
        const { context, place } = this;
        if (image) {
            context.drawImage(image, place.left, place.top, width, height);
        }
        context.strokeStyle = '#000';
        context.lineWidth = 0.3;
        context.strokeRect(place.left, place.top, width, height);
        areas.forEach((area) => this.outline(area));
        this.names(areas);
    }

    at([x, y]) {
        const { left, top, width, height } = this.place;
        return [left + width * x / whole, top + height * y / whole];
    }

    outline({ corners, colour }) {
        const { context } = this;
        context.beginPath();
        corners.forEach((corner) => context.lineTo(...this.at(corner)));
        context.closePath();
        context.globalAlpha = opacity;
        context.fillStyle = colour;
        context.fill();
        context.globalAlpha = 1;
        context.strokeStyle = colour;
        context.lineWidth = 0.7;
        context.stroke();
    }

    // In the middle of their areas, moved down where another one stands already.
    names(areas) {
        const middle = (corners, axis) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
        const placed = [];
        const downwards = [...areas].sort((one, other) => middle(one.corners, 1) - middle(other.corners, 1));
        for (const { name, level, corners } of downwards) {
            this.style(size.label, font.heading, 'center');
            const width = Math.max(...[name, level].map((text) => this.context.measureText(text).width))
                + 2 * label_padding;
            const height = 2 * size.label * line_height + label_padding;
            const [x, y] = this.at([middle(corners, 0), middle(corners, 1)]);
            const box = { left: x - width / 2, top: y - height / 2, width, height };
            for (const other of placed) {
                const meets = box.left < other.left + other.width && other.left < box.left + width
                    && box.top < other.top + other.height && other.top < box.top + height;
                box.top = meets ? other.top + other.height : box.top;
            }
            placed.push(box);
            this.box(box.left, box.top, width, height, '#fff');
            this.style(size.label, font.heading, 'center');
            this.context.fillText(name, x, box.top + label_padding);
            this.context.fillText(level, x, box.top + label_padding + size.label * line_height);
        }
    }
}

// `context`: of a canvas whose measure is the millimetre.
export function draw({ paper, blocks }, image, proportion, context) {
    const sheet = new Sheet(context, paper);
    const drawing = blocks.find(({ kind }) => kind === 'drawing');
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
    blocks.filter(({ kind }) => kind === 'heading').forEach((block) => sheet.heading(block));
    paragraphs.filter(({ is_right }) => is_right).forEach((block) => sheet.right(block));
    paragraphs.filter(({ is_right }) => !is_right).forEach((block) => sheet.foot(block));
    sheet.legend(drawing.legend);
    sheet.plan(drawing, image, proportion);
}

export async function picture(document, pictures) {
    const { width, height } = sheet_of(document.paper);
    const dots = dots_of(document.paper);
    const pixels = (millimetres) => Math.round(millimetres * dots / millimetres_of_an_inch);
    const canvas = new OffscreenCanvas(pixels(width), pixels(height));
    const context = canvas.getContext('2d');
    context.scale(canvas.width / width, canvas.height / height);
    const { picture: { sha256 } } = document.blocks.find(({ kind }) => kind === 'drawing');
    const plan = pictures.get(sha256);
    const image = plan ? await createImageBitmap(plan.blob) : null;
    draw(document, image, plan ? plan.width / plan.height : Math.SQRT2, context);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    const bytes = with_resolution(new Uint8Array(await png.arrayBuffer()), dots);
    return new Blob([bytes], { type: 'image/png' });
}
