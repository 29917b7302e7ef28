import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToCard, ToPicker } from '@/guide/messages';
import { say } from '@/guide/words/say';
import { speak } from '@/platform/worker-language';
import { resume, settle, startWorker, store, warmUp, type Worker } from './worker';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  speak(undefined);
  vi.useRealTimers();
});

const choose = async (worker: Worker, language: 'de' | 'es' | undefined) => {
  const answer = await worker.answer({
    type: 'settings.change',
    settings: language ? { language } : {},
    ...(!language && { unset: ['language'] }),
  });
  await settle();
  return answer;
};
const wordsIn = (heard: readonly (ToCard | ToPicker)[]) =>
  heard.flatMap((message) => (message.type === 'words' ? [message.texts] : []));
const titleOf = (worker: Worker) => worker.badges.findLast(({ tab }) => tab === undefined)?.badge.title;

it('another language is spoken at once: on the icon, in answers, and by the card, which hears the words first', async () => {
  const worker = await resume({ status: 'running' });
  worker.opensTab();
  const agent = await worker.connect();
  const card = await worker.openCard();
  await agent.sees({ 'code-options': { status: 'absent', confidence: 0, means: 'name' } });
  expect(wordsIn(card.heard)).toEqual([]);
  expect(titleOf(worker)).toContain('steps left');

  expect(await choose(worker, 'de')).toEqual({ ok: true });
  expect(titleOf(worker)).toContain('noch');
  const [texts] = wordsIn(card.heard);
  expect(texts).toMatchObject({ language: 'de', cardMove: 'Verschieben' });
  const at = card.heard.findIndex(({ type }) => type === 'words');
  expect(card.heard.findLastIndex(({ type }) => type === 'view')).toBeGreaterThan(at);
  expect(await worker.answer({ type: 'run.start', procedure: 'none' })).toMatchObject({
    say: 'Dieses Verfahren ist hier nicht installiert.',
  });

  await choose(worker, undefined);
  expect(wordsIn(card.heard).at(-1)).toBeNull();
  expect(titleOf(worker)).toContain('steps left');
});

it('a card that comes later, and a worker that has just been started, have the language that was chosen', async () => {
  await store({ status: 'running' });
  await fakeBrowser.storage.local.set({ settings: { version: 1, language: 'es' } });
  const worker = startWorker();
  await warmUp();
  expect(say('sharedCancel')).toBe('Cancelar');
  const card = await worker.openCard();
  expect(card.heard[0]).toMatchObject({ type: 'words', texts: { language: 'es' } });
  await worker.openCard(2);
  expect(wordsIn(card.heard)).toHaveLength(1);
});

it('a picker, which is in every frame, gets only what it says itself', async () => {
  await fakeBrowser.storage.local.set({ settings: { version: 1, language: 'de' } });
  const worker = startWorker();
  await warmUp();
  const picker = await worker.openPicker();
  const [texts] = wordsIn(picker.heard);
  expect(texts).toMatchObject({ pickerNotAControl: expect.stringContaining('Schaltfläche') });
  expect(Object.keys(texts!).filter((key) => !/^(?:picker|language)/.test(key))).toEqual([]);
});
