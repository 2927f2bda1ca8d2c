// What a workbook says of itself: its visible sheets, its texts, and how its numbers are shown.
import { parts_of, unpacked } from './archive.js';
import { format_of } from './number.js';
import { broken, Refusal, too_large } from './refusal.js';
import { read_xml } from './xml.js';

const text_characters_most = 64 << 20;
const main_relation = /\/officeDocument$/;

function refuse_other_kinds(parts) {
    const has = (ending) => [...parts.keys()].some((name) => name.endsWith(ending));
    if (has('vbaProject.bin')) {
        throw new Refusal('这是带宏的工作簿。宏不会读取，也不会运行：请在 Excel 里另存为 .xlsx 后再选');
    }
    if (has('workbook.bin') || parts.has('mimetype')) {
        throw new Refusal('这不是 .xlsx 工作簿。请在表格软件里另存为 .xlsx 或 CSV 后再选');
    }
}

// A target as the part that names it has it, as a name in the archive.
function part_name(target, from) {
    const names = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
    for (const name of target.split('/')) {
        if (name === '..') {
            names.pop();
        } else if (name !== '' && name !== '.') {
            names.push(name);
        }
    }
    return names.join('/');
}

export class Book {
    constructor(bytes) {
        this.bytes = bytes;
        this.parts = parts_of(bytes);
        refuse_other_kinds(this.parts);
    }

    // Nothing where the part is missing.
    async read(name, handlers, told = (piece) => piece) {
        const part = this.parts.get(name);
        if (part) {
            await read_xml(this.pieces(part, told), name, handlers);
        }
    }

    async* pieces(part, told) {
        for await (const piece of unpacked(this.bytes, part)) {
            told(piece);
            yield piece;
        }
    }

    // What a part leads to inside the workbook; what lies outside is never fetched.
    async relations_of(name) {
        const relations = [];
        const at = name.lastIndexOf('/') + 1;
        await this.read(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`, {
            open: (element, attribute) => {
                if (element === 'Relationship' && attribute('TargetMode') !== 'External') {
                    const target = part_name(attribute('Target'), name);
                    relations.push({ id: attribute('Id'), type: attribute('Type'), target });
                }
            },
        });
        return relations;
    }

    async open() {
        const main = (await this.relations_of('')).find(({ type }) => main_relation.test(type))?.target;
        if (!this.parts.has(main)) {
            throw new Refusal('这不是 .xlsx 工作簿。请在表格软件里另存为 .xlsx 或 CSV 后再选');
        }
        const relations = await this.relations_of(main);
        const part_of = (wanted) => relations.find(({ type }) => type.endsWith(`/${wanted}`))?.target;
        await this.read_main(main, relations);
        await this.read_formats(part_of('styles'));
        await this.read_texts(part_of('sharedStrings'));
    }

    async read_main(name, relations) {
        this.sheets = [];
        this.begins_in_1904 = false;
        await this.read(name, {
            open: (element, attribute) => {
                if (element === 'workbookPr') {
                    this.begins_in_1904 = ['1', 'true'].includes(attribute('date1904'));
                }
                if (element === 'sheet' && !attribute('state').toLowerCase().includes('hidden')) {
                    const relation = relations.find(({ id }) => id === attribute('id'));
                    if (relation?.type.endsWith('/worksheet')) {
                        this.sheets.push({ name: attribute('name') || '工作表', part: relation.target });
                    }
                }
            },
        });
        for (const { name: sheet, part } of this.sheets) {
            if (!this.parts.has(part)) {
                throw broken(`缺少工作表“${sheet}”`);
            }
        }
    }

    async read_formats(name) {
        const codes = new Map();
        let of_cells = false;
        this.formats = [];
        await this.read(name, {
            open: (element, attribute) => {
                if (element === 'numFmt') {
                    codes.set(Number(attribute('numFmtId')), attribute('formatCode'));
                } else if (element === 'cellXfs') {
                    of_cells = true;
                } else if (element === 'xf' && of_cells) {
                    const id = Number(attribute('numFmtId'));
                    this.formats.push(format_of(id, codes.get(id)));
                }
            },
            close: (element) => {
                of_cells &&= element !== 'cellXfs';
            },
        });
    }

    async read_texts(name) {
        let characters = 0;
        let text = null;
        let said = ''; // how it is said aloud is no part of it
        let reading = false;
        this.texts = [];
        await this.read(name, {
            open: (element) => {
                if (element === 'si') {
                    text = '';
                }
                said = element === 'rPh' ? 'rPh' : said;
                reading = element === 't' && said === '';
            },
            text: (more) => {
                text += reading ? more : '';
            },
            close: (element) => {
                reading = false;
                said = element === 'rPh' ? '' : said;
                if (element === 'si') {
                    characters += text.length;
                    if (characters > text_characters_most) {
                        throw too_large('文字太多');
                    }
                    this.texts.push(text);
                }
            },
        });
    }
}
