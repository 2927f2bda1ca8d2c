// A sheet that is filled in, a workbook that is taken in, papers that are written.
import { readFileSync } from 'node:fs';
import { call } from './page.mjs';
import { report, report_ratio } from './report.mjs';
import { median } from './statistics.mjs';
import { list_of_policies } from './workbook.mjs';

const rounds = 15;
const keys = 12;
const rows_of_list = 100_000;
const rounds_of_list = 3;
const most_of_the_peer = 1.5; // which holds the page all the while
const most_seconds_to_checked = 10;
const papers = 30;
const fewest_papers_in_a_second = 5;
const fewest_maps_in_a_second = 0.5;
const longest_hold_milliseconds = 100;

async function go_to_service(desk) {
    await desk.see_heading('待办');
    await desk.activate('link', '投保单位');
    await desk.see_heading('投保单位');
    await desk.activate('row', /有限公司/);
    await desk.activate('link', /^打开服务|第 1 次/);
    await desk.see_heading(/./);
}

async function open_sheet(desk) {
    await go_to_service(desk);
    await desk.activate('tab', /^排查清单/);
    await desk.activate('button', '用表格编辑');
    await desk.find('grid', /./).first().waitFor({ state: 'attached' });
    await desk.quiet();
}

// Letters into a cell of the first rows, the frame after each.
async function frame_milliseconds_while_typing(desk) {
    await desk.press_with_mouse(desk.find('gridcell', '备注 2'));
    const taken = [];
    for (let at = 0; at < keys; ++at) {
        await desk.page.keyboard.type('a');
        await desk.page.waitForTimeout(30);
        taken.push(await desk.page.evaluate(() => anze._anze_frame_milliseconds()));
    }
    await desk.page.keyboard.press('Escape');
    await desk.quiet();
    return median(taken);
}

// All rows by another column, and the other way round the next time: the last frame, which shows them.
async function frame_milliseconds_after_sorting(desk) {
    const taken = [];
    for (const way of ['按此列降序排列', '按此列升序排列']) {
        await desk.activate('columnheader', '排查内容');
        await desk.quiet(); // a click in the frame of an activation is lost
        await desk.activate('menuitem', way);
        await desk.quiet();
        taken.push(await desk.page.evaluate(() => anze._anze_frame_milliseconds()));
    }
    return median(taken);
}

export async function fill(small, large) {
    for (const stand of [small, large]) {
        await stand.open_desk();
        await open_sheet(stand.desk);
    }
    const measure = async (what, of) => {
        const pairs = [];
        for (let round = 0; round < rounds; ++round) {
            pairs.push({ baseline: await of(small.desk), figure: await of(large.desk) });
        }
        report_ratio(what, pairs, 1.3);
    };
    await measure('a frame of a sheet with 5,000 rows to one with 50, scrolling',
        (desk) => desk.frame_milliseconds_while_scrolling());
    await measure('a frame of a sheet with 5,000 rows to one with 50, typing', frame_milliseconds_while_typing);
    await measure('a frame of a sheet with 5,000 rows to one with 50, after sorting',
        frame_milliseconds_after_sorting);
}

// From the chosen file to its first rows, and to what would be taken in of all of them; the longest time that the page
// was held meanwhile.
async function preview_of_list(desk, path) {
    await desk.see_heading('待办');
    await desk.activate('link', '导入名册');
    await desk.find('button', '选择名册文件').first().waitFor({ state: 'attached' });
    await desk.quiet();
    const choosing = desk.page.waitForEvent('filechooser');
    await desk.activate('button', '选择名册文件');
    const chooser = await choosing;
    const measuring = desk.page.evaluate(async (whole) => {
        let longest = 0;
        const observer = new PerformanceObserver((list) => {
            longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
        });
        observer.observe({ type: 'longtask' });
        const began = new Promise((resolve) => {
            document.addEventListener('change', () => resolve(performance.now()), { capture: true, once: true });
        });
        const ready = clock.reached((mirror) => [...mirror.querySelectorAll('button')].some(
            (each) => each.textContent === whole && each.getAttribute('aria-disabled') !== 'true' && !each.disabled));
        const first_rows = clock.reached(clock.named('h2', '开头几行'));
        const read = await first_rows - await began;
        const checked = await ready - await began;
        observer.disconnect();
        return { read, checked, longest };
    }, `导入 ${rows_of_list} 份保单`);
    await chooser.setFiles(path);
    return measuring;
}

