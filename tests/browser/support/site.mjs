// The built site, and what its host can do to those who use it: go away, come back, bring a newer version.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../tools/serve.mjs';

export async function open_site({ directory = 'build/site', prefix = '/' } = {}) {
    let server = await serve({ directory, prefix });
    const { address } = server;
    const port = Number(new URL(address).port);
    return {
        address,
        go_away: () => server.close(),
        come_back: async () => {
            server = await serve({ directory, prefix, port });
        },
        close: () => server.close(),
    };
}

// A copy that can be brought to a newer version while it is served.
export function copy_of_site() {
    const directory = mkdtempSync(join(tmpdir(), 'anze-site-'));
    cpSync('build/site', directory, { recursive: true });
    return {
        directory,
        bring_newer_version() {
            const path = join(directory, 'service-worker.js');
            const [, version] = readFileSync(path, 'utf8').match(/anze-desk-(\w+)/);
            writeFileSync(path, readFileSync(path, 'utf8').replaceAll(version, `${version}-newer`));
        },
        remove: () => rmSync(directory, { recursive: true, force: true }),
    };
}
