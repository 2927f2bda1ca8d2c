// What ./dev clauses holds the project to: each way in which the list of sentences can be wrong is told.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { carriers_of } from '../../tools/carriers.mjs';
import { examine, is_normative, summary } from '../../tools/normative.mjs';
import { clauses as standard } from '../../tools/project_files.mjs';

const clauses = {
    '4.1': '不在名单之内。',
    '5': '服务基本要求',
    '5.1': '保险公司应签订协议，明确职责。协议应包括：\na) 期限；\nb) 内容。',
    '6': '服务项目\n应每年提供 1 次服务。',
    '7.1': '档案查询\n应可查询。',
};

const files = {
    'src/party/agreement.h':
        'inline constexpr TypeInfo type<party::Agreement>{"agreement", "协议", Stream::company, Writer::insurer};',
    'src/party/station.h': 'inline constexpr TypeInfo type<party::Station>{\n    "station", "服务站"};',
    'src/party/agreement.cpp': '// 5.1 what it says,\n// in full\nstd::vector<Error> agreement_gaps(int a) {\n}\n',
    'src/ledger/duty.cpp': '// 6 once a year\nvoid yearly_duty(Collector& all) {\n}\n',
    'tests/party/agreement_test.cpp': 'TEST_CASE("an agreement is whole", "[5.1]") {\n}\n',
    'tests/ledger/duty_test.cpp': 'TEST_CASE("once a year", "[duty][6]") {\n}\n',
    'shell/screen/route.h': 'enum class Page : unsigned char {\n    people,  // those who take part\n    todo,\n};\n',
    'shell/screen/people.cpp': '#include "screen/people.h"\n#include "screen/people_agreements.h"\n',
    'shell/screen/people_agreements.h': '#include "screen/people.h"\n',
    'shell/screen/people_agreements.cpp': 'auto rows = ledger.table<party::Agreement>();\n',
    'shell/screen/todo.cpp': 'auto rows = ledger.table<party::AgreementDuty>();\n',
};

const on_people = { kept: { record: 'agreement', screen: 'people' } };
const by_gaps = { rule: ['party::agreement_gaps'] };
const sentences = [
    { clause: '5.1', sentence: '保险公司应签订协议，', carried_by: on_people },
    { clause: '5.1', sentence: '明确职责。', carried_by: by_gaps },
    { clause: '5.1', sentence: '协议应包括：', carried_by: by_gaps },
    { clause: '5.1', sentence: 'a) 期限；', carried_by: by_gaps },
    { clause: '5.1', sentence: 'b) 内容。', carried_by: by_gaps },
    { clause: '6', sentence: '应每年提供 1 次服务。', carried_by: { rule: true } },
    { clause: '7.1', sentence: '应可查询。', carried_by: { reason: 'Only people can.' } },
];

const faults_of = (list, of_files = files) => examine(list, clauses, carriers_of(of_files)).faults;
const with_carrier = (index, carried_by) => sentences.with(index, { ...sentences[index], carried_by });
const with_words = (index, sentence) => sentences.with(index, { ...sentences[index], sentence });

function is_told(name, fault, list, of_files) {
    test(`clauses: ${name}`, () => assert.deepEqual(faults_of(list, of_files), [].concat(fault)));
}

test('clauses: a list that is whole and carried has no faults', () => {
    const { rows, faults } = examine(sentences, clauses, carriers_of(files));
    assert.deepEqual(faults, []);
    assert.deepEqual(rows.map(({ kind }) => kind), ['kept', 'rule', 'rule', 'rule', 'rule', 'rule', 'reason']);
    assert.deepEqual(rows[0].carriers, ['agreement (party::Agreement) on page people']);
    assert.deepEqual(rows[1].carriers, ['party::agreement_gaps  src/party/agreement.cpp:3']);
    assert.deepEqual(rows[5].carriers, ['ledger::yearly_duty  src/ledger/duty.cpp:2']);
    assert.deepEqual(summary(rows), [
        'Chapter 5: 5 sentences: 4 by rule, 1 kept, 0 with a reason, 0 open',
        'Chapter 6: 1 sentences: 1 by rule, 0 kept, 0 with a reason, 0 open',
        'Chapter 7: 1 sentences: 0 by rule, 0 kept, 1 with a reason, 0 open',
    ]);
});

test('clauses: what is missing is counted as open', () => {
    const { rows } = examine(with_carrier(0, undefined), clauses, carriers_of(files));
    assert.equal(summary(rows)[0], 'Chapter 5: 5 sentences: 4 by rule, 0 kept, 0 with a reason, 1 open');
});

const without = (path) => Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));

is_told('a rule that is not there', '5.1: open: 明确职责。 (no rule party::gaps below a comment that begins with 5.1)',
    with_carrier(1, { rule: ['party::gaps'] }));
is_told('one of two rules that is not there',
    '5.1: open: 明确职责。 (no rule party::gaps below a comment that begins with 5.1)',
    with_carrier(1, { rule: ['party::agreement_gaps', 'party::gaps'] }));
