// The one IndexedDB database. Opened once; every store of it is named here.
const name = 'anze-desk';
const version = 1;
const silence_milliseconds = 10_000;
let opening = null;
let opened = null;

// The browser said nothing: what was asked may have been done or not.
export class Silence extends Error {
    name = 'Silence';
}

export function database() {
    opening ??= new Promise((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => {
            for (const store of ['operations', 'heads', 'attachments', 'keys']) {
                request.result.createObjectStore(store);
            }
        };
        request.onblocked = () => reject(new Error('另一个窗口仍在使用旧版本的数据，请关闭后刷新'));
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
            request.result.onversionchange = () => request.result.close();
            opened = request.result;
            resolve(opened);
        };
    });
    return opening;
}

// At once when it is open: what awaits runs only after everything that the program is doing just now.
export function open_database() {
    return opened;
}

export function outcome(request) {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

// Acknowledged only when the transaction is complete: an abort at commit time fires no error event.
export function completion(transaction) {
    return new Promise((resolve, reject) => {
        const watchdog = setTimeout(() => reject(new Silence()), silence_milliseconds);
        const settle = (call, value) => {
            clearTimeout(watchdog);
            call(value);
        };
        transaction.oncomplete = () => settle(resolve);
        transaction.onabort = () => settle(reject, transaction.error ?? new Error('事务被中止'));
    });
}

// What happened and what to do; `again`: how to try once more.
export function explain(error, again) {
    switch (error?.name) {
        case 'Silence':
            return `浏览器没有回答，不知道是否已保存。请不要关闭页面，${again}`;
        case 'QuotaExceededError':
            return `磁盘空间或浏览器配额不足。请先导出备份，清理磁盘空间，再${again}`;
        case 'InvalidStateError':
        case 'UnknownError':
            return '浏览器的存储出错。请导出备份，关闭其他窗口后刷新页面';
        default:
            return `保存没有成功（${error?.message || error?.name || '原因不明'}）。`
                + `请不要关闭页面，${again}；仍不行请先导出备份`;
    }
}
