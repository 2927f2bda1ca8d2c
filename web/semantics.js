// The DOM mirror: one element for each node of shell/semantics, transparent, where it stands on the canvas. Screen
// readers read and press it, tests find it; the mouse goes through to the canvas.
const field_end = '\x1f';
const node_end = '\x1e';

// In the order of semantics::Role. `text` says that the name is the element's text, not its label.
const kinds = [
    { role: 'alert', text: true },
    { role: 'button', tag: 'button', text: true },
    { role: 'cell', text: true },
    { role: 'checkbox', tag: 'input', type: 'checkbox' },
    { role: 'columnheader', text: true },
    { role: 'combobox', tag: 'button' },
    { role: 'dialog' },
    { role: 'grid' },
    { role: 'gridcell' },
    { role: 'group' },
    { role: 'heading', text: true },
    { role: 'img' },
    { role: 'link', text: true },
    { role: 'list' },
    { role: 'listbox' },
    { role: 'listitem', text: true },
    { role: 'main', tag: 'main' },
    { role: 'menu' },
    { role: 'menuitem', tag: 'button', text: true },
    { role: 'navigation', tag: 'nav' },
    { role: 'option', text: true },
    { role: 'progressbar' },
    { role: 'radio', tag: 'input', type: 'radio' },
    { role: 'radiogroup' },
    { role: 'row' },
    { role: 'searchbox', tag: 'input', type: 'search' },
    { role: 'status', text: true },
    { role: 'tab', tag: 'button', text: true },
    { role: 'table' },
    { role: 'tablist' },
    { role: 'tabpanel' },
    { role: '', text: true },
    { role: 'textbox', tag: 'input', type: 'text' },
    { role: 'toolbar' },
];
// In the order of semantics::Sorted.
const sort_states = [null, 'none', 'ascending', 'descending'];
// Their text is not their name by itself.
const named_by_label = new Set(['alert', 'status', 'listitem']);
// Their text is their value, which is read aloud after the name.
const text_is_value = new Set(['combobox', 'gridcell']);
const native_roles = new Set(['button', 'checkbox', 'radio', 'main', 'navigation', 'searchbox', 'textbox']);
const focusable = new Set(['button', 'input', 'textarea']);

// Id, parent and kind, then the place, then all else: what only moved is told apart without reading on.
const fields_before_place = 3;
const fields_of_place = 4;

function parts_of(line) {
    const fields = line.split(field_end);
    const place = fields.splice(fields_before_place, fields_of_place);
    return { fields, place, content: fields.join(field_end) };
}

function parse([id, parent, kind, states, level, row_index, row_count, name, value, description]) {
    const state = (at) => (states[at] === '-' ? null : states[at] === '1');
    return {
        id, parent, kind, name, value, description, level, row_index, row_count,
        checked: state(0), selected: state(1), expanded: state(2), disabled: state(3), required: state(4),
        invalid: state(5), multiline: state(6), sorted: sort_states[states[7]],
    };
}

function tag_of(node) {
    const kind = kinds[node.kind];
    if (kind.role === 'textbox' && node.multiline) {
        return 'textarea';
    }
    return kind.role === 'heading' ? `h${Math.min(Math.max(node.level, 1), 6)}` : kind.tag ?? 'div';
}

function set(element, attribute, value) {
    if (value === null || value === '' || value === '0') {
        element.removeAttribute(attribute);
    } else if (element.getAttribute(attribute) !== String(value)) {
        element.setAttribute(attribute, value);
    }
}

