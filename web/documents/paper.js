// What a paper measures, in millimetres: as on the printed page (src/form/html.cpp).
const sheets = { a4_portrait: [210, 297], a4_landscape: [297, 210], a3_landscape: [420, 297] };

export const margin = { across: 16, along: 18 };
export const font = { text: '仿宋', heading: '黑体' };
export const signature_lines = (party) => [`${party}（盖章）：`, '签字：', '日期：　　　　年　　月　　日'];

export function sheet_of(paper) {
    const [width, height] = sheets[paper];
    return {
        width, height, is_landscape: width > height, text_width: width - 2 * margin.across,
        text_height: height - 2 * margin.along,
    };
}

// The columns' shares of the width, 1 in all.
// What stands above the rows of a table and repeats on each page.
export function head_rows_of({ groups, head }) {
    const rows = [groups ?? [], head.map((text) => ({ text, is_label: true }))];
    return rows.filter((row) => row.length > 0);
}

export function shares_of({ head, width_percents, rows }) {
    const columns_in = (row) => row.reduce((sum, { columns = 1 }) => sum + columns, 0);
    const count = width_percents.length || head.length || Math.max(1, ...rows.map(columns_in));
    const widths = width_percents.length > 0 ? width_percents : Array(count).fill(1);
    const whole = widths.reduce((sum, each) => sum + each, 0);
    return widths.map((each) => each / whole);
}
