// Reads one workbook away from the page, and tells how far it has come.
import { read_workbook } from './read.js';
import { Refusal } from './refusal.js';

const milliseconds_between_shares = 100;
const encoder = new TextEncoder();

self.addEventListener('message', async ({ data }) => {
    let told = 0;
    const tell_share = (share) => {
        if (performance.now() - told > milliseconds_between_shares) {
            told = performance.now();
            self.postMessage({ share });
        }
    };
    try {
        const text = encoder.encode(await read_workbook(data, tell_share));
        self.postMessage({ text }, [text.buffer]);
    } catch (error) {
        const other = `工作簿读不出来（${error.message}）。请另存为 CSV 后再选`;
        self.postMessage({ refusal: error instanceof Refusal ? error.message : other });
    }
});
