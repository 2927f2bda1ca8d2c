// What the C++ side calls as Module.bridge.<concern>.<function>.
import address from './address.js';
import attachments from './attachments.js';
import canvas_font from './canvas_font.js';
import documents from './documents.js';
import files from './files.js';
import frames from './frames.js';
import hazard_library from './hazard_library.js';
import input from './input.js';
import keys from './keys.js';
import pictures from './pictures.js';
import preferences from './preferences.js';
import printer from './printer.js';
import renderer from './renderer.js';
import screen_size from './screen_size.js';
import semantics from './semantics.js';
import signatures from './signatures.js';
import snapshot from './snapshot.js';
import storage from './storage.js';
import text_agent from './text_agent.js';
import updates from './updates.js';
import workbooks from './workbooks.js';

const concerns = {
    address, attachments, canvas_font, documents, files, frames, hazard_library, input, keys, pictures, preferences,
    printer, renderer, screen_size, semantics, signatures, snapshot, storage, text_agent, updates, workbooks,
};

export function bridge_for(module) {
    return Object.fromEntries(Object.entries(concerns).map(([name, make]) => [name, make(module)]));
}
