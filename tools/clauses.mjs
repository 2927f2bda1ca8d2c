// Every sentence of chapters 5, 6 and 7 with what carries it, and each other clause with its rules and tests:
// node tools/clauses.mjs. Fails while a sentence is not listed in tests/normative/sentences.json, or what is said there
// to carry it is not there.
import { readFileSync } from 'node:fs';
import { carriers_of } from './carriers.mjs';
import { by_number, examine, is_normative, summary } from './normative.mjs';
import { clauses, project_files } from './project_files.mjs';

const list = new URL('../tests/normative/sentences.json', import.meta.url);
const found = carriers_of(project_files());
const { rows, faults } = examine(JSON.parse(readFileSync(list, 'utf8')), clauses, found);

function print_head(clause, words = clauses[clause].split(/(?<=。)|\n/)[0]) {
    console.log(`${clause.padEnd(8)} ${words}`);
}

function print(kind, lines) {
    for (const line of lines) {
        console.log(`           ${kind.padEnd(6)}  ${line}`);
    }
}

// Without those rules that stand beside their sentence already.
function print_rules_and_tests(clause, printed = []) {
    const lines_of = (all) => (all.get(clause) ?? []).map(({ name, place }) => `${name}  ${place}`);
    print('rule', lines_of(found.rules).filter((line) => !printed.includes(line)));
    print('test', lines_of(found.tests));
}

function print_sentences(clause) {
    const of_clause = rows.filter((row) => row.clause === clause);
    for (const { sentence, kind, carriers } of of_clause) {
        print_head(clause, sentence);
        print(kind, carriers);
    }
    print_rules_and_tests(clause, of_clause.flatMap(({ carriers }) => carriers));
}

function print_clause(clause) {
    print_head(clause);
    print_rules_and_tests(clause);
}

for (const clause of new Set(rows.map((row) => row.clause))) {
    print_sentences(clause);
}
const others = Object.keys(clauses).filter((clause) => !is_normative(clause)).sort(by_number);
const is_carried = (clause) => found.rules.has(clause) || found.tests.has(clause);
console.log('\nOther chapters and annexes:');
others.filter(is_carried).forEach(print_clause);
console.log('\nNo rule and no test yet:');
others.filter((clause) => !is_carried(clause)).forEach((clause) => print_head(clause));
console.log(`\n${summary(rows).join('\n')}`);
for (const fault of faults) {
    console.error(fault);
}
console.log(faults.length === 0 ? 'Every sentence is carried.' : `${faults.length} faults in what carries a sentence.`);
process.exitCode = faults.length === 0 ? 0 : 1;
