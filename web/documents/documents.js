// Papers as Word and Excel: what the page loads when the first one is asked for.
import { excel } from './excel.js';
import { word } from './word.js';

const writers = { word, excel };

function pictures_named_in({ blocks }) {
    const cells = blocks.flatMap(({ rows = [] }) => rows.flat());
    return new Map(cells.flatMap(({ pictures = [] }) => pictures).map((each) => [each.sha256, each]));
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
