// Hands text or bytes to the C++ side as the answer to a request.
const encoder = new TextEncoder();

export function answer_for(module) {
    return (request, good, content = '') => {
        const bytes = typeof content === 'string' ? encoder.encode(content) : content;
        const place = module._malloc(bytes.length || 1);
        module.HEAPU8.set(bytes, place);
        try {
            module._anze_answer(request, good ? 1 : 0, place, bytes.length);
        } finally {
            module._free(place);
        }
    };
}

// A copy of bytes that lie in the program's memory, which may move at the next call.
export function copied(module, place, size) {
    return module.HEAPU8.slice(place, place + size);
}
