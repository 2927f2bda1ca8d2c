// The rules of the house. Each takes the files as { path: text } and answers with complaints
// "path:line: what is wrong".

const nouns = [
    'party', 'policy', 'plan', 'service', 'risk', 'hazard', 'training', 'standardization', 'emergency', 'promotion',
    'revisit', 'complaint', 'fee', 'evaluation', 'archive', 'authority',
];
const below_nouns = ['record', 'calendar', 'code'];
const below_ledger = [...below_nouns, ...nouns];
const below_journal = [...below_ledger, 'form', 'ledger', 'roster', 'crypto'];

// What each folder of src/ may include besides itself. Nouns hold ids of each other; ledger/ joins them.
const may_include = {
    record: [],
    crypto: ['record'],
    calendar: ['record'],
    code: ['record', 'calendar'],
    ...Object.fromEntries(nouns.map((noun) => [noun, below_nouns])),
    form: below_ledger,
    ledger: [...below_ledger, 'roster'],
    roster: below_ledger,
    journal: below_journal,
    bundle: [...below_journal, 'journal'],
};

const outside_headers = new RegExp(
    '^(fstream|filesystem|random|cstdio|stdio\\.h|iostream|ctime|time\\.h|thread|unistd\\.h' +
    '|imgui.*|emscripten.*|GL.*|sys/.*)$');
const outside_calls = /\b(system_clock|steady_clock|high_resolution_clock|random_device|getenv)\b/;

// Written in parts, so that this file itself names none of them.
const registry_hosts = [['deb', 'debian', 'org'], ['registry', 'npmjs', 'org'], ['snapshot', 'debian'],
    ['archive', 'ubuntu', 'com'], ['registry', 'yarnpkg', 'com']].map((parts) => parts.join('.'));
const machine_path = /(^|[^A-Za-z0-9._\/-])\/(work|farm|root|home|Users|tmp\/bash_jobs)\//;

const code_file = /(\.(cpp|h|mjs|js|css|html|cmake|sh)|^dev|^\.ci\/run|CMakeLists\.txt)$/;
const counted_file = /\.(cpp|h|mjs|js|css)$/;
const line_columns_max = 120;
const file_lines_max = 500;

function* lines_of(text) {
    let number = 0;
    for (const line of text.split('\n')) {
        number += 1;
        yield [number, line];
    }
}

// Complaints about single lines of the files whose path matches.
function by_line(files, path_pattern, complain) {
    const complaints = [];
    for (const [path, text] of Object.entries(files)) {
        if (!path_pattern.test(path)) {
            continue;
        }
        for (const [number, line] of lines_of(text)) {
            const complaint = complain(line, path);
            if (complaint) {
                complaints.push(`${path}:${number}: ${complaint}`);
            }
        }
    }
    return complaints;
}