export async function import_of_workbook(stand) {
    const path = list_of_policies(rows_of_list);
    const pairs = [];
    const checks = [];
    const holds = [];
    for (let round = 0; round < rounds_of_list; ++round) {
        await stand.open_desk();
        const { read, checked, longest } = await preview_of_list(stand.desk, path);
        await stand.desk.page.close();
        const { taken: baseline, count } = await call(stand.bench, 'read_workbook_elsewhere', path.split('/').at(-1));
        if (count !== rows_of_list + 1) {
            throw new Error(`the peer read ${count} rows`);
        }
        pairs.push({ figure: read, baseline });
        checks.push(checked);
        holds.push(longest);
    }
    report_ratio(`a workbook of ${rows_of_list} rows read, to SheetJS reading it`, pairs, most_of_the_peer);
    const check = median(checks) / 1000;
    report('the same until every row is checked', `<= ${most_seconds_to_checked} s`, `${check.toFixed(1)} s`,
        check <= most_seconds_to_checked, { figure_milliseconds: median(checks) });
    const hold = median(holds);
    report('the longest that the page is held meanwhile', `<= ${longest_hold_milliseconds} ms`, `${hold.toFixed(0)} ms`,
        hold <= longest_hold_milliseconds, { figure_milliseconds: hold });
}

// All papers of the service as one zip: the longest that the page is held meanwhile.
async function set_of_papers(desk) {
    await desk.activate('tab', /^归档材料/);
    await desk.activate('button', '全套材料');
    await desk.find('button', '生成压缩包').waitFor({ state: 'attached' });
    await desk.quiet();
    await desk.page.evaluate(() => {
        clock.longest = 0;
        new PerformanceObserver((list) => {
            clock.longest = Math.max(clock.longest, ...list.getEntries().map(({ duration }) => duration));
        }).observe({ type: 'longtask' });
    });
    const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.activate('button', '生成压缩包')]);
    await download.path();
    const held = await desk.page.evaluate(() => clock.longest);
    report('all papers of a service as a zip, the longest that the page is held', `<= ${longest_hold_milliseconds} ms`,
        `${held.toFixed(0)} ms`, held <= longest_hold_milliseconds, { figure_milliseconds: held });
}

const golden_paper = (name) => JSON.parse(readFileSync(`tests/golden/${name}.document.json`, 'utf8'));

export async function documents(stand) {
    const paper = golden_paper('hazard_ledger');
    const table = paper.blocks.find(({ head }) => head?.length > 0);
    table.rows = Array.from({ length: 50 }, (_, at) => table.rows[at % table.rows.length]);
    for (const [kind, name] of [['word', 'Word'], ['excel', 'Excel']]) {
        const figure = await call(stand.bench, 'papers_in_a_second', kind, paper, papers);
        report(`ledgers of 50 hazards as ${name} in a second`, `>= ${fewest_papers_in_a_second}`, figure.toFixed(1),
            figure >= fewest_papers_in_a_second, { papers_in_a_second: figure });
    }
    const maps = await call(stand.bench, 'papers_in_a_second', 'picture', golden_paper('four_colour_map'), 3);
    report('four-colour maps on A3 as PNG in a second', `>= ${fewest_maps_in_a_second}`, maps.toFixed(1),
        maps >= fewest_maps_in_a_second, { papers_in_a_second: maps });
    await stand.open_desk();
    await go_to_service(stand.desk);
    await stand.desk.activate('tab', /^隐患/);
    await stand.desk.find('button', 'Word 治理台账').waitFor({ state: 'attached' });
    await stand.desk.quiet();
    const began = performance.now();
    const [download] = await Promise.all([stand.desk.page.waitForEvent('download'),
        stand.desk.activate('button', 'Word 治理台账')]);
    await download.path();
    const taken = performance.now() - began;
    report('the first paper as Word, from the press to the file', '<= 1000 ms', `${taken.toFixed(0)} ms`, taken <= 1000,
        { figure_milliseconds: taken });    await set_of_papers(stand.desk);
}
