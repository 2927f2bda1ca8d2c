// A paper as Excel: one sheet, its blocks one below another.
import write_excel_file from 'write-excel-file/universal';
import { sheet_layout } from './excel_layout.js';
import { sheet_name, text_value, value_of, width_of } from './excel_values.js';
import { font, head_rows_of, sheet_of, signature_lines } from './paper.js';
import { arranged, pixels, with_pictures } from './pictures.js';
import { SheetGrid } from './sheet_grid.js';

const text_font = '宋体';
const text_size = 11;
const line_height = 15; // in points, as all heights here
const heading_height = 36;
const subheading_height = 27;
const gap_height = 8;
const padding_height = 6;
const highest_row = 400; // Excel has none above 409
const highest_frozen = 200; // more would leave a small screen nothing to scroll
const points_of_a_millimetre = 72 / 25.4;
const characters_of_a_millimetre = 0.54; // columns are measured in digits of the text's font

const frame = { borderStyle: 'thin', borderColor: '#000000' };
const label = { fontWeight: 'bold', align: 'center', alignVertical: 'center' };
const heading = { fontFamily: font.heading, fontSize: 16, align: 'center', alignVertical: 'center', wrap: true };
const subheading = { fontFamily: font.heading, fontSize: 12, alignVertical: 'center', wrap: true };

function lines_in(text, characters) {
    const room = Math.max(characters - 1, 2);
    return text.split('\n').reduce((lines, each) => lines + Math.max(1, Math.ceil(width_of(each) / room)), 0);
}

class Writer {
    constructor({ paper, blocks }, pictures) {
        this.grid = new SheetGrid(blocks);
        this.paper = paper;
        this.text_width = sheet_of(paper).text_width;
        this.pictures = pictures;
        this.rows = [];
        this.heights = [];
        this.images = [];
        this.narrowest = Array(this.grid.count).fill(0); // columns in which every number can be read
    }

    characters(from, to) {
        return this.grid.width(from, to) * this.text_width * characters_of_a_millimetre;
    }

    lines(text, from, to) {
        return lines_in(text, this.characters(from, to));
    }

    columns() {
        return this.narrowest.map((width, at) => ({ width: Math.max(width, this.characters(at, at + 1)) }));
    }

    // `cells`: [{ cell, from, to }], the columns they take. What is higher than a row can be takes several.
    add(cells, height) {
        const rowSpan = Math.ceil(height / highest_row);
        const added = Array.from({ length: rowSpan }, () => Array(this.grid.count).fill(null));
        for (const { cell, from, to } of cells) {
            added[0][from] = { ...cell, columnSpan: to - from, rowSpan };
        }
        this.rows.push(...added);
        this.heights.push(...added.map(() => height / rowSpan));
    }

    add_line(text, style, height) {
        this.add([{ cell: { ...text_value(text), ...style }, from: 0, to: this.grid.count }], height);
    }

    heading({ text }) {
        const lines = lines_in(text, this.characters(0, this.grid.count) * text_size / heading.fontSize);
        this.add_line(text, heading, heading_height * lines);
    }

    subheading({ text }) {
        const lines = lines_in(text, this.characters(0, this.grid.count) * text_size / subheading.fontSize);
        this.add_line(text, subheading, subheading_height * lines);
    }

    paragraph({ text, is_right }) {
        const style = { align: is_right ? 'right' : 'left', alignVertical: 'center', wrap: true };
        this.add_line(text, style, line_height * this.lines(text, 0, this.grid.count) + padding_height);
    }

    table(block) {
        const columns = this.grid.columns_of(block);
        const begin = this.rows.length;
        head_rows_of(block).forEach((row) => this.add_table_row(row, columns));
        if (this.rows.length > begin) {
            this.head = { begin, end: this.rows.length };
        }
        block.rows.forEach((row) => this.add_table_row(row, columns));
        this.add([], gap_height);
    }

