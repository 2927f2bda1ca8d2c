// The snapshot as one file in IDBFS. Nothing is written before the first load, or IDBFS would take what it does not
// know for deleted.
import { answer_for, copied, written_answer_for } from './answer.js';

const folder = '/snapshot';
const file = `${folder}/ledger.bin`;

export default function snapshot(module) {
    const answer = answer_for(module);
    const answer_written = written_answer_for(module);
    let mounted = false;
    let loaded = false;
    let busy = false;

    // `populate`: from IndexedDB to memory; the other way round without.
    function synchronized(populate) {
        return new Promise((resolve, reject) => {
            module.FS.syncfs(populate, (error) => (error ? reject(error) : resolve()));
        });
    }

    async function fetch_file() {
        if (!mounted) {
            module.FS.mkdir(folder);
            module.FS.mount(module.IDBFS, {}, folder);
            mounted = true;
        }
        await synchronized(true);
        loaded = true;
        return module.FS.analyzePath(file).exists ? module.FS.stat(file).size : 0;
    }

    async function load(request) {
        const size = await fetch_file().catch(() => 0);
        answer_written(request, true, size, (place) => {
            if (size === 0) {
                return;
            }
            const opened = module.FS.open(file);
            module.FS.read(opened, module.HEAPU8, place, size, 0);
            module.FS.close(opened);
            module.FS.truncate(file, 0); // only IndexedDB keeps the bytes now
        });
    }

    async function keep(bytes) {
        module.FS.writeFile(file, bytes, { canOwn: true });
        await synchronized(false);
    }

    async function save(request, place, size) {
        if (!loaded || busy) {
            answer(request, false, '快照正忙');
            return;
        }
        busy = true;
        const failure = await keep(copied(module, place, size)).then(() => null, (error) => error);
        busy = false;
        answer(request, failure === null, failure ? `快照没有保存：${failure.message ?? failure}` : '');
    }

    return { load, save };
}
