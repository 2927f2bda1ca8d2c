// The rows of one sheet, while its XML is read.
import { number_text } from './number.js';
import { broken, Refusal, too_large } from './refusal.js';

const rows_most = 200_000;
const columns_most = 256;
const row_numbers = 1_048_576;
const plain_number = { shown: 'number' };

// _x000A_ stands for the character of that number.
function unescaped(text) {
    return text.includes('_x')
        ? text.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(parseInt(code, 16))) : text;
}

function column_of(letters) {
    let column = 0;
    for (const letter of letters) {
        column = column * 26 + letter.charCodeAt(0) - 64;
    }
    return column;
}

export class SheetReader {
    // `take(row, cells)` is given every row that is not blank, its cells up to the last that is not.
    constructor(name, book, take) {
        Object.assign(this, { name, book, take, rows: 0, row: 0, column: 0, cells: [], cell: null });
        this.open = this.open.bind(this);
        this.close = this.close.bind(this);
        this.text = this.text.bind(this);
    }

    open(element, attribute) {
        if (element === 'row') {
            this.begin_row(attribute('r'));
        } else if (element === 'c') {
            this.begin_cell(attribute('r'), attribute('t'), attribute('s'));
        } else if (this.cell) {
            this.cell.in_phonetic ||= element === 'rPh';
            this.cell.has_formula ||= element === 'f';
            this.reading = element === 'v' || (element === 't' && !this.cell.in_phonetic);
        }
    }

    text(more) {
        if (this.reading) {
            this.cell.stored = (this.cell.stored ?? '') + more;
        }
    }

    close(element) {
        this.reading = false;
        if (element === 'row') {
            this.end_row();
        } else if (element === 'c' && this.cell) {
            this.end_cell();
        } else if (element === 'rPh' && this.cell) {
            this.cell.in_phonetic = false;
        }
    }

    begin_row(number) {
        const row = number === '' ? this.row + 1 : Number(number);
        if (!(row > this.row && row <= row_numbers)) {
            throw broken(`工作表“${this.name}”的行号 ${number}`);
        }
        Object.assign(this, { row, column: 0, cells: [] });
    }

    begin_cell(address, type, style) {
        const [, letters, row] = address.match(/^([A-Z]{1,3})(\d{1,7})$/) ?? [];
        const column = address === '' ? this.column + 1 : column_of(letters ?? '');
        if (column <= this.column || (row !== undefined && Number(row) !== this.row)) {
            throw broken(`工作表“${this.name}”的单元格 ${address}`);
        }
        this.column = column;
        this.cell = { type, style, address: address || `第 ${this.row} 行第 ${column} 列` };
    }

    end_cell() {
        const text = this.cell_text(this.cell).replace(/[\x1c-\x1f]/g, ' ');
        this.cell = null;
        if (text === '') {
            return;
        }
        if (this.column > columns_most) {
            throw new Refusal(`工作表“${this.name}”用到了第 ${this.column} 列，最多读 ${columns_most} 列。` +
                '请只留名单的列，删去其余的列');
        }
        while (this.cells.length < this.column - 1) {
            this.cells.push('');
        }
        this.cells.push(text);
    }

    cell_text({ type, style, address, stored, has_formula }) {
        if (stored === undefined) {
            if (has_formula) {
                throw new Refusal(`${this.name}!${address} 是公式，文件里没有它的结果。` +
                    '请在 Excel 里打开、保存一次，再选');
            }
            return '';
        }
        switch (type) {
            case 's': return unescaped(this.shared_text(stored, address));
            case 'b': return stored === '1' ? 'TRUE' : 'FALSE';
            case 'd': return stored.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
            case '':
            case 'n': return stored.trim() === '' ? '' : this.number(stored.trim(), style);
            default: return unescaped(stored);
        }
    }

    shared_text(stored, address) {
        const text = this.book.texts[Number(stored)];
        if (text === undefined) {
            throw broken(`${this.name}!${address}`);
        }
        return text;
    }

    number(stored, style) {
        const format = this.book.formats[Number(style)] ?? plain_number;
        return number_text(stored, format, this.book.begins_in_1904);
    }

    end_row() {
        if (this.cells.length === 0) {
            return;
        }
        this.rows += 1;
        if (this.rows > rows_most) {
            throw too_large(`工作表“${this.name}”超过 ${rows_most} 行`);
        }
        this.take(this.row, this.cells);
        this.cells = [];
    }
}
