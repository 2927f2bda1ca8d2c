// The device key's secret, stored only wrapped: by the program with a passphrase, or here by a WebCrypto key that
// cannot be taken out of the browser.
import { answer_for, copied } from './answer.js';
import { completion, database, explain, outcome } from './database.js';

const forms = { none: 0, browser: 1, passphrase: 2 };
const record_name = 'device';

export async function wrapped_by_browser(bytes) {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytes));
    return { form: forms.browser, key, nonce, wrapped };
}

async function unwrap({ key, nonce, wrapped }) {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, wrapped));
}

export async function keep_key(kept) {
    const transaction = (await database()).transaction('keys', 'readwrite', { durability: 'strict' });
    const done = completion(transaction);
    transaction.objectStore('keys').put(kept, record_name);
    transaction.commit();
    await done;
}

export default function keys(module) {
    const answer = answer_for(module);

    async function load(request) {
        try {
            const store = (await database()).transaction('keys').objectStore('keys');
            const kept = await outcome(store.get(record_name));
            const form = kept?.form ?? forms.none;
            const bytes = form === forms.browser ? await unwrap(kept) : kept?.wrapped ?? new Uint8Array();
            const text = new Uint8Array(bytes.length + 1);
            text[0] = 0x30 + form;
            text.set(bytes, 1);
            answer(request, true, text);
            text.fill(0);
        } catch (error) {
            answer(request, false, `读不出本机密钥：${error.message}。请从备份恢复`);
        }
    }

    async function keep(request, form, place, size) {
        const bytes = copied(module, place, size);
        try {
            await keep_key(form === forms.browser ? await wrapped_by_browser(bytes) : { form, wrapped: bytes.slice() });
            answer(request, true, '');
        } catch (error) {
            answer(request, false, explain(error, '再做一次'));
        } finally {
            bytes.fill(0);
        }
    }

    return { load, keep };
}
