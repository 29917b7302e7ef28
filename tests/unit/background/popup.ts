import type { FromPopup } from '@/guide/requests';
import { settle, startWorker } from './worker';

/** A worker, and a page of the extension that asks it. */
export function openPopup(...[procedures, change]: Parameters<typeof startWorker>) {
  const worker = startWorker(procedures, change);
  const ask = async (message: FromPopup) => {
    const reply = await worker.answer(message);
    await settle();
    return reply;
  };
  return { worker, ask };
}
