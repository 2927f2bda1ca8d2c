// Opens the page: looks whether the browser can, fetches the program, starts it, and says so when any of this fails.
import create_program from 'anze/app';
import { bridge_for } from './bridge.js';
import { missing_feature } from './features.js';
import { instantiate } from './program.js';

const by_id = (id) => document.getElementById(id);

function say(message) {
    by_id('progress').hidden = true;
    by_id('message').textContent = message;
}

function crashed(module, cause) {
    if (!by_id('crash').hidden) {
        return;
    }
    module.bridge?.frames.stop();
    by_id('loading').hidden = true;
    by_id('desk').inert = true;
    by_id('crash').hidden = false;
    by_id('cause').textContent = cause;
    by_id('reload').addEventListener('click', () => location.reload());
    by_id('reload').focus();
}

function watch_for_crashes(module) {
    const tell = (cause) => crashed(module, `${cause.message}\n${cause.stack ?? ''}`);
    // An error that breaks off a frame, in whichever language, leaves a picture that answers nothing any more.
    window.addEventListener('error', ({ error }) => {
        if (error instanceof Error) {
            tell(error);
        }
    });
    window.addEventListener('unhandledrejection', ({ reason }) => {
        if (reason instanceof WebAssembly.RuntimeError) {
            tell(reason);
        }
    });
}

async function open() {
    const missing = missing_feature();
    if (missing) {
        say(missing);
        return;
    }
    const module = {
        onAbort: (cause) => crashed(module, String(cause)),
        instantiateWasm: (imports, use) => {
            instantiate(self.__WASM, imports, (share) => {
                by_id('progress').value = share;
            }).then(({ instance, module: compiled }) => use(instance, compiled), () => {
                say('程序没有下载完整。请检查网络，然后刷新页面。');
            });
            return {};
        },
    };
    module.bridge = bridge_for(module);
    watch_for_crashes(module);
    await create_program(module);
    globalThis.anze = module;
    by_id('loading').hidden = true;
}

open();
