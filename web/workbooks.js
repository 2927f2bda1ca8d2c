// Workbooks are read by a worker, so that the page stays free; it is fetched when the first one is chosen.
import { answer_for, copied } from './answer.js';

export default function workbooks(module) {
    const answer = answer_for(module);
    let reading = null;

    // The share that is read is told as the answers of `progress`. A new one takes the place of one still read.
    function read(request, progress, place, size) {
        reading?.terminate();
        const worker = new Worker(new URL(self.__WORKBOOK_WORKER, document.baseURI));
        reading = worker;
        const end = (good, content) => {
            worker.terminate();
            answer(request, good, content);
        };
        worker.addEventListener('message', ({ data: { share, text, refusal } }) => {
            if (share !== undefined) {
                answer(progress, true, String(share));
            } else {
                end(text !== undefined, text ?? refusal);
            }
        });
        worker.addEventListener('error', (event) => {
            event.preventDefault();
            end(false, '工作簿读不出来：内存不足，或程序没有下载完整。请检查网络后再选，或另存为 CSV');
        });
        const bytes = copied(module, place, size);
        worker.postMessage(bytes, [bytes.buffer]);
    }

    return { read };
}
