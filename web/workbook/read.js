// A workbook (.xlsx) as the text that the program reads lists from: the visible sheets that hold anything, each as
// GS name, its rows as RS number, their cells as US text.
import { Book } from './book.js';
import { Refusal, too_large } from './refusal.js';
import { SheetReader } from './sheet.js';

const characters_most = 128 << 20;
const sheet_mark = '\x1d';
const row_mark = '\x1e';
const cell_mark = '\x1f';

const one_line = (text) => text.replace(/[\x00-\x1f]/g, ' ');

export async function read_workbook(bytes, tell_share = () => {}) {
    const book = new Book(bytes);
    await book.open();
    const bytes_in_all = book.sheets.reduce((sum, { part }) => sum + book.parts.get(part).size, 0);
    let bytes_read = 0;
    let characters = 0;
    const pieces = [];
    for (const { name, part } of book.sheets) {
        const before = pieces.length;
        const sheet = new SheetReader(name, book, (row, cells) => {
            const text = row_mark + [row, ...cells].join(cell_mark);
            characters += text.length;
            if (characters > characters_most) {
                throw too_large('文字太多');
            }
            pieces.push(text);
        });
        pieces.push(sheet_mark + one_line(name));
        await book.read(part, sheet, (piece) => {
            bytes_read += piece.length;
            tell_share(bytes_read / bytes_in_all);
        });
        if (pieces.length === before + 1) {
            pieces.pop();
        }
    }
    if (pieces.length === 0) {
        throw new Refusal('工作簿里没有数据：可见的工作表都是空的');
    }
    return pieces.join('');
}
