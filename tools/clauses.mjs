// Each clause of the standard with its rule (the function below a comment that names it) and its tests:
// node tools/clauses.mjs. Fails while a clause that the product promises has no rule or no test.
import { clauses_named } from '../tests/tidy/rules.mjs';
import { clauses, project_files } from './project_files.mjs';

const promised = [
    '5.2.2', '5.2.4', '5.3.1', '5.3.2', '5.3.3', '5.3.4.1', '5.3.4.2', '5.4.1.2', '5.4.2.1', '5.4.2.2',
    '6.3.2.2', '6.3.2.3', '6.3.2.4', '6.3.2.5', '7.2',
];

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

function print(clause, rules, tests) {
    const [sentence] = clauses[clause].split(/(?<=。)|\n/);
    console.log(`${clause.padEnd(8)} ${sentence}`);
    const rows = [...rules.map((rule) => ['rule', rule]), ...tests.map((test) => ['test', test])];
    for (const [kind, { name, place }] of rows) {
        console.log(`           ${kind}  ${name}  ${place}`);
    }
}

const rules = new Map();
const tests = new Map();
for (const [path, text] of Object.entries(project_files())) {
    if (/^src\/.*\.cpp$/.test(path)) {
        rules_of(path, text, rules);
    } else if (/^tests\/.*\.cpp$/.test(path)) {
        tests_of(path, text, tests);
    }
}
const others = Object.keys(clauses).filter((clause) => !promised.includes(clause))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
const carried_out = (clause) => rules.has(clause) || tests.has(clause);
for (const clause of [...promised, ...others.filter(carried_out)]) {
    print(clause, rules.get(clause) ?? [], tests.get(clause) ?? []);
}
console.log('\nNo rule and no test yet:');
for (const clause of others.filter((clause) => !carried_out(clause))) {
    print(clause, [], []);
}
const missing = promised.filter((clause) => !rules.has(clause) || !tests.has(clause));
console.log(missing.length === 0
    ? `\nAll ${promised.length} clauses promised have a rule and a test.`
    : `\nWithout a rule or without a test: ${missing.join(', ')}`);
process.exitCode = missing.length === 0 ? 0 : 1;
