// A lost WebGL context is asked back, and the program told when it is gone and when it is there again.

// ImGui's renderer saves the state of the context and puts it back, for others who draw there. Nobody else does, and
// asking makes the page wait until all that was sent is drawn: it is told the state of a fresh context.
function answer_without_asking(context) {
    const { canvas } = context;
    const whole = () => new Int32Array([0, 0, canvas.width, canvas.height]);
    const fresh = new Map([
        [context.VIEWPORT, whole],
        [context.SCISSOR_BOX, whole],
        [context.BLEND_SRC_RGB, () => context.ONE],
        [context.BLEND_DST_RGB, () => context.ZERO],
        [context.BLEND_SRC_ALPHA, () => context.ONE],
        [context.BLEND_DST_ALPHA, () => context.ZERO],
        [context.BLEND_EQUATION_RGB, () => context.FUNC_ADD],
        [context.BLEND_EQUATION_ALPHA, () => context.FUNC_ADD],
    ]);
    const ask = context.getParameter.bind(context);
    context.getParameter = (name) => (fresh.has(name) ? fresh.get(name)() : ask(name));
}

export default function renderer(module) {
    const canvas = document.getElementById('canvas');

    function start() {
        answer_without_asking(canvas.getContext('webgl2'));
        canvas.addEventListener('webglcontextlost', (event) => {
            event.preventDefault();
            module._anze_context_lost();
        });
        canvas.addEventListener('webglcontextrestored', () => module._anze_context_restored());
        document.addEventListener('visibilitychange', () => {
            if (!document.hidden) {
                module._anze_page_comes_into_sight();
            }
        });
    }

    return { start };
}
