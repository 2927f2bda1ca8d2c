// The parts of a ZIP archive. What they say of their size is checked before anything is unpacked, and each is unpacked
// piece by piece to exactly that size.
import { broken, Refusal, too_large } from './refusal.js';

const file_bytes_most = 64 << 20;
const parts_most = 4096;
const unpacked_bytes_most = 512 << 20;

const end_mark = 0x06054b50;
const entry_mark = 0x02014b50;
const part_mark = 0x04034b50;
const end_bytes = 22;
const entry_bytes = 46;
const part_bytes = 30;
const comment_bytes_most = 0xffff;
const is_in_extra = 0xffffffff; // sizes of 64 bits stand in the extra field, and some programs always write them so
const extra_of_64_bits = 1;

const decoder = new TextDecoder('utf-8');

function end_of(view) {
    const last = view.byteLength - end_bytes;
    for (let at = last; at >= Math.max(0, last - comment_bytes_most); at -= 1) {
        if (view.getUint32(at, true) === end_mark) {
            return at;
        }
    }
    throw broken('文件不完整');
}

function* sizes_of_64_bits(view, at, end) {
    while (at + 4 <= end) {
        const kind = view.getUint16(at, true);
        const next = at + 4 + view.getUint16(at + 2, true);
        if (kind === extra_of_64_bits) {
            for (let size = at + 4; size + 8 <= next; size += 8) {
                yield Number(view.getBigUint64(size, true));
            }
        }
        at = next;
    }
}

function part_at(bytes, view, at) {
    if (view.getUint32(at, true) !== entry_mark) {
        throw broken('目录');
    }
    const name_end = at + entry_bytes + view.getUint16(at + 28, true);
    const end = name_end + view.getUint16(at + 30, true);
    const large = sizes_of_64_bits(view, name_end, end);
    const size_at = (place) => {
        const size = view.getUint32(place, true);
        return size === is_in_extra ? large.next().value ?? size : size;
    };
    if (view.getUint16(at + 8, true) & 1) {
        throw new Refusal('工作簿设了密码。请在 Excel 里取消密码，再选一次');
    }
    // In the order in which the extra field has them.
    const size = size_at(at + 24);
    const packed_size = size_at(at + 20);
    return {
        name: decoder.decode(bytes.subarray(at + entry_bytes, name_end)),
        size, packed_size,
        place: size_at(at + 42),
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        next: end + view.getUint16(at + 32, true),
    };
}

// By name.
export function parts_of(bytes) {
    if (bytes.length > file_bytes_most) {
        throw too_large(`文件超过 ${file_bytes_most >> 20} MB`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        const end = end_of(view);
        const count = view.getUint16(end + 10, true);
        if (count > parts_most) {
            throw too_large(`内含 ${count} 个部件，最多 ${parts_most} 个`);
        }
        const parts = new Map();
        let unpacked_bytes = 0;
        for (let at = view.getUint32(end + 16, true), left = count; left > 0; left -= 1) {
            const part = part_at(bytes, view, at);
            unpacked_bytes += part.size;
            if (unpacked_bytes > unpacked_bytes_most) {
                throw too_large(`解压后超过 ${unpacked_bytes_most >> 20} MB`);
            }
            parts.set(part.name, part);
            at = part.next;
        }
        return parts;
    } catch (error) {
        throw error instanceof RangeError ? broken('目录') : error;
    }
}

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
    for (let bit = 0; bit < 8; bit += 1) {
        byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
    }
    return byte;
});

function checksum_of(piece, before) {
    let sum = ~before;
    for (const byte of piece) {
        sum = checksums[(sum ^ byte) & 0xff] ^ (sum >>> 8);
    }
    return ~sum >>> 0;
}

function reader_of(bytes, part) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + part.place);
    if (view.getUint32(0, true) !== part_mark) {
        throw broken(part.name);
    }
    const start = part.place + part_bytes + view.getUint16(26, true) + view.getUint16(28, true);
    const packed = new Blob([bytes.subarray(start, start + part.packed_size)]).stream();
    switch (part.method) {
        case 0: return packed.getReader();
        case 8: return packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
        default: throw broken(`${part.name} 的压缩方式`);
    }
}

// Piece by piece, as bytes.
export async function* unpacked(bytes, part) {
    let left = part.size;
    let checksum = 0;
    let reader;
    try {
        reader = reader_of(bytes, part);
        for (let read = await reader.read(); !read.done; read = await reader.read()) {
            left -= read.value.length;
            if (left < 0) {
                throw broken(`${part.name} 解压后比声明的大`);
            }
            checksum = checksum_of(read.value, checksum);
            yield read.value;
        }
    } catch (error) {
        throw error instanceof TypeError || error instanceof RangeError || error.code ? broken(part.name) : error;
    } finally {
        reader?.cancel().catch(() => {});
    }
    if (left > 0 || checksum !== part.checksum) {
        throw broken(part.name);
    }
}
