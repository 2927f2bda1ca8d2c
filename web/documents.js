// Papers as Word and Excel files. What writes them is fetched when the first one is asked for.
import { answer_for } from './answer.js';
import { attachment_blob } from './attachments.js';
import { hand_out } from './files.js';

const kinds = ['word', 'excel']; // in the order of form::FileKind
const after_opening_milliseconds = 15_000;

const address = () => new URL(self.__DOCUMENTS, document.baseURI);

async function fetched() {
    const response = await fetch(address());
    if (!response.ok) {
        throw new Error(`HTTP ${response.status}`);
    }
    await response.arrayBuffer();
}

// Fetched first: that an import failed is remembered for as long as the page is open.
async function load() {
    try {
        await fetched();
    } catch {
        throw new Error('生成 Word 和 Excel 的程序还没有下载到本机，请连上网络后重试');
    }
    return import(address().href);
}

// Not from the first visit on, which is short: whoever comes back has it without a network, too.
function keep_for_offline() {
    if (navigator.serviceWorker?.controller) {
        setTimeout(() => fetched().catch(() => {}), after_opening_milliseconds);
    }
}

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

async function written(write, kind, paper) {
    try {
        return await write(kinds[kind], JSON.parse(paper), open_picture);
    } catch (error) {
        throw new Error(`生成文件时出错（${error.message}），请关闭其他页面后重试，或改用打印`);
    }
}

export default function documents(module) {
    const answer = answer_for(module);
    keep_for_offline();

    async function save(request, kind, name, paper) {
        try {
            const { write } = await load();
            hand_out(name, await written(write, kind, paper));
            answer(request, true);
        } catch (error) {
            answer(request, false, error.message);
        }
    }

    return { save };
}
