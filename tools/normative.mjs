// Whether every sentence of chapters 5, 6 and 7 is listed, and whether what it says carries it is there.

const chapters = ['5', '6', '7'];

export const chapter_of = (clause) => clause.split('.')[0];
export const is_normative = (clause) => chapters.includes(chapter_of(clause));
export const by_number = (one, other) => one.localeCompare(other, 'en', { numeric: true });

// A heading ends without a mark.
function sentences_of(clause_text) {
    const lines = clause_text.split('\n');
    const body = /[。，；：]$/.test(lines[0]) ? lines : lines.slice(1);
    return body.flatMap((line) => line.split(/(?<=。)/));
}

// A sentence stands in the list in one piece or in several that follow each other; nothing stands beside it.
function faults_of_clause(clause, clause_text, listed) {
    const faults = listed.filter((part) => !clause_text.includes(part))
        .map((part) => `${clause}: not word for word in the standard: ${part}`);
    const rest = [...listed];
    for (const sentence of sentences_of(clause_text)) {
        let said = '';
        while (rest.length > 0 && said.length < sentence.length) {
            said += rest.shift();
        }
        if (said !== sentence) {
            return [...faults, `${clause}: not listed whole, in order and by itself: ${sentence}`];
        }
    }
    return [...faults, ...rest.map((part) => `${clause}: listed, but the clause has ended: ${part}`)];
}

function faults_of_list(sentences, clauses) {
    const faults = sentences.filter(({ clause }) => !(clause in clauses) || !is_normative(clause))
        .map(({ clause }) => `${clause}: not a clause of chapters ${chapters.join(', ')}`);
    sentences.slice(1).forEach(({ clause }, index) => {
        if (by_number(sentences[index].clause, clause) > 0) {
            faults.push(`${clause}: listed after ${sentences[index].clause}`);
        }
    });
    for (const clause of Object.keys(clauses).filter(is_normative).sort(by_number)) {
        const listed = sentences.filter((each) => each.clause === clause).map(({ sentence }) => sentence);
        faults.push(...faults_of_clause(clause, clauses[clause], listed));
    }
    return faults;
}

// { rule: ["noun::function"] } are these rules of the clause; { rule: true } is any, where the clause is one sentence.
function carried_by_rule(names, { clause, is_alone }, { rules, tests }) {
    if (names === true ? !is_alone : !Array.isArray(names) || names.length === 0) {
        return { missing: ['a rule is a list of functions, or true where nothing else is asked by the clause'] };
    }
    const of_clause = rules.get(clause) ?? [];
    const carriers = names === true ? of_clause : of_clause.filter(({ name }) => names.includes(name));
    const unknown = names === true ? [] : names.filter((name) => !carriers.some((rule) => rule.name === name));
    const missing = unknown.map((name) => `no rule ${name} below a comment that begins with ${clause}`);
    if (names === true && carriers.length === 0) {
        missing.push(`no rule below a comment that begins with ${clause}`);
    }
    if (!tests.has(clause)) {
        missing.push(`no test with the tag [${clause}]`);
    }
    return { carriers: carriers.map(({ name, place }) => `${name}  ${place}`), missing };
}

function carried_by_record(value, sentence, { records, pages }) {
    const { record, screen } = value ?? {};
    const missing = [];
    if (!records.has(record)) {
        missing.push(`no kind of record with the key ${record}`);
    }
    if (!pages.has(screen)) {
        missing.push(`no page ${screen}`);
    }
    if (missing.length === 0 && !new RegExp(`\\b${records.get(record)}\\b`).test(pages.get(screen))) {
        missing.push(`page ${screen} does not use ${records.get(record)}`);
    }
    return { carriers: [`${record} (${records.get(record)}) on page ${screen}`], missing };
}

function carried_by_nobody(reason) {
    const is_stated = typeof reason === 'string' && reason.trim() !== '';
    return { carriers: [reason], missing: is_stated ? [] : ['the reason is not stated'] };
}

const kinds = { rule: carried_by_rule, kept: carried_by_record, reason: carried_by_nobody };

function carried(sentence, found) {
    const [[kind, value] = [], ...others] = Object.entries(sentence.carried_by ?? {});
    if (!Object.hasOwn(kinds, kind) || others.length > 0) {
        return { missing: [`carried_by has one of ${Object.keys(kinds).join(', ')}`] };
    }
    return { kind, ...kinds[kind](value, sentence, found) };
}

// Each sentence with its kind (`open` while something is missing) and its carriers; and all faults.
export function examine(sentences, clauses, found) {
    const rows = sentences.map((each) => {
        const is_alone = sentences.filter(({ clause }) => clause === each.clause).length === 1;
        const { kind, carriers, missing } = carried({ ...each, is_alone }, found);
        return missing.length === 0 ? { ...each, kind, carriers } : { ...each, kind: 'open', carriers: missing };
    });
    const open = rows.filter(({ kind }) => kind === 'open')
        .map(({ clause, sentence, carriers }) => `${clause}: open: ${sentence} (${carriers.join('; ')})`);
    return { rows, faults: [...faults_of_list(sentences, clauses), ...open] };
}

// "Chapter 5: 61 sentences: 40 by rule, 15 kept, 3 with a reason, 3 open", for each chapter.
export function summary(rows) {
    return chapters.map((chapter) => {
        const of_chapter = rows.filter(({ clause }) => chapter_of(clause) === chapter);
        const count = (kind) => of_chapter.filter((row) => row.kind === kind).length;
        return `Chapter ${chapter}: ${of_chapter.length} sentences: ${count('rule')} by rule, ` +
            `${count('kept')} kept, ${count('reason')} with a reason, ${count('open')} open`;
    });
}
