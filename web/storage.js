// The journal in IndexedDB: add() only, strict durability, operations and heads in one transaction; one window writes.
import { answer_for } from './answer.js';
import { Silence, completion, database, explain, outcome } from './database.js';

const lock_name = 'anze-desk-writer';

export default function storage(module) {
    const answer = answer_for(module);
    let is_writer = false;

    // Held until the page goes: the promise inside never settles.
    function lock(options) {
        return new Promise((resolve) => {
            navigator.locks.request(lock_name, options, (held) => {
                is_writer = held !== null;
                resolve(is_writer);
                return is_writer ? new Promise(() => {}) : undefined;
            });
        });
    }

    async function open(request) {
        try {
            // A window that opens its archive anew still holds the lock, and would not be given it a second time.
            if (!is_writer) {
                await lock({ ifAvailable: true });
            }
            const transaction = (await database()).transaction(['operations', 'heads']);
            const [cursor, keys, heads] = await Promise.all([
                outcome(transaction.objectStore('operations').openKeyCursor(null, 'prev')),
                outcome(transaction.objectStore('heads').getAllKeys()),
                outcome(transaction.objectStore('heads').getAll()),
            ]);
            const listed = keys.map((key, at) => {
                const [stream, device] = key.split('|');
                return { stream, device, seq: heads[at].seq, id: heads[at].id };
            });
            answer(request, true, JSON.stringify({ last: cursor?.key ?? 0, writer: is_writer ? 1 : 0, heads: listed }));
        } catch (error) {
            answer(request, false,
                `打不开本机的数据：${error.message}。请关闭本软件的其他窗口后刷新；仍不行请从备份恢复`);
        }
    }

    async function append(request, text) {
        const tell = (good, message) => {
            module.bridge.frames.release();
            answer(request, good, message);
        };
        module.bridge.frames.hold();
        try {
            if (!is_writer) {
                throw new Error('本窗口只能查看');
            }
            const transaction = (await database()).transaction(['operations', 'heads'], 'readwrite', {
                durability: 'strict',
            });
            const done = completion(transaction);
            const operations = transaction.objectStore('operations');
            const heads = new Map();
            for (const each of JSON.parse(text)) {
                operations.add(each.jws, each.n);
                heads.set(`${each.stream}|${each.device}`, { seq: each.seq, id: each.id });
            }
            for (const [key, head] of heads) {
                transaction.objectStore('heads').put(head, key);
            }
            transaction.commit();
            await done;
        } catch (error) {
            return tell(false, (error instanceof Silence ? '?' : '') + explain(error, '点“重试保存”'));
        }
        return tell(true, '');
    }

    async function read(request, from, most) {
        try {
            const store = (await database()).transaction('operations').objectStore('operations');
            const texts = await outcome(store.getAll(IDBKeyRange.lowerBound(from), most));
            answer(request, true, texts.join('\n'));
        } catch (error) {
            answer(request, false, `读取本机的数据出错：${error.message}`);
        }
    }

    async function read_these(request, text) {
        try {
            const store = (await database()).transaction('operations').objectStore('operations');
            const texts = await Promise.all(JSON.parse(text).map((number) => outcome(store.get(number))));
            answer(request, true, texts.join('\n'));
        } catch (error) {
            answer(request, false, `读取本机的数据出错：${error.message}`);
        }
    }

    async function when_writer(request) {
        await lock({});
        answer(request, true, '');
    }

    return { open, append, read, read_these, when_writer };
}
