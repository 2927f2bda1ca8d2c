// Registers the service worker and says when it has a newer version ready. The newer one takes over only when asked to.
export default function updates(module) {
    let registration = null;
    let announced = false;

    function announce() {
        if (!announced && registration.waiting && navigator.serviceWorker.controller) {
            announced = true;
            module._anze_update_ready();
        }
    }

    function watch(worker) {
        worker?.addEventListener('statechange', announce);
    }

    async function register() {
        try {
            registration = await navigator.serviceWorker.register('./service-worker.js');
        } catch {
            return; // a browser that keeps no service worker works with the network only
        }
        announce();
        watch(registration.installing);
        registration.addEventListener('updatefound', () => watch(registration.installing));
        document.addEventListener('visibilitychange', () => {
            if (!document.hidden) {
                registration.update().catch(() => {});
            }
        });
    }

    function activate() {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
        registration?.waiting?.postMessage('activate');
    }

    function start() {
        const tell = () => module._anze_network_changed(navigator.onLine ? 0 : 1);
        window.addEventListener('online', tell);
        window.addEventListener('offline', tell);
        tell();
        if (navigator.serviceWorker) {
            register();
        }
    }

    return { start, activate };
}
