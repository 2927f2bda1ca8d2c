export function median(values) {
    const sorted = [...values].sort((one, other) => one - other);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// Ratios first, then their median: what slows the machine for a while slows both sides of one pair.
export function compared(pairs) {
    return {
        figure: median(pairs.map(({ figure }) => figure)),
        baseline: median(pairs.map(({ baseline }) => baseline)),
        ratio: median(pairs.map(({ figure, baseline }) => figure / baseline)),
    };
}