is_told('a rule of another clause',
    '5.1: open: 明确职责。 (no rule ledger::yearly_duty below a comment that begins with 5.1)',
    with_carrier(1, { rule: ['ledger::yearly_duty'] }));
is_told('no rule at all', '6: open: 应每年提供 1 次服务。 (no rule below a comment that begins with 6)',
    sentences, without('src/ledger/duty.cpp'));
is_told('a rule without a test', '6: open: 应每年提供 1 次服务。 (no test with the tag [6])',
    sentences, without('tests/ledger/duty_test.cpp'));

const of_rule = 'a rule is a list of functions, or true where nothing else is asked by the clause';
for (const names of [true, [], 'party::agreement_gaps', false]) {
    is_told(`${JSON.stringify(names)} as the rule of one sentence of several`, `5.1: open: 明确职责。 (${of_rule})`,
        with_carrier(1, { rule: names }));
}

is_told('a kind of record that is not there',
    '5.1: open: 保险公司应签订协议， (no kind of record with the key licence)',
    with_carrier(0, { kept: { record: 'licence', screen: 'people' } }));
is_told('a page that is not there', '5.1: open: 保险公司应签订协议， (no page units)',
    with_carrier(0, { kept: { record: 'agreement', screen: 'units' } }));
is_told('a page without the record', '5.1: open: 保险公司应签订协议， (page todo does not use party::Agreement)',
    with_carrier(0, { kept: { record: 'agreement', screen: 'todo' } }));
is_told('a record on no page', '5.1: open: 保险公司应签订协议， (page people does not use party::Station)',
    with_carrier(0, { kept: { record: 'station', screen: 'people' } }));
for (const kept of [{}, null]) {
    is_told(`${JSON.stringify(kept)} as what is kept`,
        '5.1: open: 保险公司应签订协议， (no kind of record with the key undefined; no page undefined)',
        with_carrier(0, { kept }));
}

for (const reason of ['', '  ', null, true]) {
    is_told(`${JSON.stringify(reason)} as a reason`, '7.1: open: 应可查询。 (the reason is not stated)',
        with_carrier(6, { reason }));
}
const rule_and_reason = { rule: true, reason: 'Only people can.' };
for (const carried_by of [undefined, null, {}, { later: true }, { toString: true }, rule_and_reason]) {
    is_told(`carried by ${JSON.stringify(carried_by)}`,
        '7.1: open: 应可查询。 (carried_by has one of rule, kept, reason)', with_carrier(6, carried_by));
}

is_told('other words', [
    '5.1: not word for word in the standard: 明确责任。',
    '5.1: not listed whole, in order and by itself: 保险公司应签订协议，明确职责。',
], with_words(1, '明确责任。'));
is_told('a sentence that is forgotten', '5.1: not listed whole, in order and by itself: a) 期限；',
    sentences.toSpliced(3, 1));
is_told('the last sentence forgotten', '5.1: not listed whole, in order and by itself: b) 内容。',
    sentences.toSpliced(4, 1));
is_told('a clause that is forgotten', '6: not listed whole, in order and by itself: 应每年提供 1 次服务。',
    sentences.toSpliced(5, 1));
is_told('sentences in another order', '5.1: not listed whole, in order and by itself: a) 期限；',
    sentences.with(3, sentences[4]).with(4, sentences[3]));
is_told('two sentences in one', '5.1: not listed whole, in order and by itself: 保险公司应签订协议，明确职责。',
    with_words(1, '明确职责。协议应包括：').toSpliced(2, 1));
is_told('a sentence twice', '5.1: listed, but the clause has ended: b) 内容。',
    sentences.toSpliced(5, 0, sentences[4]));
is_told('clauses in another order', '5.1: listed after 6', [sentences[5], ...sentences.toSpliced(5, 1)]);
is_told('a clause of another chapter', '4.1: not a clause of chapters 5, 6, 7',
    [{ clause: '4.1', sentence: '不在名单之内。', carried_by: { reason: 'Only people can.' } }, ...sentences]
        .toSorted((one, other) => (one.clause < other.clause ? -1 : 1)));
is_told('a clause that the standard does not have', '7.9: not a clause of chapters 5, 6, 7',
    [...sentences, { clause: '7.9', sentence: '应可查询。', carried_by: { reason: 'Only people can.' } }]);

// Apart from what carries them: each sentence of the standard stands in the project's own list.
test('clauses: no sentence of chapters 5, 6 and 7 is forgotten', () => {
    const list = JSON.parse(readFileSync(new URL('../normative/sentences.json', import.meta.url), 'utf8'));
    const { faults } = examine(list, standard, carriers_of({}));
    assert.deepEqual(faults.filter((fault) => !fault.includes(': open: ')), []);
    const without_blanks = (texts) => texts.join('').replaceAll(/\s/g, '');
    for (const clause of Object.keys(standard).filter(is_normative)) {
        const listed = without_blanks(list.filter((each) => each.clause === clause).map(({ sentence }) => sentence));
        const whole = without_blanks([standard[clause]]);
        const heading = whole.slice(0, whole.length - listed.length);
        assert.ok(whole.endsWith(listed) && !/[。，；：]/.test(heading), clause);
    }
});
