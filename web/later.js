// Files of the site that are fetched when they are first asked for. The service worker keeps them from then on.
const after_opening_milliseconds = 15_000;

export const address_of = (name) => new URL(name, document.baseURI);

export async function fetched(name) {
    const response = await fetch(address_of(name));
    if (!response.ok) {
        throw new Error(`HTTP ${response.status}`);
    }
    return new Uint8Array(await response.arrayBuffer());
}

// Not from the first visit on, which is short: whoever comes back has it without a network, too.
export function keep_for_offline(name) {
    if (navigator.serviceWorker?.controller) {
        setTimeout(() => fetched(name).catch(() => {}), after_opening_milliseconds);
    }
}
