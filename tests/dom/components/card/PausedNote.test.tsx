import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PausedNote } from '@/components/card/PausedNote';
import { findViolations } from '../find-violations';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function show(keys: string | undefined) {
  const doings = { onUndo: vi.fn(), onGone: vi.fn() };
  return { ...render(<PausedNote keys={keys} {...doings} />), ...doings };
}
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it.each([
  ['Alt+G', 'Paused. Continue with Alt+G or the Signpost icon.'],
  [undefined, 'Paused. Continue with the Signpost icon.'],
])('says how to go on, with the keys that are set: %s', (keys, say) => {
  show(keys);
  expect(screen.getByRole('status')).toHaveTextContent(say);
});

it('has nothing that axe objects to', async () => {
  vi.useRealTimers();
  expect(await findViolations(show('Alt+G').container)).toEqual([]);
});

it('takes the pause back', () => {
  const { onUndo } = show('Alt+G');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

it('goes after a few seconds, and not while somebody is on it', () => {
  const { onGone } = show('Alt+G');
  wait(3000);
  fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
  wait(60_000);
  expect(onGone).not.toHaveBeenCalled();
  fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
  wait(3900);
  expect(onGone).not.toHaveBeenCalled();
  wait(200);
  expect(onGone).toHaveBeenCalledOnce();
});
