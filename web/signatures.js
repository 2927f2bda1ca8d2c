// Signatures are checked by a worker, so that the page stays free.
import { answer_for, copied } from './answer.js';

export default function signatures(module) {
    const answer = answer_for(module);
    const waiting = new Set();
    let worker = null;

    function settle(request, right) {
        if (waiting.delete(request)) {
            answer(request, right, 'right');
        }
    }

    function start() {
        const started = new Worker(new URL(self.__SIGNATURE_WORKER, document.baseURI));
        started.addEventListener('message', ({ data }) => settle(data.request, data.right));
        // It cannot be started, or died: whatever waits is checked by the program.
        started.addEventListener('error', () => {
            worker = null;
            for (const request of [...waiting]) {
                settle(request, false);
            }
        });
        return started;
    }

    function check(request, place, size) {
        worker ??= start();
        const bytes = copied(module, place, size);
        waiting.add(request);
        worker.postMessage({ request, bytes }, [bytes.buffer]);
    }

    return { check };
}
