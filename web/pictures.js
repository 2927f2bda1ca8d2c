// Decoded pictures by key, for as long as the program may draw them.
export default function pictures(module) {
    const kept = new Map();

    function keep(key, image_bitmap) {
        release(key);
        kept.set(key, image_bitmap);
        module._anze_wake();
    }

    function release(key) {
        kept.get(key)?.close();
        kept.delete(key);
    }

    function upload(key, gl) {
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, kept.get(key));
    }

    return {
        keep,
        release,
        upload,
        width: (key) => kept.get(key)?.width ?? 0,
        height: (key) => kept.get(key)?.height ?? 0,
    };
}
