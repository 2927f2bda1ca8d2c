// A photo as a phone takes it: lying on its side with the turn in its EXIF, and the place where it was taken.
const longest_pixels = 2400;

function entry(tag, type, count, value) {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    value.copy(bytes, 8);
    return bytes;
}

function directory(entries) {
    const count = Buffer.alloc(2);
    count.writeUInt16BE(entries.length);
    return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
}

function number(value, bytes) {
    const buffer = Buffer.alloc(4);
    if (bytes === 2) {
        buffer.writeUInt16BE(value);
    } else {
        buffer.writeUInt32BE(value);
    }
    return buffer;
}

// Turned by 90 degrees, at 30° 39' N 104° 4' E.
function exif() {
    const short = 3;
    const long = 4;
    const ascii = 2;
    const rational = 5;
    const header = Buffer.from('MM\0*\0\0\0\x08', 'latin1');
    const size_of_main = 2 + 2 * 12 + 4;
    const gps_at = header.length + size_of_main;
    const numbers_at = gps_at + 2 + 4 * 12 + 4;
    const main = directory([entry(0x0112, short, 1, number(6, 2)), entry(0x8825, long, 1, number(gps_at, 4))]);
    const gps = directory([
        entry(1, ascii, 2, Buffer.from('N\0\0\0')), entry(2, rational, 3, number(numbers_at, 4)),
        entry(3, ascii, 2, Buffer.from('E\0\0\0')), entry(4, rational, 3, number(numbers_at + 24, 4)),
    ]);
    const numbers = Buffer.concat([30, 39, 0, 104, 4, 0].flatMap((value) => [number(value, 4), number(1, 4)]));
    const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), header, main, gps, numbers]);
    const marker = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
    return Buffer.concat([marker, body]);
}

// Drawn by the browser, since Node draws nothing; `seed` makes another picture.
async function drawn(page, seed) {
    const base64 = await page.evaluate(async ([width, height, first]) => {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        const wall = context.createLinearGradient(0, 0, width, height);
        wall.addColorStop(0, `hsl(${first * 67 % 360} 22% 82%)`);
        wall.addColorStop(1, `hsl(${first * 67 % 360} 18% 55%)`);
        context.fillStyle = wall;
        context.fillRect(0, 0, width, height);
        // A cabinet on the wall, and the grain that a camera adds.
        context.fillStyle = '#7d8a94';
        context.fillRect(width * 0.35, height * 0.2, width * 0.3, height * 0.62);
        context.fillStyle = '#e8b322';
        context.fillRect(width * 0.46, height * 0.32, width * 0.08, height * 0.1);
        for (let at = 0; at < 40_000; ++at) {
            const number = (first * 7919 + at) * 2654435761 % 4294967296;
            context.fillStyle = number % 2 === 0 ? '#0002' : '#fff2';
            context.fillRect((number % 65_521) / 65_521 * width, (number % 65_519) / 65_519 * height, 7, 7);
        }
        const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }, [longest_pixels, longest_pixels * 3 / 4, seed]);
    return Buffer.from(base64, 'base64');
}

// As a file chooser takes it.
export async function photo(page, name, seed = 1) {
    const jpeg = await drawn(page, seed);
    const start_of_image = 2;
    const buffer = Buffer.concat([jpeg.subarray(0, start_of_image), exif(), jpeg.subarray(start_of_image)]);
    return { name, mimeType: 'image/jpeg', buffer };
}