function includes_point_one_way(files) {
    return by_line(files, /^src\/.*\.(cpp|h)$/, (line, path) => {
        const included = line.match(/^\s*#\s*include\s+"([^"/]+)\//)?.[1];
        const folder = path.split('/')[1];
        if (!(folder in may_include)) {
            return `src/${folder}/ has no place in the include direction; give it one in tests/tidy/rules.mjs`;
        }
        if (included === undefined || included === folder || may_include[folder].includes(included)) {
            return null;
        }
        return `src/${folder}/ may not include ${included}/`;
    });
}

function core_touches_nothing_outside(files) {
    return by_line(files, /^src\/.*\.(cpp|h)$/, (line) => {
        const header = line.match(/^\s*#\s*include\s+[<"]([^>"]+)[>"]/)?.[1];
        if (header && outside_headers.test(header)) {
            return `<${header}> is the outside world; it comes through a port or an argument`;
        }
        const call = line.match(outside_calls)?.[1];
        return call ? `${call} is the outside world; it comes through a port or an argument` : null;
    });
}

function screens_do_not_mutate(files) {
    return by_line(files, /^shell\/screen\/.*\.(cpp|h)$/, (line) => {
        if (/\bconst_cast\b/.test(line)) {
            return 'a screen casts no const away';
        }
        if (/\bperform\s*\(/.test(line)) {
            return 'a screen says what the person wants; main performs it';
        }
        for (const [, constness] of line.matchAll(/(\bconst\s+)?(?:\w+::)*\bLedger\s*[&*]/g)) {
            if (constness === undefined) {
                return 'a screen takes the ledger as const';
            }
        }
        return null;
    });
}

const wide_character = new RegExp(
    '[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6' +
    '\\u{20000}-\\u{3fffd}]', 'gu');

// A wide character takes two columns, as clang-format counts.
function columns(line) {
    return [...line].length + (line.match(wide_character)?.length ?? 0);
}

function lines_are_short(files) {
    // What the program prints into a golden file is as wide as it is.
    return by_line(files, code_file, (line, path) => {
        const is_long = columns(line) > line_columns_max && !path.startsWith('tests/golden/');
        return is_long ? `line of ${columns(line)} columns; at most ${line_columns_max}` : null;
    });
}

function files_are_small(files) {
    return Object.entries(files)
        .filter(([path]) => counted_file.test(path))
        .map(([path, text]) => [path, text.split('\n').length - 1])
        .filter(([, lines]) => lines >= file_lines_max)
        .map(([path, lines]) => `${path}:1: file of ${lines} lines; fewer than ${file_lines_max}`);
}

// "// plan/: what the folder is" opens the main header of each folder.
function folders_say_what_they_are(files) {
    const headers = Object.entries(files).filter(([path]) => /^src\/.*\.h$/.test(path));
    const folders = [...new Set(headers.map(([path]) => path.split('/')[1]))];
    const main_headers = (folder) => headers.filter(([, text]) => text.startsWith(`// ${folder}/: `)).length;
    return folders.filter((folder) => main_headers(folder) !== 1)
        .map((folder) => `src/${folder}/:1: one header, the main one, opens with "// ${folder}/: " and what it is`);
}

function clauses_exist(files, clauses) {
    return by_line(files, /^(src|tests)\/.*\.(cpp|h)$/, (line) => {
        const unknown = clauses_named(line).find((clause) => !(clause in clauses));
        return unknown ? `clause ${unknown} is not in the standard` : null;
    });
}

function nothing_of_one_machine(files) {
    return by_line(files, /./, (line, path) => {
        const host = registry_hosts.find((name) => line.includes(name));
        if (host) {
            return `names the registry ${host}`;
        }
        if (path === 'package-lock.json' && /"resolved"/.test(line)) {
            return 'a lock file without "resolved" works with every mirror';
        }
        return machine_path.test(line) ? 'a path of one machine' : null;
    });
}

const clause = '(?:[3-9](?:\\.\\d+)*|[A-E](?:\\.\\d+)*)';

// Chapters with a text of their own, before their first clause.
const chapters_that_rule = ['6', '8'];

// The clauses a test's tags name ("[5.3.3][D.1]"), or the comment above a rule ("// 5.3.3, 6.3.2.4 ...").
export function clauses_named(line) {
    const tags = [...line.matchAll(/\[(\d[\d.]*|[A-E](?:\.\d+)*)\](?=[^"]*"\s*[),])/g)].map(([, tag]) => tag);
    const comment = line.match(new RegExp(`^\\s*// ((?:${clause}(?:, | |: |$))+)`))?.[1] ?? '';
    const in_comment = comment.match(new RegExp(clause, 'g')) ?? [];
    return [...tags, ...in_comment.filter((name) => name.includes('.') || chapters_that_rule.includes(name))];
}

export const rules = {
    includes_point_one_way,
    core_touches_nothing_outside,
    screens_do_not_mutate,
    lines_are_short,
    files_are_small,
    folders_say_what_they_are,
    clauses_exist,
    nothing_of_one_machine,
};
