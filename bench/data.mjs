// Archives of the sizes that the rows ask for, made once from the seed.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = 'build/native/bench/bench_data';
const seed = 20261109;

// Units, services of each unit, hazards of each service and lines of its checklist; the numbers of operations come out
// as the names say.
const sizes = {
    operations_100: [1, 1, 76],
    operations_100000: [2000, 1, 34],
    hazards_1000: [20, 1, 50],
    hazards_100000: [2000, 1, 50],
    bundle_10000: [1, 100, 88],
    checklist_50: [1, 1, 20, 50],
    checklist_5000: [1, 1, 20, 5000],
};

export async function archive(name) {
    const [units, services, hazards, lines = 1] = sizes[name];
    const folder = `build/bench/${seed}-${units}-${services}-${hazards}-${lines}`;
    if (!existsSync(`${folder}/bundle.anze.json`)) {
        await run(program, [folder, seed, units, services, hazards, lines].map(String));
    }
    return {
        path: `${folder.replace('build/', '')}/archive.jsonl`,
        bundle: () => readFileSync(`${folder}/bundle.anze.json`),
    };
}
