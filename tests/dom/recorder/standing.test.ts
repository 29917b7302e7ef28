import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStanding } from '@/entrypoints/recorder/standing';
import type { Entry, Scene } from '@/locate/recorded/scene';

const now = vi.hoisted(() => ({ entries: [] as unknown[] }));
vi.mock('@/locate/recorded/scene', () => ({
  readScene: () => ({ entries: now.entries, queryOwner: () => undefined }) as unknown as Scene,
}));

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.now() });
  document.body.innerHTML = '';
  now.entries = [];
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const entryOf = (element: Element): Entry =>
  ({ element, record: { tag: 'button', text: element.textContent }, heading: '' }) as unknown as Entry;
/** The page as it is from now on: buttons with these words, each drawn anew. */
async function draw(...texts: string[]): Promise<Element[]> {
  document.body.innerHTML = texts.map((text) => `<button>${text}</button>`).join('');
  const buttons = [...document.body.children];
  now.entries = buttons.map(entryOf);
  await Promise.resolve();
  return buttons;
}
const wait = (ms: number) => vi.setSystemTime(Date.now() + ms);

it('what has come since a reading was not there until the frame changed, however often it was read since', async () => {
  const standing = createStanding(life.signal);
  wait(1000);
  const pressedAt = Date.now();
  wait(100);
  const [dialog] = await draw('Request New QR Code');
  const cameAt = Date.now();
  wait(100);
  // Another frame says that something was done, and the focus moves: the frame is read with the window in it.
  standing.read();
  wait(100);
  standing.read();
  expect(standing.absentAt(dialog!)).toBe(cameAt);
  expect(standing.absentAt(dialog!)).toBeGreaterThan(pressedAt);
});

it('what is drawn anew was there before', async () => {
  const [first] = await draw('Save', 'Help');
  const standing = createStanding(life.signal);
  const began = Date.now();
  wait(1000);
  expect(standing.absentAt(first!)).toBeLessThan(began);
  const [again] = await draw('Save', 'Help', 'New');
  standing.read();
  expect(again).not.toBe(first);
  expect(standing.absentAt(again!)).toBeLessThan(began);
});

it('what has no words is known by itself alone', async () => {
  const [first] = await draw('');
  const standing = createStanding(life.signal);
  const began = Date.now();
  wait(1000);
  expect(standing.absentAt(first!)).toBeLessThan(began);
  const [another] = await draw('');
  standing.read();
  expect(standing.absentAt(another!)).toBe(began + 1000);
});
