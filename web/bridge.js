// What the C++ side calls as Module.bridge.<concern>.<function>.
import canvas_font from './canvas_font.js';
import frames from './frames.js';
import input from './input.js';
import pictures from './pictures.js';
import renderer from './renderer.js';
import screen_size from './screen_size.js';
import semantics from './semantics.js';
import text_agent from './text_agent.js';
import updates from './updates.js';

const concerns = { canvas_font, frames, input, pictures, renderer, screen_size, semantics, text_agent, updates };

export function bridge_for(module) {
    return Object.fromEntries(Object.entries(concerns).map(([name, make]) => [name, make(module)]));
}
