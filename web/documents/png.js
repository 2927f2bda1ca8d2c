// What a PNG says of its size on paper.
const inches_in_a_metre = 39.3701;
const behind_the_head = 33; // signature and IHDR
const reversed_polynomial = 0xedb88320;

function crc32(bytes) {
    let rest = ~0;
    for (const byte of bytes) {
        rest ^= byte;
        for (let bit = 0; bit < 8; ++bit) {
            rest = (rest >>> 1) ^ (rest & 1 ? reversed_polynomial : 0);
        }
    }
    return ~rest >>> 0;
}

// With a pHYs chunk: so many dots in an inch.
export function with_resolution(png, dots) {
    const chunk = new Uint8Array(21);
    const view = new DataView(chunk.buffer);
    const dots_in_a_metre = Math.round(dots * inches_in_a_metre);
    view.setUint32(0, 9);
    chunk.set(new TextEncoder().encode('pHYs'), 4);
    view.setUint32(8, dots_in_a_metre);
    view.setUint32(12, dots_in_a_metre);
    view.setUint8(16, 1); // the unit is the metre
    view.setUint32(17, crc32(chunk.subarray(4, 17)));
    const bytes = new Uint8Array(png.length + chunk.length);
    bytes.set(png.subarray(0, behind_the_head));
    bytes.set(chunk, behind_the_head);
    bytes.set(png.subarray(behind_the_head), behind_the_head + chunk.length);
    return bytes;
}
