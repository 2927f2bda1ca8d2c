// A sheet as a person works it: its cells by column and row, keys, and words.

// What is scrolled out of sight does not stand in the mirror.
export const tall = { viewport: { width: 1366, height: 1000 } };

export const cell = (column, row) => `${column} ${row}`;

export async function cell_text(desk, column, row) {
    return (await desk.see('gridcell', cell(column, row))).textContent();
}

export async function press_keys(desk, ...keys) {
    for (const key of keys) {
        await desk.keyboard.press(key);
        await desk.settle();
    }
}

export async function write(desk, words) {
    await desk.keyboard.type(words);
    await desk.settle();
}
