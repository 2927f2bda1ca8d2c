// Takes the years below from npm chinese-days and writes them twice: as the file a person can take in, and as the
// table built into the program.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const notices = {
    2024: '国务院办公厅关于2024年部分节假日安排的通知',
    2025: '国务院办公厅关于2025年部分节假日安排的通知',
    2026: '国务院办公厅关于2026年部分节假日安排的通知',
}

const read = async (path) => JSON.parse(await readFile(new URL(path, root), 'utf8'))
const library = await read('node_modules/chinese-days/package.json')
const data = await read('node_modules/chinese-days/dist/chinese-days.json')

const daysOf = (year, days) => Object.keys(days).filter((day) => day.startsWith(`${year}-`)).sort()
const years = Object.entries(notices).map(([year, source]) => ({
    year: Number(year),
    source,
    version: `chinese-days ${library.version}`,
    off: daysOf(year, data.holidays),
    work: daysOf(year, data.workdays),
}))

function jsonDays(days) {
    const rows = []
    for (let i = 0; i < days.length; i += 7) {
        rows.push('        ' + days.slice(i, i + 7).map((day) => `"${day}"`).join(', '))
    }
    return `[\n${rows.join(',\n')}\n      ]`
}

const yearAsJson = ({ year, source, version, off, work }) => `    {
      "year": ${year},
      "source": ${JSON.stringify(source)},
      "version": ${JSON.stringify(version)},
      "off": ${jsonDays(off)},
      "work": ${jsonDays(work)}
    }`

const json = `{
  "format": "anze-holidays",
  "v": 1,
  "years": [
${years.map(yearAsJson).join(',\n')}
  ]
}
`

function cppDays(days) {
    const rows = []
    for (let i = 0; i < days.length; i += 6) {
        const row = days.slice(i, i + 6).map((day) => `{${day.split('-').map(Number).join(', ')}}`)
        rows.push('             ' + row.join(', '))
    }
    return `{\n${rows.join(',\n')},\n         }`
}

const yearAsCpp = ({ year, source, version, off, work }) => `        {${year},
         ${cppDays(off)},
         ${cppDays(work)},
         ${JSON.stringify(source)},
         ${JSON.stringify(version)}},`

const cpp = `// Written by tools/holidays.mjs. Do not edit.
// clang-format off
#include "calendar/holidays_data.h"

namespace anze::calendar {

std::vector<HolidayYear> built_in_holidays() {
    return {
${years.map(yearAsCpp).join('\n')}
    };
}

}  // namespace anze::calendar
`

await writeFile(new URL('assets/holidays/holidays.json', root), json)
await writeFile(new URL('src/calendar/holidays_data.cpp', root), cpp)
console.log(`${years.length} years from chinese-days ${library.version} into ${fileURLToPath(root)}`)
