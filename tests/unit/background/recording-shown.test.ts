import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromRecorder } from '@/guide/messages';
import type { BrowserContext, Request } from '@/guide/requests';
import { parseSession } from '@/guide/session';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStored } from '@/platform/stored-items';
import { settle, startWorker, warmUp } from './worker';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

let count = 0;
const did = (text: string): FromRecorder => {
  count += 1;
  const recorded = { version: 1, tag: 'button', role: 'button', text, alike: 1 };
  return { type: 'did', action: { id: `s-${count}`, kind: 'press', recorded }, at: Date.now(), absentAt: 0 };
};

/** A worker with Autotask open in tab 1, where a recording has begun. */
async function begin() {
  const openOwnPage = vi.fn(async () => undefined);
  const worker = startWorker(undefined, {
    openOwnPage,
    queryFront: async () => ({ id: 1, windowId: 1, isOwn: false }),
  });
  worker.opensTab();
  await warmUp();
  await worker.answer({ type: 'record.start' });
  const end = worker.openRecorder({ tab: 1, frame: 0, send: () => undefined });
  const says = async (message: FromRecorder) => {
    end.hear(message);
    await settle();
  };
  await settle();
  const ask = async (message: Request) => {
    const reply = await worker.answer(message);
    await settle();
    return reply;
  };
  const place = async () => (await worker.answer({ type: 'place.get' })) as BrowserContext;
  const badgeIn = (tab: number) =>
    (
      worker.badges.findLast((each) => each.tab === tab) ??
      worker.badges.findLast((each) => each.tab === undefined)
    )?.badge;
  return { worker, says, ask, place, badgeIn, openOwnPage };
}

const drafts = async () => Object.values((await readStored()).drafts.procedures);

describe('a recording is seen', () => {
  it('on the icon and its badge, with the number of steps, and says which tab it is in', async () => {
    const { worker, says, ask, badgeIn } = await begin();
    await says(did('Tools'));
    await says(did('Help'));
    expect(badgeIn(1)).toMatchObject({
      text: '2',
      title: 'Signpost is recording: 2 steps so far',
      icon: { recording: true },
    });
    expect(badgeIn(7)?.title).toBe('Signpost is recording in another tab or window: 2 steps so far');
    await ask({ type: 'record.discard' });
    expect(worker.badges.findLast(({ tab }) => tab === undefined)?.badge).toMatchObject({
      text: '',
      title: 'Signpost',
    });
    expect(badgeIn(1)?.text).toBe('');
  });

  it('in the popup, which ends it', async () => {
    const { says, ask, place, openOwnPage } = await begin();
    expect((await place()).recording).toEqual({ steps: 0 });
    expect(await ask({ type: 'record.finish' })).toMatchObject({ ok: false });
    await says(did('Tools'));
    expect((await place()).recording).toEqual({ steps: 1 });
    expect(await ask({ type: 'record.finish' })).toEqual({ ok: true });
    expect(openOwnPage).toHaveBeenCalledOnce();
    expect((await place()).recording).toBeUndefined();
    expect(await drafts()).toHaveLength(1);
  });
});

describe('nothing that was recorded is lost', () => {
  it('when the browser ends: each step is in a draft at once', async () => {
    const { worker, says } = await begin();
    await says(did('Tools'));
    await says(did('Help'));
    worker.dies();
    await fakeBrowser.storage.session.clear();
    expect((await drafts()).map(({ procedure }) => procedure.steps.length)).toEqual([2]);
  });

  it('and nothing stays of what was thrown away', async () => {
    const { says, ask } = await begin();
    await says(did('Tools'));
    expect(await drafts()).toHaveLength(1);
    await ask({ type: 'record.discard' });
    expect(await drafts()).toEqual([]);
  });

  it('when the last step is taken back the draft goes with it', async () => {
    const { worker, says } = await begin();
    await says(did('Tools'));
    const card = await worker.openCard();
    await card.press('record-undo');
    expect(await drafts()).toEqual([]);
    await says(did('Help'));
    expect((await drafts()).map(({ procedure }) => procedure.steps.length)).toEqual([1]);
  });

  it('a draft that its writer changes meanwhile is left as it is', async () => {
    const { says, ask } = await begin();
    await says(did('Tools'));
    const [[id, draft]] = Object.entries((await readStored()).drafts.procedures) as [[string, never]];
    const { origin, procedure } = draft as { origin: never; procedure: { title: string } };
    vi.advanceTimersByTime(1000);
    await ask({
      type: 'draft.save',
      id,
      origin,
      work: { procedure: { ...procedure, title: 'Mine' } },
    } as never);
    await says(did('Help'));
    await ask({ type: 'record.finish' });
    const kept = await drafts();
    expect(kept.map((each) => [each.procedure.title, each.procedure.steps.length])).toEqual(
      expect.arrayContaining([
        ['Mine', 1],
        [expect.stringMatching(/^Recorded on/), 2],
      ]),
    );
  });

  it('when the tab is closed: the card says so in the tab that is left', async () => {
    const { worker, says } = await begin();
    await says(did('Tools'));
    worker.tabs.splice(0, 1, { ...worker.tabs[0]!, id: 2 });
    worker.onTabClosed(1);
    await settle();
    const card = await worker.openCard(2);
    const view = () => {
      const last = card.heard.findLast(({ type }) => type === 'view');
      return last?.type === 'view' && last.view && 'brief' in last.view ? last.view : undefined;
    };
    expect(view()).toMatchObject({
      title: 'Recording · 1 step',
      status: { say: expect.stringMatching(/tab that you recorded in was closed/) },
    });
    await says(did('Help'));
    expect(view()?.status).toBeUndefined();
  });

  it('when the worker dies after any step', async () => {
    const { worker: first, says } = await begin();
    let worker = first;
    let say = says;
    for (let moment = 1; moment <= 40; moment += 1) {
      await say(did(`Control ${moment}`));
      worker.dies();
      worker = startWorker();
      await warmUp();
      const end = worker.openRecorder({ tab: 1, frame: 0, send: () => undefined });
      say = async (message) => {
        end.hear(message);
        await settle();
      };
      await settle();
      const stored = parseSession((await fakeBrowser.storage.session.get('session')).session);
      expect(stored.recording?.actions).toHaveLength(moment);
    }
  });
});
