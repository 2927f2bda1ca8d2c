// One finger on the screen, by the DevTools protocol.
const steps = 8;
const rest_milliseconds = 150;

export class Fingers {
    constructor(page) {
        this.page = page;
    }

    async send(type, touchPoints) {
        this.session ??= this.page.context().newCDPSession(this.page);
        await (await this.session).send('Input.dispatchTouchEvent', { type, touchPoints });
    }

    // Down and up at once: held until the page has answered it could become a long press on a slow machine.
    async tap(x, y) {
        await Promise.all([this.send('touchStart', [{ x, y }]), this.send('touchEnd', [])]);
    }

    // Downwards where `distance` is positive; lifted while it still moves, so that the page glides on.
    async swipe(x, y, distance) {
        await this.draw(x, y, distance);
        await this.send('touchEnd', []);
    }

    // The same, but the finger rests before it is lifted: the page goes as far as the finger and no further.
    async drag(x, y, distance) {
        await this.draw(x, y, distance);
        await this.page.waitForTimeout(rest_milliseconds);
        await this.send('touchEnd', []);
    }

    // To the right where `distance` is positive.
    async drag_across(x, y, distance) {
        await this.draw(x, y, 0, distance);
        await this.page.waitForTimeout(rest_milliseconds);
        await this.send('touchEnd', []);
    }

    async draw(x, y, down, right = 0) {
        await this.send('touchStart', [{ x, y }]);
        for (let step = 1; step <= steps; ++step) {
            await this.send('touchMove', [{ x: x + right * step / steps, y: y + down * step / steps }]);
        }
    }
}
