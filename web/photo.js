// A photo as it may be handed on: upright, at most 1600 px, at most 300 KB, and nothing of its EXIF or place left.
const longest_pixels = 1600;
const largest_bytes = 300 * 1024;
const qualities = [0.85, 0.75, 0.65, 0.55, 0.45, 0.35];

async function decoded(file) {
    try {
        return await createImageBitmap(file, { imageOrientation: 'from-image' });
    } catch {
        const is_heic = /heic|heif/i.test(`${file.type} ${file.name}`);
        throw new Error(is_heic ? '浏览器打不开 HEIC 照片，请在手机相机设置中改为“兼容性最佳（JPEG）”后重拍'
            : '不是可以打开的照片，请换一张');
    }
}

function drawn(picture, scale) {
    const width = Math.max(1, Math.round(picture.width * scale));
    const height = Math.max(1, Math.round(picture.height * scale));
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, width, height);
    return canvas;
}

function encoded(canvas, quality) {
    return new Promise((resolve) => {
        canvas.toBlob(resolve, 'image/jpeg', quality);
    });
}

export async function prepared_photo(file) {
    const picture = await decoded(file);
    let scale = Math.min(1, longest_pixels / Math.max(picture.width, picture.height));
    try {
        // Drawing anew leaves only pixels; a picture that stays too large at every quality is made smaller.
        for (;;) {
            const canvas = drawn(picture, scale);
            for (const quality of qualities) {
                const blob = await encoded(canvas, quality);
                if (!blob) {
                    throw new Error('内存不足，照片没有存下，请关闭其他页面后重试');
                }
                if (blob.size <= largest_bytes) {
                    return new Uint8Array(await blob.arrayBuffer());
                }
            }
            scale *= 0.8;
        }
    } finally {
        picture.close();
    }
}