export default function semantics(module) {
    const desk = document.getElementById('desk');
    const mirror = document.getElementById('mirror');
    const shown = new Map(); // id -> { line, content, place, parent, element, tag, text }
    let composing = false;
    let pointed_to = 0; // may come into sight later

    function make(node) {
        const kind = kinds[node.kind];
        const tag = tag_of(node);
        const element = document.createElement(tag);
        element.id = `node-${node.id}`;
        element.dataset.id = node.id;
        if (!native_roles.has(kind.role) && !tag.startsWith('h') && kind.role !== '') {
            element.setAttribute('role', kind.role);
        }
        if (tag === 'input') {
            element.type = kind.type;
        }
        if (focusable.has(tag)) {
            element.tabIndex = -1;
            element.autocomplete = 'off';
        }
        const has_text = kind.text || text_is_value.has(kind.role);
        const text = has_text ? element.appendChild(document.createTextNode('')) : null;
        return { element, text, kind: node.kind, tag, place: [] };
    }

    function describe(entry, node) {
        const { element, text } = entry;
        const { role } = kinds[node.kind];
        const toggles = role === 'checkbox' || role === 'radio';
        if (text) {
            const wanted = text_is_value.has(role) ? node.value : node.name;
            if (text.data !== wanted) {
                text.data = wanted;
            }
        }
        const text_is_name = text && !text_is_value.has(role) && !named_by_label.has(role);
        set(element, 'aria-label', text_is_name ? null : node.name);
        const read_aloud = role === 'gridcell' ? [node.value, node.description] : [node.description];
        set(element, 'aria-description', read_aloud.filter((part) => part !== '').join('；'));
        set(element, 'aria-checked', toggles ? null : node.checked);
        set(element, 'aria-selected', role === 'link' ? null : node.selected);
        set(element, 'aria-current', role === 'link' && node.selected ? 'page' : null);
        set(element, 'aria-sort', node.sorted);
        set(element, 'aria-expanded', node.expanded);
        set(element, 'aria-disabled', node.disabled || null);
        set(element, 'aria-required', node.required || null);
        set(element, 'aria-invalid', node.invalid || null);
        set(element, 'aria-rowindex', role === 'row' ? node.row_index : null);
        set(element, 'aria-posinset', role === 'row' ? null : node.row_index);
        set(element, 'aria-rowcount', node.row_count);
        set(element, 'aria-valuenow', role === 'progressbar' ? node.value : null);
        if (toggles) {
            element.checked = node.checked === true;
        }
        if (focusable.has(entry.tag)) {
            element.disabled = node.disabled;
        }
        if (role === 'dialog') {
            set(element, 'aria-modal', true);
        }
        if (role === 'textbox' || role === 'searchbox') {
            set_value(element, node.value);
        }
    }

    function set_value(element, value) {
        const being_composed = composing && document.activeElement === element;
        if (!being_composed && element.value !== value) {
            element.value = value;
        }
    }

    function fitting_entry(node) {
        const entry = shown.get(node.id);
        if (entry && entry.kind === node.kind && entry.tag === tag_of(node)) {
            return entry;
        }
        entry?.element.remove();
        const made = make(node);
        shown.set(node.id, made);
        return made;
    }

    function update(text) {
        const seen = new Set();
        const last_child = new Map(); // parent element -> what was put into it last
        for (const line of text.split(node_end)) {
            if (line === '') {
                continue;
            }
            const id = line.slice(0, line.indexOf(field_end));
            const entry = shown.get(id)?.line === line ? shown.get(id) : changed(line);
            seen.add(id);
            put(entry, shown.get(entry.parent)?.element ?? mirror, shown.get(entry.parent)?.text, last_child);
        }
        for (const [id, entry] of shown) {
            if (!seen.has(id)) {
                entry.element.remove();
                shown.delete(id);
            }
        }
        point_to(pointed_to);
    }

    function changed(line) {
        const { fields, place, content } = parts_of(line);
        let entry = shown.get(fields[0]);
        if (entry?.content !== content) {
            const node = parse(fields);
            entry = fitting_entry(node);
            describe(entry, node);
            Object.assign(entry, { content, parent: node.parent });
        }
        move(entry, place);
        entry.line = line;
        return entry;
    }

    function move(entry, place) {
        for (const [at, side] of ['left', 'top', 'width', 'height'].entries()) {
            if (entry.place[at] !== place[at]) {
                entry.element.style[side] = `${place[at]}px`;
            }
        }
        entry.place = place;
    }

    // Behind the child that was put there before: what stands next may be on its way to another parent.
    function put(entry, parent, text_before, last_child) {
        const last = last_child.get(parent);
        const before = last?.parentNode === parent ? last : text_before;
        const place = before ? before.nextSibling : parent.firstChild;
        if (entry.element !== place) {
            parent.insertBefore(entry.element, place);
        }
        last_child.set(parent, entry.element);
    }

    // Such a field is written in where it stands in the DOM.
    function takes_text(element) {
        return element.matches('textarea, input:not([type=checkbox], [type=radio])');
    }

    function id_of(event) {
        return Number(event.target.closest('[data-id]')?.dataset.id ?? 0);
    }

    // What the keyboard stands on inside the canvas, for screen readers whose focus is on the desk or the text agent.
    function point_to(id) {
        pointed_to = id;
        const target = id !== 0 && shown.has(String(id)) ? `node-${id}` : null;
        set(desk, 'aria-activedescendant', target);
        set(module.bridge.text_agent.element, 'aria-describedby', target);
    }

    function start() {
        mirror.addEventListener('click', (event) => {
            if (!takes_text(event.target)) {
                event.preventDefault();
                module._anze_semantics_activate(id_of(event));
            }
        });
        mirror.addEventListener('focusin', (event) => module._anze_semantics_focus(id_of(event)));
        mirror.addEventListener('input', (event) => {
            module.ccall('anze_semantics_set_value', null, ['number', 'string'], [id_of(event), event.target.value]);
        });
        mirror.addEventListener('compositionstart', () => {
            composing = true;
        });
        mirror.addEventListener('compositionend', () => {
            composing = false;
        });
    }

    return { start, update, point_to };
}
