// The one IndexedDB database. Opened once; every store of it is named here.
const name = 'anze-desk';
const version = 1;
let opening = null;

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
            resolve(request.result);
        };
    });
    return opening;
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
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('事务被中止'));
    });
}

export function explain(error) {
    switch (error?.name) {
        case 'QuotaExceededError':
            return '磁盘空间或浏览器配额不足。请先导出备份，清理磁盘空间，再点“重试保存”';
        case 'InvalidStateError':
        case 'UnknownError':
            return '浏览器的存储出错。请导出备份，关闭其他窗口后刷新页面';
        default:
            return `保存没有成功（${error?.message || error?.name || '原因不明'}）。`
                + '请不要关闭页面，点“重试保存”或先导出备份';
    }
}
