// Papers as files, written by a worker, so that the page stays free; it is fetched when the first one is asked for.
import { answer_for } from './answer.js';
import { hand_out } from './files.js';
import { address_of, fetched, keep_for_offline } from './later.js';

const kinds = ['word', 'excel', 'picture']; // in the order of form::FileKind

// Fetched first: that a worker could not be fetched is told by no browser.
async function load() {
    try {
        await fetched(self.__DOCUMENTS);
    } catch {
        throw new Error('生成 Word 和 Excel 的程序还没有下载到本机，请连上网络后重试');
    }
    return new Worker(address_of(self.__DOCUMENTS));
}

const failed = (reason) => new Error(`生成文件时出错（${reason}），请关闭其他页面后重试，或改用打印`);

// The worker's last word: what it has written.
async function written(kind, text, tell = () => {}) {
    const worker = await load();
    try {
        return await new Promise((resolve, reject) => {
            worker.addEventListener('message', ({ data }) => {
                if (data.share !== undefined) {
                    tell(data.share);
                } else if (data.failure !== undefined) {
                    reject(failed(data.failure));
                } else {
                    resolve(data);
                }
            });
            worker.addEventListener('error', (event) => {
                event.preventDefault();
                reject(failed(event.message || '内存不足'));
            });
            worker.postMessage({ kind, text });
        });
    } finally {
        worker.terminate();
    }
}

export default function documents(module) {
    const answer = answer_for(module);
    keep_for_offline(self.__DOCUMENTS);

    async function save(request, kind, name, paper) {
        try {
            const { blob } = await written(kinds[kind], paper);
            hand_out(name, blob);
            answer(request, true);
        } catch (error) {
            answer(request, false, error.message);
        }
    }

    let last_set = null;

    // The share that is written is told as the answers of `progress`.
    async function write_set(request, progress, set) {
        try {
            const { blob, missing } = await written('set', set, (share) => answer(progress, true, String(share)));
            last_set = blob;
            answer(request, true, String(missing));
        } catch (error) {
            answer(request, false, error.message);
        }
    }

    function hand_out_set(name) {
        hand_out(name, last_set);
        last_set = null;
    }

    return { save, write_set, hand_out_set };
}
