// Photos as blobs in IndexedDB, by SHA-256; decoded only when they are shown.
import { answer_for, copied } from './answer.js';
import { completion, database, explain, outcome } from './database.js';

export async function attachment_blob(hash) {
    const store = (await database()).transaction('attachments').objectStore('attachments');
    return outcome(store.get(hash));
}

export default function attachments(module) {
    const answer = answer_for(module);

    async function put(request, hash, type, place, size) {
        const blob = new Blob([copied(module, place, size)], { type });
        try {
            const transaction = (await database()).transaction('attachments', 'readwrite', { durability: 'strict' });
            const done = completion(transaction);
            transaction.objectStore('attachments').put(blob, hash);
            transaction.commit();
            await done;
            answer(request, true, '');
        } catch (error) {
            answer(request, false, explain(error, '重新选择照片'));
        }
    }

    async function get(request, hash) {
        try {
            const blob = await attachment_blob(hash);
            if (!blob) {
                throw new Error('照片不在本机');
            }
            answer(request, true, new Uint8Array(await blob.arrayBuffer()));
        } catch (error) {
            answer(request, false, `读取照片出错：${error.message}`);
        }
    }

    async function show(hash) {
        const blob = await attachment_blob(hash);
        if (blob) {
            module.bridge.pictures.keep(hash, await createImageBitmap(blob));
        }
    }

    return { put, get, show };
}
