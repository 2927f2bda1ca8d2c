// What stands in the cells of a sheet: text that stays text, and numbers as they were written.
const most_exact_digits = 15;
const longest_sheet_name = 31;

// A Chinese character is as wide as two digits, and a little more.
export function width_of(line) {
    return [...line].reduce((width, each) => width + (each > '\u02ff' ? 2.05 : 1.05), 0);
}

// A workbook takes _x0041_ for the character of that number.
const escaped = (text) => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

// Kept as text when somebody edits the cell, too: no formula, no number that loses its digits.
export function text_value(text) {
    const value = escaped(text);
    return /^[=+\-@\d]/.test(text) ? { type: String, value, format: '@' } : { type: String, value };
}

const quoted = (words) => (words ? `"${words.replaceAll('"', '')}"` : '');

// "1,234.50" and "90 分钟" keep their commas, decimals and words.
function format_of(text, number) {
    const [, before, digits, after] = text.match(/^(.*?)(-?[\d,]+(?:\.\d+)?)(.*)$/s) ?? [];
    if (digits === undefined || Number(digits.replaceAll(',', '')) !== Number(number)) {
        return null;
    }
    const decimals = digits.split('.')[1]?.length ?? 0;
    const whole = digits.includes(',') || decimals > 0 ? '#,##0' : '0';
    return quoted(before) + (decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole) + quoted(after);
}

// `shown`: its text with what was added to it.
export function value_of({ text, number }, shown) {
    const is_exact = number && number.replace(/\D/g, '').length <= most_exact_digits && shown === text;
    const format = is_exact ? format_of(text, number) : null;
    return format ? { type: Number, value: Number(number), format, align: 'right' } : text_value(shown);
}

export function sheet_name({ title, blocks }) {
    const name = blocks.find(({ kind }) => kind === 'heading')?.text ?? title;
    let short = '';
    for (const each of name.replace(/[[\]/\\:*?'\n]/g, '_')) {
        short += short.length + each.length <= longest_sheet_name ? each : '';
    }
    return short || '文书';
}
