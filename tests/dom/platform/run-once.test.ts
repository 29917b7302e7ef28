import { afterEach, describe, expect, it } from 'vitest';
import { runOnce } from '@/platform/run-once';

/** The lives of a script in this document, in order, with the newest one's own end. */
function inject(lives: AbortSignal[]): void {
  runOnce('sample', (stop, signal) => {
    lives.push(signal);
    stopNow = stop;
  });
}
let stopNow: () => void = () => undefined;
afterEach(() => stopNow());

function putAway(persisted: boolean): void {
  dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
}

/** As `document.open()` leaves things: an empty document without a listener. */
async function writeAnew(): Promise<void> {
  document.replaceChild(document.createElement('html'), document.documentElement);
  await Promise.resolve();
}

const isOver = ({ aborted }: AbortSignal) => aborted;

describe('a script that is injected into a frame', () => {
  it('runs once, whatever often it comes, and again after it was stopped', () => {
    const lives: AbortSignal[] = [];
    inject(lives);
    inject(lives);
    expect(lives.map(isOver)).toEqual([false]);
    stopNow();
    inject(lives);
    expect(lives.map(isOver)).toEqual([true, false]);
  });

  it('ends when the page is put away for the Back button, and may come again then', () => {
    const lives: AbortSignal[] = [];
    inject(lives);
    putAway(true);
    expect(lives.map(isOver)).toEqual([true]);
    inject(lives);
    expect(lives.map(isOver)).toEqual([true, false]);
  });

  it('has nothing to do when the page goes for good', () => {
    const lives: AbortSignal[] = [];
    inject(lives);
    putAway(false);
    expect(lives.map(isOver)).toEqual([false]);
  });

  it('begins anew when the page writes its document anew', async () => {
    const lives: AbortSignal[] = [];
    inject(lives);
    await writeAnew();
    expect(lives.map(isOver)).toEqual([true, false]);
    await writeAnew();
    expect(lives.map(isOver)).toEqual([true, true, false]);
    inject(lives);
    expect(lives).toHaveLength(3);
  });

  it('stays ended once it was stopped', async () => {
    const lives: AbortSignal[] = [];
    inject(lives);
    stopNow();
    await writeAnew();
    putAway(true);
    expect(lives.map(isOver)).toEqual([true]);
  });
});
