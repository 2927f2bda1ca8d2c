// Word and Excel files as text, by readers that share nothing with what wrote them but the zip format.
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';

const word_namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const sheet_path = 'xl/worksheets/sheet1.xml';

export class Package {
    constructor(bytes) {
        this.files = unzipSync(new Uint8Array(bytes));
    }

    xml(path) {
        const complain = (level, message) => {
            throw new Error(`${path}: ${level}: ${message}`);
        };
        return new DOMParser({ onError: complain }).parseFromString(strFromU8(this.files[path]), 'text/xml');
    }

    media() {
        return Object.entries(this.files).filter(([path]) => path.includes('/media/')).map(([, bytes]) => bytes);
    }
}

const children = (node) => Array.from(node.childNodes).filter(({ nodeType }) => nodeType === 1);
const all = (node, name) => Array.from(node.getElementsByTagNameNS(word_namespace, name));
const first = (node, name) => all(node, name)[0];
const value = (node, name) => first(node, name)?.getAttribute('w:val');

// Fields of the page's number stand as their names, photos as their size in millimetres.
function paragraph_text(paragraph) {
    const parts = Array.from(paragraph.getElementsByTagName('*')).map((node) => {
        switch (node.tagName) {
            case 'w:t': return node.textContent;
            case 'w:br': return '⏎';
            case 'w:instrText': return `{${node.textContent.trim()}}`;
            case 'wp:extent': {
                const millimetres = (name) => Math.round(Number(node.getAttribute(name)) / 36000);
                return `[照片 ${millimetres('cx')}×${millimetres('cy')} mm]`;
            }
            default: return '';
        }
    });
    return parts.join('');
}

function cell_text(cell) {
    const span = Number(value(cell, 'gridSpan') ?? 1);
    const paragraphs = children(cell).filter(({ tagName }) => tagName === 'w:p');
    const is_label = /label$/.test(value(cell, 'pStyle'));
    const text = paragraphs.map(paragraph_text).join('⏎');
    const is_right = value(cell, 'jc') === 'right';
    return `${is_label ? `*${text}*` : text}${is_right ? ' →' : ''}${span > 1 ? ` (${span})` : ''}`;
}

function row_text(row) {
    const is_on = (name) => first(row, name) !== undefined && value(row, name) !== 'off';
    const cells = children(row).filter(({ tagName }) => tagName === 'w:tc');
    const mark = `${is_on('tblHeader') ? '=' : '|'}${is_on('cantSplit') ? '' : ' (split)'}`;
    return `${mark} ${cells.map(cell_text).join(' | ')}`;
}

function block_text(block) {
    if (block.tagName === 'w:tbl') {
        const widths = all(block, 'gridCol').map((column) => column.getAttribute('w:w'));
        const kind = /^dense/.test(value(block, 'pStyle')) ? 'dense table' : 'table';
        return [`${kind} ${widths.join(' ')}`, ...all(block, 'tr').map(row_text)].join('\n');
    }
    const style = value(block, 'pStyle');
    const text = paragraph_text(block);
    return [style && `(${style})`, value(block, 'jc') === 'right' && '→', text].filter(Boolean).join(' ');
}

export function word_text(bytes) {
    const file = new Package(bytes);
    const [body] = all(file.xml('word/document.xml'), 'body');
    const size = first(body, 'pgSz');
    const page = ['w:w', 'w:h', 'w:orient'].map((name) => size.getAttribute(name)).join(' ');
    const blocks = children(body).filter(({ tagName }) => tagName !== 'w:sectPr').map(block_text);
    const footer = paragraph_text(file.xml('word/footer1.xml'));
    return `${[`page ${page}`, ...blocks, `footer ${footer}`].join('\n')}\n`;
}

// Rows of values as they stand in the sheet: text as text, numbers as numbers.
export const cells_of = (bytes) => readSheet(Buffer.from(bytes), { trim: false });

export async function excel_text(bytes) {
    const file = new Package(bytes);
    const sheet = file.xml(sheet_path);
    const titles = Array.from(file.xml('xl/workbook.xml').getElementsByTagName('definedName'))
        .filter((name) => name.getAttribute('name') === '_xlnm.Print_Titles').map(({ textContent }) => textContent);
    const named = (name) => Array.from(sheet.getElementsByTagName(name));
    const attributes = (name, ...keys) => named(name).map(
        (node) => keys.map((key) => node.getAttribute(key)).join(' '));
    const shown = (cell) => (cell === null ? '' : JSON.stringify(cell).replaceAll('\\n', '⏎'));
    const rows = (await cells_of(bytes)).map((row) => row.map(shown).join(' | ').replace(/[ |]+$/, ''));
    return `${[
        `columns ${named('col').map((node) => Number(node.getAttribute('width')).toFixed(1)).join(' ')}`,
        `frozen ${attributes('pane', 'ySplit').join(' ') || 'none'}`,
        `repeated ${titles.join(' ') || 'none'}`,
        `page ${attributes('pageSetup', 'paperSize', 'orientation').join(' ')}`,
        ...rows.map((row, at) => `${at + 1}: ${row}`),
        `merged ${attributes('mergeCell', 'ref').join(' ')}`,
    ].join('\n')}\n`;
}
