// Archives of the sizes that the rows ask for, made once from the seed.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = 'build/native/bench/bench_data';
const seed = 20261109;

// Units, services of each unit, hazards of each service; the numbers of operations come out as the names say.
const sizes = {
    operations_100: [1, 1, 76],
    operations_100000: [2000, 1, 34],
    hazards_1000: [20, 1, 50],
    hazards_100000: [2000, 1, 50],
    bundle_10000: [1, 100, 88],
};

export async function archive(name) {
    const [units, services, hazards] = sizes[name];
    const folder = `build/bench/${seed}-${units}-${services}-${hazards}`;
    if (!existsSync(`${folder}/bundle.anze.json`)) {
        await run(program, [folder, seed, units, services, hazards].map(String));
    }
    return {
        path: `${folder.replace('build/', '')}/archive.jsonl`,
        bundle: () => readFileSync(`${folder}/bundle.anze.json`),
    };
}
