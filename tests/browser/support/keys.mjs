// The keyboard alone: Tab goes on until what is wanted has the keyboard, the arrows in a list that dropped down.
const steps_at_most = 250;

// What the keyboard stands on, as the program tells screen readers.
function active_id(page) {
    return page.evaluate(() => document.getElementById('desk').getAttribute('aria-activedescendant'));
}

async function press_until(desk, key, is_there) {
    for (let step = 0; !is_there(await active_id(desk.page)); ++step) {
        if (step === steps_at_most) {
            throw new Error(`${key} never comes there; in sight: ${await desk.in_sight()}`);
        }
        await desk.keyboard.press(key);
        await desk.settle();
    }
}

// Of the rows of a table one has the keyboard; the arrows go on from there, after Home.
async function go_to_row(desk, row) {
    const rows = await row.locator('xpath=..').getByRole('row').evaluateAll((all) => all.map(({ id }) => id));
    await press_until(desk, 'Tab', (active) => rows.includes(active));
    await desk.keyboard.press('Home');
    await desk.settle();
}

// As a click there: fields are written in as soon as the keyboard is on them.
export async function press_by_keys(desk, locator) {
    const { id, role, type } = await locator.evaluate((element) =>
        ({ id: element.id, role: element.getAttribute('role'), type: element.type }));
    if (role === 'row') {
        await go_to_row(desk, locator);
    }
    await press_until(desk, ['option', 'row'].includes(role) ? 'ArrowDown' : 'Tab', (active) => active === id);
    if (!['text', 'search', 'textarea'].includes(type)) {
        await desk.keyboard.press('Enter');
    }
}
