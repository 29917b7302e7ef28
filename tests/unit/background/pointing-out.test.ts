import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { ambiguous } from '../guide/sample';
import { resume, stored, type Worker } from './worker';

/** "Point it out": what is pointed at, what is asked, and what is kept. */

const recorded: RecordedControl = {
  version: 1,
  tag: 'div',
  role: 'button',
  text: 'Confirm Sign-in',
  alike: 1,
};
const asking = { asking: { target: 'code-options' } };
const kept = async () => (await fakeBrowser.storage.local.get('repairs')).repairs as unknown;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => vi.useRealTimers());

async function pickerOf(worker: Worker) {
  await (await worker.connect()).sees({});
  return worker.openPicker();
}

it('a picker is told what else the procedure describes, and not what is asked for', async () => {
  const picker = await pickerOf(await resume(asking));
  const [first] = picker.heard;
  const targets = first?.type === 'others' ? Object.keys(first.plan.targets) : [];
  expect(targets).toContain('request-qr');
  expect(targets).not.toContain('code-options');
});

it('nothing is kept before the person has said so', async () => {
  const worker = await resume(asking);
  const picker = await pickerOf(worker);
  await picker.says({ type: 'picked', recorded });
  expect(await kept()).toBeUndefined();
  expect((await stored()).run?.asking).toEqual({ target: 'code-options', picked: recorded });
  expect(picker.heard).toContainEqual({ type: 'stop' });
  await worker.act('keep');
  expect(await kept()).toMatchObject({
    procedures: { 'autotask-2fa': { 'code-options': { step: 'open-code-options', recorded } } },
  });
  expect((await stored()).run?.asking).toBeUndefined();
});

it.each(['look-again', 'pause', 'did'] as const)('“%s” keeps nothing', async (action) => {
  const worker = await resume(asking);
  const picker = await pickerOf(worker);
  await picker.says({ type: 'picked', recorded });
  await worker.act(action);
  await worker.act('keep');
  expect(await kept()).toBeUndefined();
});

it('they can try again', async () => {
  const worker = await resume(asking);
  const picker = await pickerOf(worker);
  await picker.says({ type: 'picked', recorded });
  await worker.act('show-me');
  expect((await stored()).run?.asking).toEqual({ target: 'code-options' });
});

it('a control that another target describes is refused, by name and step', async () => {
  const worker = await resume(asking);
  const picker = await pickerOf(worker);
  await picker.says({ type: 'picked', recorded, described: 'request-qr' });
  expect((await stored()).run?.asking).toEqual({
    target: 'code-options',
    fault: 'That is Request New QR Code, from step 4.',
  });
});

it('either of two controls that a step asks for will do', async () => {
  const worker = await resume({ step: 'open-preferences', asking: { target: 'preferences-item' } });
  const picker = await pickerOf(worker);
  await picker.says({ type: 'picked', recorded, described: 'preferences-tab' });
  expect((await stored()).run?.asking).toMatchObject({ picked: recorded });
});

it('what a full storage does not take is said', async () => {
  const worker = await resume(asking);
  const picker = await pickerOf(worker);
  await picker.says({ type: 'picked', recorded });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  const card = await worker.openCard();
  await card.press('keep');
  vi.restoreAllMocks();
  expect(card.view()?.status?.say).toContain('storage is full');
});

it('the one that the person chooses of two is used: the recorded one, or no recorded one any more', async () => {
  const both = { 'code-options': ambiguous({ means: 'recorded', disagrees: true, name: 0 }) };
  const shown = { step: 'open-code-options', at: 1, recorded };
  const repairs = { version: 1, procedures: { 'autotask-2fa': { 'code-options': shown } } };
  for (const action of ['prefer', 'forget'] as const) {
    await fakeBrowser.storage.local.set({ repairs });
    const worker = await resume({});
    await (await worker.connect()).sees(both, { pages: ['preferences'] });
    const card = await worker.openCard();
    expect(card.view()?.buttons.map((each) => each.action)).toEqual(['prefer', 'forget']);
    await card.press(action);
    expect(await kept()).toMatchObject(
      action === 'prefer'
        ? { procedures: { 'autotask-2fa': { 'code-options': { recorded: { preferred: true } } } } }
        : { procedures: {} },
    );
  }
});
