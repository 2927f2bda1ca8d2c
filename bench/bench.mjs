// The budgets, measured in Chromium beside a peer in the same run: prints a table and writes build/bench.json.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { new_profile, open_browser } from '../tests/browser/support/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { transfer_of } from '../tools/transfer.mjs';
import { archive } from './data.mjs';
import { build_page, call } from './page.mjs';
import { report, report_ratio, rows } from './report.mjs';
import { documents, fill, import_of_workbook } from './screens.mjs';
import { median } from './statistics.mjs';
import * as watch from './watch.mjs';

const kilobyte = 1024;
const idle_seconds = 10;
const rounds = 5;
const rounds_of_frames = 15; // short each, and of few milliseconds
const saves_of_each = 15;
const pause_milliseconds = 300;
const frame_milliseconds = 16;

function transfer() {
    const { first_visit: bytes, later: later_bytes } = transfer_of(readdirSync('build/site')
        .map((name) => [name, readFileSync(`build/site/${name}`)]));
    const most = 900;
    const figure = `${(bytes / kilobyte).toFixed(0)} KB  (and ${(later_bytes / kilobyte).toFixed(0)} KB when Word, ` +
        'Excel or the licences are asked for)';
    report('first visit, with what is kept for work offline, brotli', `<= ${most} KB`, figure, bytes <= most * kilobyte,
        { bytes, later_bytes });
}

// A browser with the program's page beside the bench's own, which is another origin with a store of its own.
class Stand {
    static async open(site, page_site) {
        const stand = new Stand();
        stand.site = site;
        stand.profile = new_profile();
        stand.browser = await open_browser(stand.profile);
        stand.bench = await stand.browser.context.newPage();
        await stand.bench.goto(page_site.address);
        return stand;
    }

    // The bench's page on the program's origin puts the archive where the program looks for it.
    async with_archive(name) {
        const { path } = await archive(name);
        const page = await this.browser.context.newPage();
        await page.goto(`${this.site.address}bench/page/index.html`);
        this.operations = await call(page, 'put_archive', `/${path}`);
        await page.close();
        return this;
    }

    async open_desk() {
        await this.desk?.page.close();
        const page = await this.browser.context.newPage();
        await page.addInitScript(watch.install);
        await page.goto(this.site.address);
        this.desk = await watch.desk_on(page);
    }

    async close() {
        await this.browser.close();
        this.profile.remove();
    }
}

async function idle(stand) {
    await stand.open_desk();
    await stand.desk.see_heading('待办');
    await stand.desk.quiet();
    const before = await stand.desk.frames();
    await new Promise((resolve) => {
        setTimeout(resolve, idle_seconds * 1000);
    });
    const drawn = await stand.desk.frames() - before;
    report(`frames drawn in ${idle_seconds} s idle`, '0', String(drawn), drawn === 0);
}

async function saves(stand, label) {
    const bytes = 700; // of a hazard's description, signed
    await stand.open_desk();
    await stand.desk.open_first_hazard();
    const pairs = [];
    // One by one, as a person saves: neither side finds the disk and the machine awake from its last save.
    for (let at = 0; at < saves_of_each; ++at) {
        const figure = await stand.desk.save_hazard(`描述 ${at}`);
        await stand.desk.page.waitForTimeout(pause_milliseconds);
        const [baseline] = await call(stand.bench, 'saves', 'saves', 0, bytes, 1);
        pairs.push({ figure, baseline });
        await stand.desk.page.waitForTimeout(pause_milliseconds);
    }
    report_ratio(`one save at ${label} operations, pressed when nothing is drawn, p50`, pairs, 2);
}

async function opening(stand) {
    const count = 100_000;
    const record = { stream: 'unit/u/service/s', type: 'hazard', id: 'i', text: 'x'.repeat(340) }; // 430 bytes in all
    await call(stand.bench, 'fill', 'records', count, record);
    await stand.open_desk();
    await stand.desk.see_heading('待办');
    await stand.desk.snapshot_kept();
    const pairs = [];
    for (let round = 0; round < rounds; ++round) {
        await stand.open_desk();
        const figure = await stand.desk.opening_milliseconds();
        await stand.desk.page.close(); // it would go on checking signatures beside the peer
        pairs.push({ figure, baseline: (await call(stand.bench, 'read_all', 'records')).taken });
    }
    report_ratio(`opening ${count} operations to the first list`, pairs, 1);
}

