// The papers and lists of the golden files, and the same as Word and Excel.
import { readdirSync, readFileSync } from 'node:fs';
import { write } from '../../web/documents/documents.js';

export const kinds = [{ kind: 'word', extension: 'docx' }, { kind: 'excel', extension: 'xlsx' }];

export const names_of_golden = (ending) => readdirSync('tests/golden')
    .filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

const documents = (ending) => new Map(names_of_golden(ending).map(
    (name) => [name, JSON.parse(readFileSync(`tests/golden/${name}${ending}`, 'utf8'))]));

export const papers = documents('.document.json');
export const lists = documents('.list.json'); // exported, and taken in again by tests/desk/round_trip_test.cpp

export const photo = new Blob([readFileSync('tests/data/photo.jpg')], { type: 'image/jpeg' });
export const photo_sha256 = 'a'.repeat(64); // as the papers call it; what they call otherwise is not there
const open_picture = async (sha256) => (sha256 === photo_sha256 ? { blob: photo, width: 480, height: 360 } : null);

export async function bytes_of(kind, paper) {
    const blob = await write(kind, paper, open_picture);
    return Buffer.from(await blob.arrayBuffer());
}
