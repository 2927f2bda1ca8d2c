// IndexedDB whose k-th write goes wrong. Installed in the page before the program starts.
export const faults = ['error', 'abort', 'quota', 'silence', 'silence_after_writing'];

export function install({ fault, at }) {
    const silence_milliseconds = 10_000;
    const soon_milliseconds = 300;
    globalThis.writes = 0;

    // Listeners are called in the order they came: this one is there before the program's own.
    const muted = new WeakSet();
    const mute = (transaction) => muted.add(transaction);
    const { transaction: begin } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function begin_transaction(...values) {
        const transaction = begin.apply(this, values);
        for (const event of ['complete', 'abort', 'error']) {
            transaction.addEventListener(event, (each) => {
                if (muted.has(transaction)) {
                    each.stopImmediatePropagation();
                }
            });
        }
        return transaction;
    };

    const break_write = {
        // A key that is there already: the request fails, and with it its transaction.
        error: (store, value, key) => add.call(store, value, key),
        abort: (store) => store.transaction.abort(),
        quota(store) {
            const error = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
            Object.defineProperty(store.transaction, 'error', { value: error });
            store.transaction.abort();
        },
        silence(store) {
            mute(store.transaction);
            store.transaction.abort();
        },
        silence_after_writing: (store) => mute(store.transaction),
    };

    const { add, put } = IDBObjectStore.prototype;
    for (const [name, write] of Object.entries({ add, put })) {
        IDBObjectStore.prototype[name] = function write_or_fail(value, key) {
            const request = write.call(this, value, key);
            if (this.transaction.db.name === 'anze-desk') {
                globalThis.writes += 1;
                if (globalThis.writes === at) {
                    break_write[fault](this, value, key);
                }
            }
            return request;
        };
    }

    // Nobody wants to wait for the program's patience to end.
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (call, milliseconds, ...values) =>
        setTimeout(call, milliseconds === silence_milliseconds ? soon_milliseconds : milliseconds, ...values);
}
