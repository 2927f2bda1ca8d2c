// Where the person is, as the page's address after the #, so that back, forward and reload work.
import { answer_for } from './answer.js';

export default function address(module) {
    const answer = answer_for(module);

    function set(text) {
        if (location.hash !== text) {
            history.pushState(null, '', text);
        }
    }

    function watch(request) {
        window.addEventListener('popstate', () => answer(request, true, location.hash));
    }

    return { set, watch };
}
