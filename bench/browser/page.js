import * as archive from './archive.js';
import * as baseline from './baseline.js';
import * as files from './files.js';

globalThis.bench = { ...archive, ...baseline, ...files };
