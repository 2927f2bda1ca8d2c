// The keyboard alone: Tab goes on until what is wanted has the keyboard, the arrows in a list that dropped down.
const steps_at_most = 250;

// What the keyboard stands on, as the program tells screen readers.
function active_id(page) {
    return page.evaluate(() => document.getElementById('desk').getAttribute('aria-activedescendant'));
}

async function go_to(desk, id, key) {
    for (let step = 0; await active_id(desk.page) !== id; ++step) {
        if (step === steps_at_most) {
            throw new Error(`${key} never comes to ${id}; in sight: ${await desk.in_sight()}`);
        }
        await desk.keyboard.press(key);
        await desk.settle();
    }
}

// As a click there: fields are written in as soon as the keyboard is on them.
export async function press_by_keys(desk, locator) {
    const { id, role, type } = await locator.evaluate((element) =>
        ({ id: element.id, role: element.getAttribute('role'), type: element.type }));
    await go_to(desk, id, role === 'option' ? 'ArrowDown' : 'Tab');
    if (!['text', 'search', 'textarea'].includes(type)) {
        await desk.keyboard.press('Enter');
    }
}
