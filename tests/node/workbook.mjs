// Workbooks written by hand, part by part, as Excel and others write them; and what is read from them.
import { strToU8, zipSync } from 'fflate';
import { read_workbook } from '../../web/workbook/read.js';

const relations_of = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relation = ([id, type, target, more = '']) =>
    `<Relationship Id="${id}" Type="${relations_of}/${type}" Target="${target}" ${more}/>`;
const relations = (...all) => `<Relationships>${all.map(relation).join('')}</Relationships>`;

export const sheet = (rows) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
export const inline = (address, text) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const number = (address, value, style = 0) => `<c r="${address}" s="${style}"><v>${value}</v></c>`;
export const row = (at, ...cells) => `<row r="${at}">${cells.join('')}</row>`;

// `sheets`: [name, XML, attributes of <sheet>]; `parts` are added to the archive or take the place of others.
export function workbook(sheets, { formats = ['0'], codes = {}, texts = '', properties = '', parts = {} } = {}) {
    const cells = formats.map((id) => `<xf numFmtId="${id}"/>`).join('');
    const written = Object.entries(codes).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
    const named = sheets.map(([name, , more = ''], at) => `<sheet name="${name}" r:id="rId${at + 1}" ${more}/>`);
    const all = {
        '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
        'xl/workbook.xml': `<workbook>${properties}<sheets>${named.join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relations(
            ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`]),
            ['styles', 'styles', '/xl/styles.xml'], ['texts', 'sharedStrings', 'sharedStrings.xml']),
        'xl/styles.xml': `<styleSheet><numFmts>${written.join('')}</numFmts>` +
            `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells}</cellXfs></styleSheet>`,
        'xl/sharedStrings.xml': `<sst>${texts}</sst>`,
        ...Object.fromEntries(sheets.map(([, xml], at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
        ...parts,
    };
    const bytes = ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content];
    return zipSync(Object.fromEntries(Object.entries(all).filter(([, content]) => content !== null).map(bytes)));
}

// [{ name, rows: { number: cells } }]
export async function sheets_of(bytes, tell_share) {
    const [, ...sheets] = (await read_workbook(bytes, tell_share)).split('\x1d');
    return sheets.map((text) => {
        const [name, ...rows] = text.split('\x1e');
        return { name, rows: Object.fromEntries(rows.map((each) => {
            const [at, ...cells] = each.split('\x1f');
            return [at, cells];
        })) };
    });
}

// The rows of the only sheet.
export async function rows_of(...parameters) {
    const [only] = await sheets_of(workbook([['名单', sheet(parameters[0])]], parameters[1]));
    return only.rows;
}