    add_table_row(row, columns) {
        let column = 0;
        const placed = row.map((source) => {
            const from = columns[column];
            column += source.columns ?? 1;
            const to = columns[column];
            const { text, shown } = with_pictures(source, this.pictures);
            const text_height = text ? line_height * this.lines(text, from, to) : 0;
            const lines = arranged(shown, this.grid.width(from, to) * this.text_width, this.paper);
            return { source, text, from, to, text_height, lines };
        });
        const height_of = ({ text_height, lines }) => text_height + padding_height
            + points_of_a_millimetre * lines.reduce((sum, line) => sum + line.height, 0);
        const height = Math.max(line_height + padding_height, ...placed.map(height_of));
        placed.forEach((cell) => this.place_pictures(cell, height));
        const alignVertical = placed.some(({ lines }) => lines.length > 0) ? 'top' : 'center';
        this.add(placed.map(({ source, text, from, to }) => ({
            cell: { ...this.table_value(source, text, from, to), alignVertical, ...(source.is_label ? label : {}) },
            from,
            to,
        })), height);
    }

    table_value(source, text, from, to) {
        const value = value_of(source, text);
        if (value.type === Number && to === from + 1) {
            this.narrowest[from] = Math.max(this.narrowest[from], width_of(text) + 1);
        }
        return { ...frame, wrap: true, ...value };
    }

    // Under the text, in the middle. A photo is held by the row of the sheet in which it begins: an offset beyond that
    // would be cut.
    place_pictures({ lines, from, to, text_height }, height) {
        const each_row = height / Math.ceil(height / highest_row);
        const width = this.grid.width(from, to) * this.text_width;
        let top = text_height + padding_height / 2;
        for (const line of lines) {
            const gap = (width - line.placed.reduce((sum, each) => sum + each.width, 0)) / (line.placed.length + 1);
            let left = gap;
            for (const { picture, width: across, height: along } of line.placed) {
                this.images.push({
                    content: picture.blob, contentType: picture.media_type, dpi: 96, title: '照片', description: '照片',
                    width: pixels(across), height: pixels(along),
                    anchor: { row: this.rows.length + 1 + Math.floor(top / each_row), column: from + 1 },
                    offsetX: pixels(left), offsetY: pixels((top % each_row) / points_of_a_millimetre),
                });
                left += across + gap;
            }
            top += line.height * points_of_a_millimetre;
        }
    }

    signatures(block) {
        const columns = this.grid.columns_of(block);
        const lines_of_parties = block.parties.map(signature_lines);
        lines_of_parties[0].forEach((_, line) => {
            const cells = lines_of_parties.map((lines, at) => ({
                cell: { ...text_value(lines[line]), alignVertical: 'center', wrap: true },
                from: columns[at],
                to: columns[at + 1],
            }));
            const most_lines = Math.max(...cells.map(({ cell, from, to }) => this.lines(cell.value, from, to)));
            this.add(cells, line_height * most_lines + 2 * padding_height);
        });
    }

    // The head of the only table stays in sight.
    frozen_rows(blocks) {
        const tables = blocks.filter(({ kind }) => kind === 'table');
        const height = this.heights.slice(0, this.head?.end).reduce((sum, each) => sum + each, 0);
        return tables.length === 1 && this.head && height <= highest_frozen ? this.head.end : undefined;
    }

    // The head that stands on each printed page: where only one table has one, and it is meant by all.
    repeated_rows(blocks) {
        return blocks.filter(({ head }) => head?.length > 0).length === 1 ? this.head : undefined;
    }
}

export function excel(document, pictures) {
    const writer = new Writer(document, pictures);
    document.blocks.forEach((block) => writer[block.kind](block));
    const name = sheet_name(document);
    const layout = sheet_layout(document.paper, writer, name, writer.repeated_rows(document.blocks));
    return write_excel_file(writer.rows, {
        sheet: name,
        columns: writer.columns(),
        orientation: sheet_of(document.paper).is_landscape ? 'landscape' : 'portrait',
        stickyRowsCount: writer.frozen_rows(document.blocks),
        showGridLines: false,
        images: writer.images,
    }, { fontFamily: text_font, fontSize: text_size, features: [layout] }).toBlob();
}
