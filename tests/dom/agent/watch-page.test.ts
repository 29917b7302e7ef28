import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage, type PageWatch } from '@/entrypoints/agent/watch-page';

const FRAME_MS = 16;
const LOOK_MS = 10;

let life: AbortController;
let page: PageWatch;
let looks: number[];
/** What a look finds, if it finds anything new. */
let onLook: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  looks = [];
  onLook = () => undefined;
  page = watchPage(
    () => undefined,
    () => {
      looks.push(performance.now());
      onLook();
    },
    life.signal,
  );
  page.add(document);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The page changes once per frame for so long. */
async function churn(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += FRAME_MS) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(FRAME_MS);
  }
}

const rests = () => looks.slice(1).map((at, i) => at - looks[i]!);

describe('how often a page is looked at', () => {
  it('at once when it changes, and not at all while it is still', async () => {
    await churn(FRAME_MS);
    expect(looks).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toHaveLength(1);
    await churn(FRAME_MS);
    expect(looks).toHaveLength(2);
  });

  it('more and more seldom when it changes all the time and nothing new is found', async () => {
    await churn(6000);
    expect(looks.length).toBeLessThan(6000 / 300);
    expect(Math.max(...rests())).toBeLessThanOrEqual(600);
  });

  it('the more seldom the longer a look takes, and after 4 seconds at the latest', async () => {
    onLook = () => vi.setSystemTime(Date.now() + LOOK_MS);
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
    await churn(30_000);
    vi.restoreAllMocks();
    const last = rests().at(-1)!;
    expect(last).toBeGreaterThanOrEqual(LOOK_MS * 300);
    expect(last).toBeLessThanOrEqual(4200);
    expect(looks.length * LOOK_MS).toBeLessThan(30 * 6);
  });

  it('after a rest in the task after a frame, in which the page’s layout is known', async () => {
    const inFrame: boolean[] = [];
    let isInFrame = false;
    const request = globalThis.requestAnimationFrame;
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
      request((at) => {
        isInFrame = true;
        callback(at);
        isInFrame = false;
      }),
    );
    onLook = () => inFrame.push(isInFrame);
    await churn(1000);
    vi.unstubAllGlobals();
    const [first, ...rest] = inFrame;
    expect(first).toBe(true);
    expect(rest.length).toBeGreaterThan(1);
    expect(rest).not.toContain(true);
  });

  it('often while each look finds something new', async () => {
    onLook = () => page.foundNews();
    await churn(3000);
    expect(looks.length).toBeGreaterThan(3000 / 120);
  });

  it('soon again when the person does something', async () => {
    await churn(6000);
    const before = performance.now();
    dispatchEvent(new Event('pointerdown'));
    await churn(200);
    expect(looks.find((at) => at >= before)! - before).toBeLessThanOrEqual(100);
    expect(looks.filter((at) => at >= before).length).toBeGreaterThanOrEqual(2);
  });

  it('in each frame while what was pointed at is missed', async () => {
    await churn(6000);
    const before = looks.length;
    for (let frame = 0; frame < 10; frame += 1) {
      page.askNow();
      await churn(FRAME_MS);
    }
    expect(looks.length - before).toBeGreaterThanOrEqual(9);
  });

  it('after a press that changes no element, since it may have ticked a box', async () => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    const button = document.createElement('button');
    button.addEventListener('click', () => (box.checked = true));
    document.body.append(box, button);
    await vi.advanceTimersByTimeAsync(1000);
    const seen: boolean[] = [];
    onLook = () => seen.push(box.checked);
    button.click();
    await vi.advanceTimersByTimeAsync(100);
    expect(seen).toEqual([true]);
  });

  it('at once after it has been still', async () => {
    await churn(6000);
    await vi.advanceTimersByTimeAsync(1500);
    const before = looks.length;
    await churn(200);
    expect(looks.length - before).toBeGreaterThanOrEqual(2);
  });
});
