// A workbook as another library reads it, and papers as they are written for the person.
import { read, utils } from 'xlsx';
import { write } from '../../web/documents/documents.js';

// Milliseconds from the bytes to rows of text; how many there were.
export async function read_workbook_elsewhere(address) {
    const bytes = await (await fetch(address)).arrayBuffer();
    const began = performance.now();
    const { SheetNames: [first], Sheets } = read(bytes, { dense: true });
    const rows = utils.sheet_to_json(Sheets[first], { header: 1, raw: false });
    return { taken: performance.now() - began, count: rows.length };
}

// Every photo and floor plan.
async function some_picture() {
    const canvas = new OffscreenCanvas(1600, 1100);
    const context = canvas.getContext('2d');
    for (let at = 0; at < 400; ++at) {
        context.fillStyle = `hsl(${at * 47 % 360} 40% 70%)`;
        context.fillRect(at * 89 % 1600, at * 61 % 1100, 120, 80);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
    return { blob, width: canvas.width, height: canvas.height };
}

// So many of them in a second, one after another.
export async function papers_in_a_second(kind, paper, count) {
    const picture = await some_picture();
    await write(kind, paper, async () => picture);
    const began = performance.now();
    for (let at = 0; at < count; ++at) {
        await write(kind, paper, async () => picture);
    }
    return count * 1000 / (performance.now() - began);
}
