// Many papers and photos as one zip. Nothing is compressed: each of them is already.
import { Zip, ZipPassThrough } from 'fflate';
import { write } from './documents.js';

// `tell`: the share that is written. Photos that `open_picture` does not know are counted and left out.
export async function write_set({ files, photos }, open_picture, tell) {
    const pieces = [];
    let failure = null;
    const zip = new Zip((error, piece) => {
        failure ??= error;
        pieces.push(piece);
    });
    const add = async (path, blob) => {
        const entry = new ZipPassThrough(path);
        zip.add(entry);
        entry.push(new Uint8Array(await blob.arrayBuffer()), true);
    };
    let missing = 0;
    let done = 0;
    const count = () => {
        done += 1;
        tell(done / (files.length + photos.length));
    };
    for (const { path, kind, paper } of files) {
        await add(path, await write(kind, paper, open_picture));
        count();
    }
    for (const { path, sha256 } of photos) {
        const opened = await open_picture(sha256);
        if (opened) {
            await add(path, opened.blob);
        } else {
            missing += 1;
        }
        count();
    }
    zip.end();
    if (failure) {
        throw failure;
    }
    return { blob: new Blob(pieces, { type: 'application/zip' }), missing };
}
