// The journal in IndexedDB: add() only, strict durability, operations and heads in one transaction; one window writes.
// What was saved at once is one entry, an operation a line, under the number of its first: a tenth of the time of an
// entry for each.
import { answer_for } from './answer.js';
import { Silence, completion, database, explain, open_database, outcome } from './database.js';

const lock_name = 'anze-desk-writer';

// The entries that hold operations of the numbers from `first` to `last`, as [number of the first line, lines].
async function entries(first, last) {
    const store = (await database()).transaction('operations').objectStore('operations');
    const covering = await outcome(store.openKeyCursor(IDBKeyRange.upperBound(first), 'prev'));
    const range = IDBKeyRange.bound(covering?.key ?? first, last);
    const [keys, values] = await Promise.all([outcome(store.getAllKeys(range)), outcome(store.getAll(range))]);
    return keys.map((key, at) => [key, values[at].split('\n')]);
}

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

    // Two lines: the number of the last operation, and 1 where this window writes; the first operation.
    async function open(request) {
        try {
            // A window that opens its archive anew still holds the lock, and would not be given it a second time.
            if (!is_writer) {
                await lock({ ifAvailable: true });
            }
            const operations = (await database()).transaction('operations').objectStore('operations');
            const [cursor, first] = await Promise.all([
                outcome(operations.openCursor(null, 'prev')),
                outcome(operations.get(1)),
            ]);
            const last = cursor ? cursor.key + cursor.value.split('\n').length - 1 : 0;
            answer(request, true, `${last} ${is_writer ? 1 : 0}\n${first?.split('\n')[0] ?? ''}`);
        } catch (error) {
            answer(request, false,
                `打不开本机的数据：${error.message}。请关闭本软件的其他窗口后刷新；仍不行请从备份恢复`);
        }
    }

    // A line for each: "stream|device seq id".
    async function heads(request) {
        try {
            const store = (await database()).transaction('heads').objectStore('heads');
            const [keys, values] = await Promise.all([outcome(store.getAllKeys()), outcome(store.getAll())]);
            answer(request, true, keys.map((key, at) => `${key} ${values[at].seq} ${values[at].id}`).join('\n'));
        } catch (error) {
            answer(request, false, error.message);
        }
    }

    // `heads`: of each operation its head; the last of a chain counts.
    async function append(request, first, operations, heads) {
        const tell = (good, message) => {
            module.bridge.frames.release();
            answer(request, good, message);
        };
        module.bridge.frames.hold();
        try {
            if (!is_writer) {
                throw new Error('本窗口只能查看');
            }
            const opened = open_database() ?? await database();
            const transaction = opened.transaction(['operations', 'heads'], 'readwrite', { durability: 'strict' });
            const done = completion(transaction);
            transaction.objectStore('operations').add(operations, first);
            const last_of_chain = new Map(heads.split('\n').map((line) => line.split(' ')).map(
                ([chain, seq, id]) => [chain, { seq: Number(seq), id }]));
            for (const [chain, head] of last_of_chain) {
                transaction.objectStore('heads').put(head, chain);
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
            const until = from + most;
            const texts = (await entries(from, until - 1)).flatMap(
                ([first, lines]) => lines.slice(Math.max(from - first, 0), until - first));
            answer(request, true, texts.join('\n'));
        } catch (error) {
            answer(request, false, `读取本机的数据出错：${error.message}`);
        }
    }

    async function read_these(request, text) {
        try {
            const numbers = JSON.parse(text);
            const found = new Map((await entries(Math.min(...numbers), Math.max(...numbers))).flatMap(
                ([first, lines]) => lines.map((line, at) => [first + at, line])));
            answer(request, true, numbers.map((number) => found.get(number)).join('\n'));
        } catch (error) {
            answer(request, false, `读取本机的数据出错：${error.message}`);
        }
    }

    async function when_writer(request) {
        await lock({});
        answer(request, true, '');
    }

    return { open, heads, append, read, read_these, when_writer };
}
