// Writes the first letters of the Pinyin of every character that stands in the program's own words and in the delivered
// library of hazards, all readings of each, from npm pinyin-pro.
import { readFile, writeFile } from 'node:fs/promises';
import { pinyin } from 'pinyin-pro';
import { project_files } from './project_files.mjs';

const target = 'src/record/pinyin_data.cpp';
const bytes_a_line = 108;

const words = Object.entries(project_files())
    .filter(([path]) => /^src\/.*\.(cpp|h)$/.test(path) && path !== target)
    .flatMap(([, text]) => text.match(/"[^"\n]*"/g) ?? [])
    .concat(await readFile('assets/hazard-library.csv', 'utf8')).join('');
const characters = [...new Set(words.match(/\p{Script=Han}/gu))].sort();

const of_letter = {};
for (const character of characters) {
    const readings = pinyin(character, { toneType: 'none', type: 'array', multiple: true });
    for (const letter of new Set(readings.map((reading) => reading[0]))) {
        (of_letter[letter] ??= []).push(character);
    }
}

function lines(text) {
    const room = bytes_a_line / 2;
    return text.match(new RegExp(`.{1,${room}}`, 'gu')).map((line) => `     "${line}"`).join('\n');
}

const letters = Object.keys(of_letter).filter((letter) => /^[a-z]$/.test(letter)).sort();
const version = JSON.parse(await readFile('node_modules/pinyin-pro/package.json', 'utf8')).version;
await writeFile(target, `// Written by tools/pinyin.mjs. Do not edit.
// clang-format off
#include "record/pinyin_data.h"

namespace anze::record {

std::span<const PinyinLetter> pinyin_letters() {
    static constexpr std::array<PinyinLetter, ${letters.length}> letters{{
${letters.map((letter) => `    {'${letter}',\n${lines(of_letter[letter].join(''))}},`).join('\n')}
    }};
    return letters;
}

}  // namespace anze::record
`);
console.log(`${characters.length} characters from pinyin-pro ${version} into ${target}`);
