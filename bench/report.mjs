// What was measured, beside its budget.
import { compared } from './statistics.mjs';

export const rows = [];

export function report(what, budget, figure, is_met, more = {}) {
    rows.push({ what, budget, figure, is_met, ...more });
    console.log(`${is_met ? 'met   ' : 'MISSED'}  ${what}: ${figure}  (budget ${budget})`);
}

export function report_ratio(what, pairs, most) {
    const { figure, baseline, ratio } = compared(pairs);
    report(what, `<= ${most} x`, `${ratio.toFixed(2)} x  (${figure.toFixed(1)} ms to ${baseline.toFixed(1)} ms)`,
        ratio <= most, { ratio, figure_milliseconds: figure, baseline_milliseconds: baseline });
}
