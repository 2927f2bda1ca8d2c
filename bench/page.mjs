// The bench's own page: bare IndexedDB on an origin of its own, and the hand that fills the program's store.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

export async function build_page() {
    mkdirSync('build/bench/page', { recursive: true });
    await build({
        entryPoints: ['bench/browser/page.js'], bundle: true, format: 'esm', logLevel: 'warning',
        outfile: 'build/bench/page/page.js',
    });
    writeFileSync('build/bench/page/index.html', '<!doctype html><script type="module" src="page.js"></script>');
}

// In the browser's page: `bench.NAME(...values)`.
export function call(page, name, ...values) {
    return page.evaluate(([called, given]) => globalThis.bench[called](...given), [name, values]);
}
