// The delivered library of hazards, fetched when it is first asked for.
import { answer_for } from './answer.js';
import { fetched, keep_for_offline } from './later.js';

export default function hazard_library(module) {
    const answer = answer_for(module);
    keep_for_offline(self.__HAZARD_LIBRARY);

    async function read(request) {
        try {
            answer(request, true, await fetched(self.__HAZARD_LIBRARY));
        } catch {
            answer(request, false, '隐患库还没有下载到本机，请连上网络后重试');
        }
    }

    return { read };
}
