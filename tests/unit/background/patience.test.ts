import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPatience } from '@/entrypoints/background/patience';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

describe('patience', () => {
  it('grows while the same is the case, and starts anew when that changes', () => {
    const patience = createPatience();
    patience.observe('not in view');
    vi.advanceTimersByTime(2000);
    patience.observe('not in view');
    expect(patience.elapsed()).toBe(2000);
    patience.observe('found');
    expect(patience.elapsed()).toBe(0);
  });

  it('wakes when the first wait that is not over yet is over', () => {
    const patience = createPatience();
    const wake = vi.fn();
    patience.observe('not in view');
    vi.advanceTimersByTime(700);
    patience.wakeAfter([600, 3500, 1800], wake);
    vi.advanceTimersByTime(1090);
    expect(wake).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(wake).toHaveBeenCalledTimes(1);
    expect(patience.elapsed()).toBeGreaterThanOrEqual(1800);
  });

  it('wakes only for what was asked last', () => {
    const patience = createPatience();
    const [first, second] = [vi.fn(), vi.fn()];
    patience.wakeAfter([100], first);
    patience.wakeAfter([200], second);
    vi.advanceTimersByTime(1000);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  it('leaves no timer behind when every wait is over', () => {
    const patience = createPatience();
    patience.observe('not in view');
    vi.advanceTimersByTime(5000);
    patience.wakeAfter([600, 3500], vi.fn());
    expect(vi.getTimerCount()).toBe(0);
  });
});
