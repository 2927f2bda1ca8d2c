// What the project has to carry the standard: rules, tests, kinds of records, pages. The files come as { path: text }.
import { clauses_named } from '../tests/tidy/rules.mjs';

function add(found, clause, entry) {
    found.set(clause, [...(found.get(clause) ?? []), entry]);
}

// The comment may go on over several lines; the function follows at once.
function rules_of(path, text, found) {
    const lines = text.split('\n');
    lines.forEach((line, index) => {
        if (!line.startsWith('// ')) {
            return;
        }
        let next = index + 1;
        while (lines[next]?.startsWith('//')) {
            next += 1;
        }
        const name = lines[next]?.match(/^(?!using|struct|class|enum|template)[\w:<>,&*\s[\]]*?\b([\w:~]+)\(/)?.[1];
        for (const clause of name ? clauses_named(line) : []) {
            add(found, clause, { name: `${path.split('/')[1]}::${name}`, place: `${path}:${next + 1}` });
        }
    });
}

function tests_of(path, text, found) {
    let name = '';
    text.split('\n').forEach((line, index) => {
        name = line.match(/\bTEST_CASE\w*\(\s*"([^"]*)"/)?.[1] ?? name;
        for (const clause of new Set(clauses_named(line))) {
            add(found, clause, { name, place: `${path}:${index + 1}` });
        }
    });
}

// By its key the C++ name that a screen uses: policy::Policy.
function records_of(text, found) {
    for (const [, name, key] of text.matchAll(/\bTypeInfo type<([\w:]+)>\s*\{\s*"(\w+)"/g)) {
        found.set(key, name);
    }
}

// The code of a page: its own screen and the screens that it is put together from.
function page_code(page, files) {
    const parts = [page];
    let code = '';
    for (const part of parts) {
        for (const ending of ['h', 'cpp']) {
            const text = files[`shell/screen/${part}.${ending}`] ?? '';
            const included = [...text.matchAll(/^#include "screen\/(\w+)\.h"/gm)].map(([, name]) => name);
            parts.push(...included.filter((name) => !parts.includes(name)));
            code += text;
        }
    }
    return code;
}

function pages_of(files) {
    const route = (files['shell/screen/route.h'] ?? '').replaceAll(/\/\/.*/g, '');
    const pages = route.match(/\benum class Page\b[^{]*\{([^}]*)\}/)?.[1].match(/\w+/g) ?? [];
    return new Map(pages.map((page) => [page, page_code(page, files)]));
}

export function carriers_of(files) {
    const found = { rules: new Map(), tests: new Map(), records: new Map(), pages: pages_of(files) };
    for (const [path, text] of Object.entries(files)) {
        if (/^src\/.*\.cpp$/.test(path)) {
            rules_of(path, text, found.rules);
        } else if (/^src\/.*\.h$/.test(path)) {
            records_of(text, found.records);
        } else if (/^tests\/.*\.cpp$/.test(path)) {
            tests_of(path, text, found.tests);
        }
    }
    return found;
}
