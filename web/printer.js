// Prints a whole HTML document in a frame of its own; pictures come from the store.
import { attachment_blob } from './attachments.js';

const marked = /src="attachment:([0-9a-f]{64})"/g;

export default function printer() {
    let frame = null;
    let addresses = [];

    async function with_pictures(html) {
        const hashes = [...new Set([...html.matchAll(marked)].map((match) => match[1]))];
        const found = new Map();
        for (const hash of hashes) {
            const blob = await attachment_blob(hash);
            if (blob) {
                found.set(hash, URL.createObjectURL(blob));
            }
        }
        addresses = [...found.values()];
        return html.replace(marked, (whole, hash) => (found.has(hash) ? `src="${found.get(hash)}"` : 'src=""'));
    }

    async function print(title, html) {
        frame?.remove();
        addresses.forEach((address) => URL.revokeObjectURL(address));
        frame = Object.assign(document.createElement('iframe'), { title: `打印：${title}`, className: 'print' });
        frame.srcdoc = await with_pictures(html);
        document.body.append(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        await Promise.all([...frame.contentDocument.images].map((image) => image.decode().catch(() => {})));
        const page_title = document.title;
        // Browsers name the PDF after the page, not after the frame.
        document.title = title;
        frame.contentWindow.print();
        document.title = page_title;
    }

    return { print };
}
