// Each rule of the house is shown to complain where it should, and only there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauses } from '../../tools/project_files.mjs';
import { clauses_named, rules } from './rules.mjs';

const long_line = 'x'.repeat(121);

// rule: [files that break it, files that keep it]
const examples = {
    includes_point_one_way: [
        { 'src/record/json.cpp': '#include "party/party.h"' },
        { 'src/hazard/hazard.h': '#include "plan/plan.h"' },
        { 'src/ledger/ledger.h': '#include "journal/fold.h"' },
        { 'src/journal/fold.h': '#include "bundle/bundle.h"' },
        { 'src/plan/plan.cpp': '#include "crypto/hash.h"' },
        { 'src/plan/plan.cpp': '#include "widget/button.h"' },
        { 'src/novelty/novelty.h': '#pragma once' },
        null,
        { 'src/hazard/hazard.cpp': '#include "hazard/hazard.h"\n#include "calendar/date.h"' },
        { 'src/bundle/bundle.cpp': '#include "journal/fold.h"\n#include "crypto/hash.h"\n#include "ledger/ledger.h"' },
        { 'shell/main.cpp': '#include "bundle/bundle.h"' },
    ],
    core_touches_nothing_outside: [
        { 'src/record/json.cpp': '#include <fstream>' },
        { 'src/record/json.cpp': '#include <emscripten/em_js.h>' },
        { 'src/form/form.cpp': '#include "imgui.h"' },
        { 'src/plan/plan.cpp': 'const auto now = std::chrono::system_clock::now();' },
        null,
        { 'src/record/json.cpp': '#include <string>\n#include <chrono>' },
        { 'shell/desktop/files.cpp': '#include <fstream>' },
    ],
    screens_do_not_mutate: [
        { 'shell/screen/todo.cpp': 'void draw(Ledger& ledger);' },
        { 'shell/screen/todo.cpp': 'void draw(const Clock& clock, ledger::Ledger& ledger);' },
        { 'shell/screen/todo.cpp': 'void draw(ledger::Ledger* ledger);' },
        { 'shell/screen/todo.cpp': 'auto& open = const_cast<Ledger&>(ledger);' },
        { 'shell/screen/todo.cpp': 'ledger::perform(action);' },
        null,
        { 'shell/screen/todo.cpp': 'Wish draw(const ledger::Ledger& ledger, State& state);' },
        { 'shell/main.cpp': 'void keep(Ledger& ledger);' },
    ],
    lines_are_short: [
        { 'src/record/json.cpp': long_line },
        { 'web/main.js': '字'.repeat(61) },
        { dev: long_line },
        null,
        { 'src/record/json.cpp': 'x'.repeat(120) },
        { 'web/main.js': '字'.repeat(60) },
        { 'README.md': long_line },
    ],
    files_are_small: [
        { 'web/main.js': 'x\n'.repeat(500) },
        null,
        { 'web/main.js': 'x\n'.repeat(499) },
        { 'assets/codes/list.json': 'x\n'.repeat(500) },
    ],
    folders_say_what_they_are: [
        { 'src/record/json.h': '// JSON of records.\n#pragma once\n' },
        { 'src/record/json.h': '// record/: what a record is.\n', 'src/record/type.h': '// record/: two of them.\n' },
        null,
        { 'src/record/json.h': '// JSON of records.\n', 'src/record/type.h': '// record/: what a record is.\n' },
    ],
    clauses_exist: [
        { 'tests/plan/plan_test.cpp': 'TEST_CASE("Three in a team", "[5.2.9]") {' },
        { 'tests/plan/plan_test.cpp': 'TEST_CASE("Three in a team", "[plan][5.2.2][D.7]") {' },
        { 'src/plan/plan.cpp': '// 5.3.1, 9.9.9 the plan makes clear\n' },
        null,
        { 'tests/plan/plan_test.cpp': 'TEST_CASE("Three in a team", "[plan][5.2.2][D.1]") {\n    values[7] = "a";' },
        { 'src/plan/plan.cpp': '// 5.3.1, 6.3.2.4 the plan makes clear\n' },
    ],
    nothing_of_one_machine: [
        { 'package.json': ['https://registry', 'npmjs', 'org/acorn'].join('.') },
        { 'package-lock.json': '"resolved": "somewhere"' },
        { 'README.md': ['see ', 'home', 'someone', 'build'].join('/') },
        null,
        { 'README.md': 'see build/site and https://example.org/work/home/' },
    ],
};

for (const [name, rule] of Object.entries(rules)) {
    test(`tidy: ${name.replaceAll('_', ' ')}`, () => {
        const split = examples[name].indexOf(null);
        for (const broken of examples[name].slice(0, split)) {
            assert.equal(rule(broken, clauses).length, 1, JSON.stringify(broken));
        }
        for (const kept of examples[name].slice(split + 1)) {
            assert.deepEqual(rule(kept, clauses), []);
        }
    });
}

test('clauses are read from tags and from the comment above a rule', () => {
    assert.deepEqual(clauses_named('TEST_CASE("Late", "[5.3.3][6.3.2.4]") {'), ['5.3.3', '6.3.2.4']);
    assert.deepEqual(clauses_named('// 5.3.3, 6.3.2.4: one window'), ['5.3.3', '6.3.2.4']);
    assert.deepEqual(clauses_named('// D.1 deductions, 2 for each'), ['D.1']);
    assert.deepEqual(clauses_named('// 6 once a year'), ['6']);
    assert.deepEqual(clauses_named('// 4 GiB of photos'), []);
    assert.deepEqual(clauses_named('const auto x = list[5];'), []);
});
