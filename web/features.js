// What the program cannot do without, each with what a person can do about it.
const newer_browser = '请换用新版 Chrome、Edge（110 以上）、Firefox（115 以上）或 Safari（16.4 以上）。';

function has_webgl2() {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
}

const has_streams = () => typeof DecompressionStream === 'function' && typeof ResizeObserver === 'function';

const features = [
    [() => self.isSecureContext,
        '这个地址不安全，浏览器不允许保存和签名。请用 https:// 开头的地址打开，或在本机打开。'],
    [() => typeof WebAssembly === 'object', `这个浏览器不支持 WebAssembly。${newer_browser}`],
    [has_streams, `这个浏览器太旧。${newer_browser}`],
    [() => Boolean(self.indexedDB && navigator.locks && crypto.subtle),
        `这个浏览器不能可靠地保存数据。${newer_browser}`],
    [has_webgl2, '这个浏览器没有打开 WebGL 2，画不出界面。请在浏览器设置里打开“硬件加速”，或更新浏览器。'],
];

// The message for the first one missing, or nothing.
export function missing_feature() {
    return features.find(([is_there]) => !is_there())?.[1];
}
