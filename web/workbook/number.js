// Numbers as a workbook stores them, as texts that a list can hold: dates of ISO 8601, plain decimals, percentages.
import { Refusal } from './refusal.js';

const date_ids = [[14, 22], [27, 36], [45, 47], [50, 58]];
const built_in = new Map([[9, '0%'], [10, '0.00%']]);
const seconds_a_day = 86_400;
const last_day = 2_958_465; // 9999-12-31
const days_from_1900_to_1904 = 1462;
const exact_below = 1e15; // fifteen digits; behind them a spreadsheet has put zeros
const decimals = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 });

// Without colours, conditions, currencies and literal characters; elapsed hours stay.
function bare(code) {
    return code.split(';')[0].replace(/"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

// How numbers of a style are shown: by its number and, where the workbook has one, its code.
export function format_of(id, own_code) {
    const code = bare(own_code ?? built_in.get(id) ?? '');
    if (own_code === undefined && date_ids.some(([first, last]) => id >= first && id <= last)) {
        return { shown: id === 46 ? 'elapsed' : 'date' };
    }
    if (/\[[hms]+\]/i.test(code)) {
        return { shown: 'elapsed' };
    }
    if (/[ydhsm]/i.test(code) && !/general/i.test(code)) {
        return { shown: 'date' };
    }
    if (code.includes('%')) {
        const digits = code.match(/\.([0#?]+)/)?.[1].length ?? 0;
        const written = { useGrouping: false, minimumFractionDigits: digits, maximumFractionDigits: digits };
        return { shown: 'percentage', written: new Intl.NumberFormat('en-US', written) };
    }
    return /^0{2,}$/.test(code) ? { shown: 'digits', length: code.length } : { shown: 'number' };
}

function time_of(seconds) {
    const two = (number) => String(number).padStart(2, '0');
    return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
}

// A workbook believes in a 29 February 1900.
function date_of(value, begins_in_1904) {
    const seconds = Math.round(value * seconds_a_day);
    let day = Math.floor(seconds / seconds_a_day);
    const time = time_of(seconds % seconds_a_day);
    if (day === 0) {
        return time;
    }
    day += begins_in_1904 ? days_from_1900_to_1904 : 0;
    const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * seconds_a_day * 1000).toISOString();
    return date.slice(0, 10) + (time === '00:00:00' ? '' : ` ${time}`);
}

function plain(value, stored) {
    if (/^-?\d+$/.test(stored)) {
        return stored;
    }
    // What was lost of it cannot be told from its digits: it stays what the reader of a list refuses.
    return Math.abs(value) < exact_below ? decimals.format(value) : value.toExponential().toUpperCase();
}

export function number_text(stored, format, begins_in_1904) {
    const value = Number(stored);
    if (!Number.isFinite(value)) {
        throw new Refusal(`“${stored}”不是数`);
    }
    const is_day = value >= 0 && value <= last_day;
    switch (format.shown) {
        case 'date': return is_day ? date_of(value, begins_in_1904) : plain(value, stored);
        case 'elapsed': return is_day ? time_of(Math.round(value * seconds_a_day)) : plain(value, stored);
        case 'percentage': return `${format.written.format(Number((value * 100).toPrecision(15)))}%`;
        case 'digits': return /^\d+$/.test(stored) ? stored.padStart(format.length, '0') : plain(value, stored);
        default: return plain(value, stored);
    }
}