async function take_in(site, page_site) {
    const { bundle } = await archive('bundle_10000');
    const bytes = bundle();
    const { operations, payload } = JSON.parse(bytes);
    const { device } = JSON.parse(Buffer.from(payload, 'base64url')).issuer;
    const pairs = [];
    for (let round = 0; round < rounds; ++round) {
        const stand = await Stand.open(site, page_site);
        await stand.open_desk();
        const figure = await stand.desk.take_in_bundle(bytes);
        const baseline = await call(stand.bench, 'take_in', 'taken', JSON.stringify(operations), device);
        pairs.push({ figure, baseline });
        await stand.close();
    }
    report_ratio(`verifying and importing ${operations.length} operations`, pairs, 1);
}

async function lists(small, large) {
    for (const stand of [small, large]) {
        await stand.open_desk();
        await stand.desk.open_sorted_and_filtered_hazards();
    }
    const pairs = [];
    for (let round = 0; round < rounds_of_frames; ++round) {
        const baseline = await small.desk.frame_milliseconds_while_scrolling();
        pairs.push({ figure: await large.desk.frame_milliseconds_while_scrolling(), baseline });
    }
    report_ratio('a frame with 100,000 rows to one with 1,000', pairs, 1.3);
    const typed = [];
    for (let round = 0; round < rounds; ++round) {
        typed.push(await large.desk.milliseconds_to_new_rows());
    }
    const figure = median(typed);
    report('a letter in the search box at 100,000 rows', `<= ${2 * frame_milliseconds} ms`, `${figure.toFixed(1)} ms`,
        figure <= 2 * frame_milliseconds, { figure_milliseconds: figure });
}

async function with_stand(site, page_site, archive_name, use) {
    const stand = await Stand.open(site, page_site);
    try {
        if (archive_name) {
            await stand.with_archive(archive_name);
        }
        await use(stand);
    } finally {
        await stand.close();
    }
}

// The site, and beside it what fills its store.
function site_with_archives() {
    const directory = 'build/bench/site';
    rmSync(directory, { recursive: true, force: true });
    cpSync('build/site', directory, { recursive: true });
    symlinkSync('..', `${directory}/bench`);
    return directory;
}

async function main() {
    execFileSync('ninja', ['-C', 'build/native', 'bench_data'], { stdio: 'ignore' });
    await build_page();
    transfer();
    const site = await serve({ directory: site_with_archives() });
    const page_site = await serve({ directory: 'build/bench/page' });
    const wanted = process.argv.slice(2);
    const parts = {
        small: () => with_stand(site, page_site, 'operations_100', async (stand) => {
            await idle(stand);
            await saves(stand, '100');
        }),
        large: () => with_stand(site, page_site, 'operations_100000', async (stand) => {
            await opening(stand);
            await saves(stand, '100,000');
        }),
        bundle: () => take_in(site, page_site),
        fill: () => with_stand(site, page_site, 'checklist_50', (small) =>
            with_stand(site, page_site, 'checklist_5000', (large) => fill(small, large))),
        workbook: () => with_stand(site, page_site, 'operations_100', import_of_workbook),
        documents: () => with_stand(site, page_site, 'checklist_50', documents),
        lists: () => with_stand(site, page_site, 'hazards_1000', (small) =>
            with_stand(site, page_site, 'hazards_100000', (large) => lists(small, large))),
    };
    for (const [name, measure] of Object.entries(parts)) {
        if (wanted.length === 0 || wanted.includes(name)) {
            console.log(`measuring: ${name}`);
            await measure();
        }
    }
    await site.close();
    await page_site.close();
    console.table(rows.map(({ what, budget, figure, is_met }) => ({ what, budget, figure, met: is_met })));
    writeFileSync('build/bench.json', `${JSON.stringify(rows, null, 2)}\n`);
}

await main();
