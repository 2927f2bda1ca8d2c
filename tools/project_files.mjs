// The project's own text files, tracked or about to be, and the standard's clauses.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const binary = /\.(png|jpe?g|ico|gz|woff2?|pdf|docx|xlsx)$/;

export function project_files() {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
        .toString().split('\0').filter((path) => path !== '' && !binary.test(path) && existsSync(path));
    return Object.fromEntries(listed.map((path) => [path, readFileSync(path, 'utf8')]));
}

export const clauses = JSON.parse(readFileSync(new URL('../assets/clauses/clauses.json', import.meta.url), 'utf8'));
