// Keeps the site for use without a network, and what is fetched when asked for from then on. One cache for each
// build; a newer build waits until the person lets it in.
const cache_name = `anze-desk-${self.__VERSION}`;

// What carries its hash in its name cannot be out of date: it was just fetched by the page.
function request_for(file) {
    const is_hashed = /\.[0-9a-f]{16}\./.test(file);
    return new Request(file, { cache: is_hashed ? 'force-cache' : 'reload' });
}

self.addEventListener('install', (event) => {
    event.waitUntil(caches.open(cache_name).then((cache) => cache.addAll(self.__FILES.map(request_for))));
});

async function remove_older() {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== cache_name).map((name) => caches.delete(name)));
    await self.clients.claim();
}

self.addEventListener('activate', (event) => event.waitUntil(remove_older()));

self.addEventListener('message', (event) => {
    if (event.data === 'activate') {
        self.skipWaiting();
    }
});

async function answer(request) {
    const cache = await caches.open(cache_name);
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) {
        return kept;
    }
    const fetched = await fetch(request);
    if (fetched.ok && self.__LATER.some((name) => request.url.endsWith(`/${name}`))) {
        await cache.put(request, fetched.clone()).catch(() => {}); // no room: it works without being kept
    }
    return fetched;
}

self.addEventListener('fetch', (event) => {
    const is_ours = event.request.method === 'GET' && event.request.url.startsWith(self.registration.scope);
    if (is_ours) {
        event.respondWith(answer(event.request));
    }
});
