// The licences of what the page is made of, as one text.
import { existsSync, readFileSync } from 'node:fs';

const emscripten = 'build/toolchain/emscripten';

// Each with the places its licence may lie; Emscripten's own file names those of its libraries too.
const works = [
    ['Dear ImGui', ['build/third_party/imgui/LICENSE.txt']],
    ['libsodium', ['build/third_party/source/libsodium-wasm/LICENSE']],
    ['JSON for Modern C++', ['build/third_party/include/nlohmann/copyright']],
    ['musl', [`${emscripten}/system/lib/libc/musl/COPYRIGHT`]],
    ['Emscripten, libc++, compiler-rt', [`${emscripten}/LICENSE`, `${emscripten}/../doc/emscripten/copyright`]],
    ['chinese-days', ['node_modules/chinese-days/LICENSE']],
    ['saxen', ['node_modules/saxen/LICENSE']],
    ['pinyin-pro', ['node_modules/pinyin-pro/LICENSE']],
    ['xz-decompress', ['assets/licenses/xz-decompress.txt']], // its package holds no licence text
    ['docx', ['node_modules/docx/LICENSE']],
    ['nanoid (in docx)', ['node_modules/nanoid/LICENSE']],
    ['stream-browserify (in docx)', ['assets/licenses/stream-browserify.txt']], // named in the source of docx only
    ['write-excel-file', ['node_modules/write-excel-file/LICENSE']],
    ['fflate', ['node_modules/fflate/LICENSE']],
];

export function licenses() {
    return works.map(([name, places]) => {
        const place = places.find(existsSync);
        if (!place) {
            throw new Error(`no licence of ${name} at ${places.join(' or ')}`);
        }
        return `${'='.repeat(80)}\n${name}\n${'='.repeat(80)}\n\n${readFileSync(place, 'utf8').trim()}\n`;
    }).join('\n');
}
