// A lost WebGL context is asked back, and the program told when it is gone and when it is there again.
export default function renderer(module) {
    const canvas = document.getElementById('canvas');

    function start() {
        canvas.addEventListener('webglcontextlost', (event) => {
            event.preventDefault();
            module._anze_context_lost();
        });
        canvas.addEventListener('webglcontextrestored', () => module._anze_context_restored());
    }

    return { start };
}
