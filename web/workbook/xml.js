// XML as workbooks hold it, read while it is unpacked: no declarations, no entities but the five, nothing malformed.
import { Parser } from 'saxen';
import { broken, Refusal } from './refusal.js';

const token_characters_most = 4 << 20;
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const declared = () => new Refusal('工作簿里有自定义的 XML 实体（DOCTYPE），不安全，没有读取。' +
    '请在 Excel 里另存为 .xlsx 后再选');

function character_of(reference) {
    if (reference in named) {
        return named[reference];
    }
    const [, hexadecimal, decimal] = reference.match(/^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i) ?? [];
    const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
    if (!(code <= 0x10ffff)) {
        throw declared();
    }
    return String.fromCodePoint(code);
}

function decoded(text) {
    return text.includes('&') ? text.replace(/&([^;]*);?/g, (_, reference) => character_of(reference)) : text;
}

const without_prefix = (name) => name.slice(name.indexOf(':') + 1);

function attribute_reader(known) {
    return (name) => {
        const found = name in known ? name : Object.keys(known).find((each) => each.endsWith(`:${name}`));
        return found === undefined ? '' : decoded(known[found]);
    };
}

// `open(name, attribute)`, `close(name)` and `text(characters)` are told what comes, names without their prefixes;
// `attribute(name)` is empty where there is none.
export async function read_xml(pieces, part_name, { open, close = () => {}, text = () => {} }) {
    const fail = () => {
        throw broken(part_name);
    };
    let waiting = 0;
    const parser = new Parser();
    parser.on('error', fail).on('warn', fail);
    parser.on('attention', () => {
        throw declared();
    });
    parser.on('openTag', (name, attributes) => {
        waiting = 0;
        open(without_prefix(name), attribute_reader(attributes()));
    });
    parser.on('closeTag', (name) => {
        waiting = 0;
        close(without_prefix(name));
    });
    parser.on('text', (characters) => text(decoded(characters)));
    parser.on('cdata', text);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const write = (piece, options) => {
        let characters;
        try {
            characters = decoder.decode(piece, options);
        } catch {
            fail();
        }
        waiting += characters.length;
        parser.write(characters);
        // One that never ends would be looked through again with every piece.
        if (waiting > token_characters_most) {
            fail();
        }
    };
    for await (const piece of pieces) {
        write(piece, { stream: true });
    }
    write(new Uint8Array(), {});
    parser.end();
}
