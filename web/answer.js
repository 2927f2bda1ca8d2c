// Hands text or bytes to the C++ side as the answer to a request.
const encoder = new TextEncoder();

export function answer_for(module) {
    const answer_written = written_answer_for(module);
    return (request, good, content = '') => {
        const bytes = typeof content === 'string' ? encoder.encode(content) : content;
        answer_written(request, good, bytes.length, (place) => module.HEAPU8.set(bytes, place));
    };
}

// `write`: puts that many bytes at a place in the program's memory. For large ones, which are not copied once more.
export function written_answer_for(module) {
    return (request, good, length, write) => {
        const place = module._malloc(length || 1);
        try {
            write(place);
            module._anze_answer(request, good ? 1 : 0, place, length);
        } finally {
            module._free(place);
        }
    };
}

// A copy of bytes that lie in the program's memory, which may move at the next call.
export function copied(module, place, size) {
    return module.HEAPU8.slice(place, place + size);
}
