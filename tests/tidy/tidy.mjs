// Checks the rules of the house over every file of the project: node tests/tidy/tidy.mjs
import { project_files, clauses } from '../../tools/project_files.mjs';
import { rules } from './rules.mjs';

const files = project_files();
const complaints = Object.values(rules).flatMap((rule) => rule(files, clauses));
for (const complaint of complaints) {
    console.error(complaint);
}
console.log(`tidy: ${Object.keys(rules).length} rules, ${Object.keys(files).length} files, ` +
    `${complaints.length} complaints`);
process.exitCode = complaints.length === 0 ? 0 : 1;
