// Writes assets/clauses/clauses.json as src/code/clauses_data.cpp: node tools/clauses_data.mjs
import { writeFile } from 'node:fs/promises';
import { clauses } from './project_files.mjs';

const characters_a_line = 50;

function literals(text) {
    const pieces = text.match(new RegExp(`[^\\n]{1,${characters_a_line}}\\n?|\\n`, 'gu'));
    return pieces.map((piece) => `\n     ${JSON.stringify(piece)}`).join('');
}

const in_order = Object.entries(clauses)
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
const rows = in_order.map(([number, text]) => `    {"${number}",${literals(text)}},`);
const cpp = `// Written by tools/clauses_data.mjs. Do not edit.
// clang-format off
#include "code/clauses.h"

namespace anze::code {

std::span<const ClauseText> clause_texts() {
    static constexpr std::array<ClauseText, ${rows.length}> texts{{
${rows.join('\n')}
    }};
    return texts;
}

}  // namespace anze::code
`;

await writeFile(new URL('../src/code/clauses_data.cpp', import.meta.url), cpp);
