// The snapshot as one file in IDBFS. Nothing is written before the first load, or IDBFS would take what it does not
// know for deleted.
import { answer_for, copied } from './answer.js';

const folder = '/snapshot';
const file = `${folder}/ledger.bin`;

export default function snapshot(module) {
    const answer = answer_for(module);
    let mounted = false;
    let busy = false;

    function load(request) {
        if (!mounted) {
            module.FS.mkdir(folder);
            module.FS.mount(module.IDBFS, {}, folder);
        }
        module.FS.syncfs(true, (error) => {
            mounted = !error;
            const there = mounted && module.FS.analyzePath(file).exists;
            answer(request, true, there ? module.FS.readFile(file) : '');
            // The bytes were handed over; only IndexedDB keeps them now.
            if (there) {
                module.FS.truncate(file, 0);
            }
        });
    }

    function save(request, place, size) {
        if (!mounted || busy) {
            answer(request, false, '快照正忙');
            return;
        }
        busy = true;
        module.FS.writeFile(file, copied(module, place, size));
        module.FS.syncfs(false, (error) => {
            busy = false;
            answer(request, !error, error ? `快照没有保存：${error.message ?? error}` : '');
        });
    }

    return { load, save };
}
