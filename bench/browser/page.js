import * as archive from './archive.js';
import * as baseline from './baseline.js';

globalThis.bench = { ...archive, ...baseline };
