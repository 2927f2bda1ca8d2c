// A paper as Word.
import {
    AlignmentType, BorderStyle, Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, PageOrientation,
    Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType,
} from 'docx';
import { head_rows_of, margin, shares_of, sheet_of, signature_lines } from './paper.js';
import { arranged, pixels, with_pictures } from './pictures.js';
import { styles, twips } from './word_styles.js';

// As on the printed page (src/form/html.cpp).
const most_columns_at_full_size = 10;
const full = { cell: 'cell', label: 'label', padding: { across: 1.2, along: 0.9 } };
const dense = { cell: 'dense', label: 'dense_label', padding: { across: 0.6, along: 0.6 } };
const gap_between_signatures = 6;
const most_signatures_in_a_row = 3;

function runs(text) {
    return text.split('\n').map((line, at) => new TextRun({ text: line, break: at > 0 ? 1 : 0 }));
}

function picture_run({ picture, width, height }) {
    return new ImageRun({
        type: picture.media_type === 'image/png' ? 'png' : 'jpg',
        data: picture.bytes,
        transformation: { width: pixels(width), height: pixels(height) },
        altText: { name: '照片', title: '照片', description: '照片' },
    });
}

function pictures_paragraph({ placed }) {
    return new Paragraph({
        style: 'cell',
        alignment: AlignmentType.CENTER,
        spacing: { before: twips(1), after: twips(1) },
        children: placed.flatMap((each, at) => [...(at > 0 ? [new TextRun(' ')] : []), picture_run(each)]),
    });
}

function heading_of(level, { text, on_new_page }) {
    return new Paragraph({ heading: level, pageBreakBefore: on_new_page === true, children: runs(text) });
}

class Writer {
    constructor(paper, pictures) {
        this.paper = paper;
        this.text_width = sheet_of(paper).text_width;
        this.pictures = pictures;
    }

    heading(block) {
        return [heading_of(HeadingLevel.HEADING_1, block)];
    }

    subheading(block) {
        return [heading_of(HeadingLevel.HEADING_2, block)];
    }

    // What stands above the signatures stays with them.
    paragraph({ text, is_right }, following) {
        return [new Paragraph({
            alignment: is_right ? AlignmentType.RIGHT : AlignmentType.LEFT,
            keepNext: following?.kind === 'signatures',
            children: runs(text),
        })];
    }

    table(block) {
        const widths = shares_of(block).map((share) => share * this.text_width);
        const look = block.head.length > most_columns_at_full_size ? dense : full;
        const head = head_rows_of(block).map((row) => this.row(row, widths, look, true));
        const rows = block.rows.map((row) => this.row(row, widths, look, false));
        return this.framed(widths, [...head, ...rows], look);
    }

    // Word joins tables that follow each other, and asks for a paragraph behind the last one.
    framed(widths, rows, { padding }, more = {}) {
        const table = new Table({
            width: { size: twips(this.text_width), type: WidthType.DXA },
            columnWidths: widths.map(twips),
            layout: TableLayoutType.FIXED,
            margins: {
                left: twips(padding.across), right: twips(padding.across),
                top: twips(padding.along), bottom: twips(padding.along),
            },
            rows,
            ...more,
        });
        return [table, new Paragraph({ style: 'gap' })];
    }

    row(cells, widths, look, tableHeader) {
        let column = 0;
        const children = cells.map((cell) => {
            const { columns = 1 } = cell;
            const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
            column += columns;
            return this.cell(cell, width, look);
        });
        return new TableRow({ children, tableHeader, cantSplit: true });
    }

    cell(cell, width, look) {
        const { text, shown } = with_pictures(cell, this.pictures);
        const style = cell.is_label ? look.label : look.cell;
        const alignment = cell.number ? AlignmentType.RIGHT : undefined;
        const pictures = arranged(shown, width - 2 * look.padding.across, this.paper).map(pictures_paragraph);
        const words = text || pictures.length === 0 ? [new Paragraph({ style, alignment, children: runs(text) })] : [];
        return new TableCell({
            children: [...words, ...pictures],
            columnSpan: cell.columns ?? 1,
            width: { size: twips(width), type: WidthType.DXA },
            verticalAlign: cell.is_label ? VerticalAlign.CENTER : VerticalAlign.TOP,
        });
    }

    // Side by side, without a frame: room for a seal.
    signatures({ parties }) {
        const count = Math.min(parties.length, most_signatures_in_a_row);
        const width = this.text_width / count;
        const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
        const rows = [];
        for (let at = 0; at < parties.length; at += count) {
            rows.push(new TableRow({
                cantSplit: true,
                children: Array.from({ length: count }, (_, column) => new TableCell({
                    width: { size: twips(width), type: WidthType.DXA },
                    margins: { left: 0, right: column + 1 < count ? twips(gap_between_signatures) : 0 },
                    children: this.signature(parties[at + column]),
                })),
            }));
        }
        return this.framed(Array(count).fill(width), rows, full, {
            borders: {
                top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none,
            },
        });
    }

    signature(party) {
        const lines = party === undefined ? [''] : signature_lines(party);
        return lines.map((line) => new Paragraph({ style: 'signature', children: runs(line) }));
    }
}

function footer() {
    const children = ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'];
    return new Footer({ children: [new Paragraph({ style: 'page', children: [new TextRun({ children })] })] });
}

function page_of(paper) {
    const { width, height, is_landscape } = sheet_of(paper);
    const [across, along] = is_landscape ? [height, width] : [width, height]; // the library turns it itself
    return {
        size: {
            width: twips(across), height: twips(along),
            orientation: is_landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
            top: twips(margin.along), bottom: twips(margin.along), left: twips(margin.across),
            right: twips(margin.across), footer: twips(9),
        },
    };
}

export function word({ title, paper, blocks }, pictures) {
    const writer = new Writer(paper, pictures);
    return Packer.toBlob(new Document({
        title,
        creator: '安责服务台',
        lastModifiedBy: '安责服务台',
        styles,
        sections: [{
            properties: { page: page_of(paper) },
            footers: { default: footer() },
            children: blocks.flatMap((block, at) => writer[block.kind](block, blocks[at + 1])),
        }],
    }));
}
