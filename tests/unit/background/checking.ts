import { vi } from 'vitest';
import type { ToChecker } from '@/guide/messages';
import type { PopupReply, Request } from '@/guide/requests';
import type { Sighting } from '@/guide/run/facts';
import type { Platform } from '@/platform/browser-platform';
import { frame, sampleProcedure } from '../guide/sample';
import { settle, startWorker, warmUp } from './worker';

export const ID = 'draft-1';
export const procedure = sampleProcedure([{ targets: ['a'] }, { targets: ['b'] }, { targets: ['a'] }], {
  id: 'in-the-making',
  states: {},
});

/** A worker with a draft, Autotask in tab 1, and the editor in tab 9. */
export async function openWithDraft(change: Partial<Platform> = {}) {
  const showTab = vi.fn(async () => undefined);
  const queryFront = async () => ({ id: 9, windowId: 2, isOwn: true });
  const worker = startWorker(undefined, { showTab, queryFront, ...change });
  worker.opensTab();
  await warmUp();
  await worker.answer({ type: 'draft.save', id: ID, origin: { how: 'article' }, work: { procedure } });
  /** The checker of a frame, which answers with these targets. */
  const openFrame = async (id: number, targets?: Sighting['targets'], tab = 1) => {
    const heard: ToChecker[] = [];
    const end = worker.openChecker({ tab, frame: id, send: (message) => void heard.push(message) });
    await settle();
    const sees = async (now: Sighting['targets'], where: Partial<Sighting> = {}) => {
      const version = heard.findLast((each) => each.type === 'check')?.version;
      end.hear({ type: 'saw', version, sighting: frame(now, where).sighting });
      await settle();
    };
    if (targets) await sees(targets);
    return { heard, sees, end };
  };
  const ask = (message: Request) => worker.answer(message) as Promise<PopupReply>;
  /** A check has been asked for, and the frame at the top has answered. */
  const begin = async (targets?: Sighting['targets'], tries?: true) => {
    const reply = ask({ type: 'check.here', procedure: ID, ...(tries && { tries }) });
    await settle();
    return { reply, top: await openFrame(0, targets) };
  };
  /** The same, and it has been answered. */
  const check = async (targets: Sighting['targets']) => {
    const { reply, top } = await begin(targets);
    await waitForAnswer();
    return { top, reply: await reply };
  };
  return { worker, showTab, openFrame, ask, begin, check };
}

/** Longer than a check waits for the frames of a page. */
export const waitForAnswer = () => vi.advanceTimersByTimeAsync(5000);
