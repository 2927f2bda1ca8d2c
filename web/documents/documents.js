// Papers as Word and Excel, and what is drawn on them as a picture.
import { as_table, picture } from './drawing.js';
import { excel } from './excel.js';
import { word } from './word.js';

const with_tables = (write) => (paper, pictures) => write({ ...paper, blocks: paper.blocks.map(as_table) }, pictures);
const writers = { word: with_tables(word), excel: with_tables(excel), picture };

function pictures_named_in({ blocks }) {
    const in_cells = blocks.flatMap(({ rows = [] }) => rows.flat()).flatMap(({ pictures = [] }) => pictures);
    const drawn_over = blocks.flatMap(({ picture: plan }) => plan ?? []);
    return new Map([...in_cells, ...drawn_over].map((each) => [each.sha256, each]));
}

// The paper as a Blob. `open_picture`: of a SHA-256 { blob, width, height } in pixels, or nothing where there is none.
export async function write(kind, paper, open_picture) {
    const pictures = new Map();
    for (const [sha256, { media_type }] of pictures_named_in(paper)) {
        const opened = await open_picture(sha256);
        if (opened) {
            const bytes = new Uint8Array(await opened.blob.arrayBuffer());
            pictures.set(sha256, { ...opened, media_type, bytes });
        }
    }
    return writers[kind](paper, pictures);
}
