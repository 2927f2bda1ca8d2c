// One finger on the screen, by the DevTools protocol.
const steps = 8;

export class Fingers {
    constructor(page) {
        this.page = page;
    }

    async send(type, touchPoints) {
        this.session ??= await this.page.context().newCDPSession(this.page);
        await this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
    }

    async tap(x, y) {
        await this.send('touchStart', [{ x, y }]);
        await this.send('touchEnd', []);
    }

    // Downwards where `distance` is positive.
    async swipe(x, y, distance) {
        await this.send('touchStart', [{ x, y }]);
        for (let step = 1; step <= steps; ++step) {
            await this.send('touchMove', [{ x, y: y + distance * step / steps }]);
        }
        await this.send('touchEnd', []);
    }
}
