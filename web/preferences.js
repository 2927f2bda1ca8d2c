// Small texts in localStorage, and the browser's promise to keep the store.
import { answer_for } from './answer.js';

const prefix = 'anze.';

export default function preferences(module) {
    const answer = answer_for(module);

    function get(name) {
        return localStorage.getItem(prefix + name) ?? '';
    }

    function set(name, value) {
        try {
            localStorage.setItem(prefix + name, value);
        } catch {
            // Drafts are a convenience; what is saved lies in the journal.
        }
    }

    async function persist(request) {
        const granted = (await navigator.storage?.persist?.()) ?? false;
        answer(request, true, granted ? '1' : '0');
    }

    return { get, set, persist };
}
