// Fetches the WebAssembly program, telling how far it is, and compiles it while it arrives.
import { XzReadableStream } from 'xz-decompress';

const xz_magic = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];

// Some hosts unpack what is packed on their own: look at the first bytes rather than at the name.
async function unpacked(stream) {
    const [peeked, whole] = stream.tee();
    const reader = peeked.getReader();
    const { value } = await reader.read();
    reader.cancel();
    const is_packed = xz_magic.every((byte, at) => value?.[at] === byte);
    return is_packed ? new XzReadableStream(whole) : whole;
}

function counted(response, on_progress) {
    const total = Number(response.headers.get('Content-Length'));
    let received = 0;
    return response.body.pipeThrough(new TransformStream({
        transform(chunk, controller) {
            received += chunk.length;
            if (total > 0) {
                on_progress(Math.min(received / total, 1));
            }
            controller.enqueue(chunk);
        },
    }));
}

export async function instantiate(name, imports, on_progress) {
    const response = await fetch(new URL(name, document.baseURI));
    if (!response.ok) {
        throw new Error(`${name}: HTTP ${response.status}`);
    }
    const stream = await unpacked(counted(response, on_progress));
    const headers = { 'Content-Type': 'application/wasm' };
    return WebAssembly.instantiateStreaming(new Response(stream, { headers }), imports);
}
