// Rows as high as they need to be, and how a sheet is printed: as wide as its paper, with the number of the page below.
// The library's own way to say what it has no options for.
import {
    getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { margin } from './paper.js';

const file = 'xl/worksheets/sheet{id}.xml';
const workbook = 'xl/workbook.xml';
const paper_codes = { a4_portrait: 9, a4_landscape: 9, a3_landscape: 8 };
const inches = (millimetres) => Number((millimetres / 25.4).toFixed(3));

const page_margins = {
    left: inches(margin.across), right: inches(margin.across), top: inches(margin.along),
    bottom: inches(margin.along), header: inches(8), footer: inches(8),
};

const elements = (rows) => [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<printOptions horizontalCentered="1"/>',
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>',
    // Digits that are text on purpose are not marked as mistakes.
    `<ignoredErrors><ignoredError sqref="A1:${getCellAddress(rows.length - 1, rows[0].length - 1)}" `
        + 'numberStoredAsText="1"/></ignoredErrors>',
];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// `repeated`: the rows that each printed page begins with.
function with_titles(xml, name, { begin, end }) {
    const titles = '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'
        + `'${escaped(name)}'!$${begin + 1}:$${end}</definedName></definedNames>`;
    const order = getOrderOfSiblings(workbook, 'workbook');
    return insertElementMarkupAccordingToOrderOfSiblings(xml, titles, order, 'workbook');
}

export function sheet_layout(paper, { rows, heights }, name, repeated) {
    const known = getOrderOfSiblings(file, 'worksheet');
    const order = known.flatMap((name) => (name === 'drawing' ? ['ignoredErrors', name] : [name]));
    const attributes = {
        row: (at) => ({ ht: heights[at], customHeight: 1 }),
        pageMargins: () => page_margins,
        pageSetup: () => ({ paperSize: paper_codes[paper], fitToWidth: 1, fitToHeight: 0 }),
    };
    const insert = (xml, element) => insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
    return {
        files: {
            transform: {
                [file]: {
                    transformElementAttributes: (tag, before, at) => ({ ...before, ...attributes[tag]?.(at) }),
                    transform: (xml) => elements(rows).reduce(insert, xml),
                },
                [workbook]: { transform: (xml) => (repeated ? with_titles(xml, name, repeated) : xml) },
            },
        },
    };
}
