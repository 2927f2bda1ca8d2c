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

// So many of them in a second, one after another.
export async function papers_in_a_second(kind, paper, count) {
    await write(kind, paper, async () => null);
    const began = performance.now();
    for (let at = 0; at < count; ++at) {
        await write(kind, paper, async () => null);
    }
    return count * 1000 / (performance.now() - began);
}
