// Files that a person chooses or drops, files handed out, and text in other encodings.
import { answer_for, copied } from './answer.js';
import { prepared_photo } from './photo.js';

const accepted = ['.csv,.txt,text/csv,.xlsx', '.json,application/json', '.anze-backup', '.json,application/json'];
const encoder = new TextEncoder();

async function named_bytes(file) {
    const name = encoder.encode(`${file.name.replaceAll('\n', ' ')}\n`);
    const bytes = new Uint8Array(name.length + file.size);
    bytes.set(name);
    bytes.set(new Uint8Array(await file.arrayBuffer()), name.length);
    return bytes;
}

function choose(options, use) {
    const input = Object.assign(document.createElement('input'), { type: 'file', ...options });
    input.hidden = true;
    input.addEventListener('change', () => {
        use([...input.files]);
        input.remove();
    });
    input.addEventListener('cancel', () => input.remove());
    document.body.append(input);
    input.click();
}

export function hand_out(name, blob) {
    const address = URL.createObjectURL(blob);
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export default function files(module) {
    const answer = answer_for(module);

    function pick(request, accept) {
        choose({ accept: accepted[accept] }, async ([file]) => answer(request, true, await named_bytes(file)));
    }

    function pick_photos(request, camera) {
        const options = { accept: 'image/*', multiple: !camera };
        if (camera) {
            options.capture = 'environment';
        }
        choose(options, async (chosen) => {
            answer(request, true, String(chosen.length));
            for (const file of chosen) {
                try {
                    answer(request, true, await prepared_photo(file));
                } catch (error) {
                    answer(request, false, `“${file.name}”：${error.message}`);
                }
            }
        });
    }

    function on_drop(request) {
        document.addEventListener('dragover', (event) => event.preventDefault());
        document.addEventListener('drop', async (event) => {
            event.preventDefault();
            for (const file of event.dataTransfer.files) {
                answer(request, true, await named_bytes(file));
            }
        });
    }

    function save(name, type, place, size) {
        hand_out(name, new Blob([copied(module, place, size)], { type }));
    }

    function decode(request, place, size, encoding) {
        try {
            answer(request, true, new TextDecoder(encoding, { fatal: true }).decode(copied(module, place, size)));
        } catch {
            answer(request, false, '文件的文字编码不能识别。请在 Excel 中另存为“CSV UTF-8”后再导入');
        }
    }

    return { pick, pick_photos, on_drop, save, decode };
}
