// Writes one paper or a set of them away from the page, and tells how far it has come.
import { attachment_blob } from '../attachments.js';
import { write } from './documents.js';
import { write_set } from './material_set.js';

async function open_picture(sha256) {
    const blob = await attachment_blob(sha256);
    if (!blob) {
        return null;
    }
    const bitmap = await createImageBitmap(blob);
    const { width, height } = bitmap;
    bitmap.close();
    return { blob, width, height };
}

self.addEventListener('message', async ({ data: { kind, text } }) => {
    try {
        const given = JSON.parse(text);
        const written = kind === 'set'
            ? await write_set(given, open_picture, (share) => self.postMessage({ share }))
            : { blob: await write(kind, given, open_picture) };
        self.postMessage(written);
    } catch (error) {
        self.postMessage({ failure: error.message });
    }
});
