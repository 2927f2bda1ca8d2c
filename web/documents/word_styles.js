// The styles of a paper as Word.
import { AlignmentType } from 'docx';
import { font } from './paper.js';

export const twips = (millimetres) => Math.round(millimetres * 1440 / 25.4);
const half_points = (points) => 2 * points; // Word's measure of letters
const fonts = (east_asian, latin) => ({
    ascii: latin, hAnsi: latin, cs: latin, eastAsia: east_asian, hint: 'eastAsia',
});
// At least so many points: fonts that stand in for each other differ in their own height.
const line_height = (points) => ({ line: 20 * points, lineRule: 'atLeast' });

const heading_font = fonts(font.heading, font.heading);
export const styles = {
    default: {
        document: {
            run: {
                font: fonts(font.text, 'Times New Roman'),
                size: half_points(12),
                language: { value: 'zh-CN', eastAsia: 'zh-CN' },
            },
            paragraph: { spacing: { ...line_height(20), after: twips(2) } },
        },
        heading1: {
            run: { font: heading_font, size: half_points(18), color: '000000' },
            paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 0, after: twips(5) } },
        },
        heading2: {
            run: { font: heading_font, size: half_points(13), color: '000000' },
            paragraph: { keepNext: true, spacing: { before: twips(4), after: twips(2) } },
        },
    },
    paragraphStyles: [
        {
            id: 'cell', name: '表格文字', basedOn: 'Normal', quickFormat: true,
            run: { size: half_points(10.5) },
            paragraph: { spacing: { ...line_height(15.5), after: 0 }, autoSpaceEastAsianText: false },
        },
        {
            id: 'label', name: '表格标题', basedOn: 'cell', quickFormat: true,
            run: { bold: true }, paragraph: { alignment: AlignmentType.CENTER },
        },
        {
            id: 'dense', name: '密排表格文字', basedOn: 'cell', quickFormat: true,
            run: { size: half_points(8) }, paragraph: { spacing: { ...line_height(10.5), after: 0 } },
        },
        {
            id: 'dense_label', name: '密排表格标题', basedOn: 'dense', quickFormat: true,
            run: { bold: true }, paragraph: { alignment: AlignmentType.CENTER },
        },
        { id: 'signature', name: '签章', basedOn: 'Normal', paragraph: { spacing: { after: twips(4) } } },
        {
            id: 'gap', name: '间隔', basedOn: 'Normal',
            run: { size: half_points(4) }, paragraph: { spacing: { ...line_height(6), after: twips(2) } },
        },
        {
            id: 'page', name: '页码', basedOn: 'Normal',
            run: { size: half_points(9) }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
        },
    ],
};
