// A list of policies as Excel writes it: a table of many rows, its texts shared.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const schemas = 'http://schemas.openxmlformats.org';
const of_sheets = `xmlns="${schemas}/spreadsheetml/2006/main"`;
const of_packages = `${schemas}/package/2006`;
const of_documents = `${schemas}/officeDocument/2006/relationships`;
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const columns = ['投保单位名称', '统一社会信用代码', '保单号', '保险起期', '保险止期', '应收保费(元)'];

const relations = (...all) => `<Relationships xmlns="${of_packages}/relationships">${all.map(([type, target], at) =>
    `<Relationship Id="rId${at + 1}" Type="${of_documents}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const override = (part, type) => `<Override PartName="/xl/${part}.xml" ContentType="${kind}.${type}+xml"/>`;

const fixed_parts = {
    '[Content_Types].xml': `<Types xmlns="${of_packages}/content-types">`
        + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + `${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}`
        + `${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${of_sheets} xmlns:r="${of_documents}"><sheets>`
        + '<sheet name="承保名单" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml']),
    'xl/styles.xml': `<styleSheet ${of_sheets}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
};

// GB 32100-2015, with its last character.
function credit_code(index) {
    const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const body = `91510104MA${String(index).padStart(7, '0')}`;
    const sum = [...body].reduce((all, each, at) => all + letters.indexOf(each) * (3 ** at % letters.length), 0);
    return body + letters[(letters.length - sum % letters.length) % letters.length];
}

function table_of(count) {
    const texts = [];
    const shared = (address, text) => {
        texts.push(`<si><t>${text}</t></si>`);
        return `<c r="${address}" t="s"><v>${texts.length - 1}</v></c>`;
    };
    const number = (address, value, style) => `<c r="${address}" s="${style}"><v>${value}</v></c>`;
    const head = columns.map((name, at) => shared(`${'ABCDEF'[at]}1`, name)).join('');
    const rows = Array.from({ length: count }, (_, index) => {
        const at = index + 2;
        const serial = String(index + 1).padStart(8, '0');
        const cells = [shared(`A${at}`, `成都示例制造有限公司${serial}`), shared(`B${at}`, credit_code(index + 1)),
            shared(`C${at}`, `SL2026${serial}`), number(`D${at}`, 46167, 1), number(`E${at}`, 46531, 1),
            number(`F${at}`, 9600 + (index % 5000), 0)];
        return `<row r="${at}">${cells.join('')}</row>`;
    });
    return {
        'xl/worksheets/sheet1.xml': `<worksheet ${of_sheets}><sheetData><row r="1">${head}</row>${rows.join('')}`
            + '</sheetData></worksheet>',
        'xl/sharedStrings.xml': `<sst ${of_sheets}>${texts.join('')}</sst>`,
    };
}

// The file's place, made once.
export function list_of_policies(count) {
    const path = `build/bench/page/policies-${count}.xlsx`;
    if (!existsSync(path)) {
        const parts = Object.entries({ ...fixed_parts, ...table_of(count) });
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)]))));
    }
    return path;
}
