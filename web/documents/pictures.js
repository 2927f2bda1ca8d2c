// Photos in the cells of a paper, in millimetres.
import { sheet_of } from './paper.js';

const highest = 42; // as on the printed page (src/form/html.cpp)
const gap = 2;
const most_across = 4;
const room_for_text = 60; // what a page keeps for the head and the words of the row
const millimetres_of_a_pixel = 25.4 / 96;

export const pixels = (millimetres) => Math.round(millimetres / millimetres_of_a_pixel);

// The photos of a cell that are on this device, and the text with the names of those that are not.
export function with_pictures({ text, pictures: named = [] }, pictures) {
    const missing = named.filter(({ sha256 }) => !pictures.has(sha256));
    return {
        text: [text, ...missing.map(({ sha256 }) => `［照片 ${sha256.slice(0, 8)}］`)].filter(Boolean).join('\n'),
        shown: named.filter(({ sha256 }) => pictures.has(sha256)).map(({ sha256 }) => pictures.get(sha256)),
    };
}

// Never larger than it is.
function fitted(picture, width) {
    const natural = { width: picture.width * millimetres_of_a_pixel, height: picture.height * millimetres_of_a_pixel };
    const scale = Math.min(1, width / natural.width, highest / natural.height);
    return { picture, width: natural.width * scale, height: natural.height * scale };
}

function lines_of(pictures, width, across) {
    const each_width = (width - gap * (across + 1)) / across;
    const lines = [];
    for (let at = 0; at < pictures.length; at += across) {
        const placed = pictures.slice(at, at + across).map((picture) => fitted(picture, each_width));
        lines.push({ placed, height: Math.max(...placed.map(({ height }) => height)) + gap });
    }
    return lines;
}

const height_of = (lines) => lines.reduce((sum, { height }) => sum + height, 0);

// In lines of a cell of that width, as many beside each other as it takes for the row to fit on one page.
export function arranged(pictures, width, paper) {
    const room = sheet_of(paper).text_height - room_for_text;
    let across = 1;
    while (across < most_across && height_of(lines_of(pictures, width, across)) > room) {
        across += 1;
    }
    const lines = lines_of(pictures, width, across);
    const scale = Math.min(1, room / height_of(lines));
    return lines.map(({ placed, height }) => ({
        height: height * scale,
        placed: placed.map((each) => ({ ...each, width: each.width * scale, height: each.height * scale })),
    }));
}
