import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StepCard } from '@/components/card/StepCard';
import { sampleView } from './sample-view';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SHOWN_MS = 900;

const IDS = ['a', 'b', 'c'];
/** The card at the step of this number, with those before it seen done. */
const at = (number: number) =>
  sampleView({
    step: { id: IDS[number - 1]!, title: `Title ${number}`, say: 'Press it.', number, count: 3 },
    trail: IDS.map((step, i) => ({ step, mark: i + 1 < number ? 'seen' : 'open' })),
  });

it('the number of the step is back after what was just done has been shown', () => {
  const { rerender } = render(<StepCard view={at(1)} onAct={() => undefined} />);
  rerender(<StepCard view={at(2)} onAct={() => undefined} />);
  expect(screen.queryByText('Step 2 of 3')).toBeNull();
  act(() => vi.advanceTimersByTime(SHOWN_MS));
  expect(screen.getByText('Step 2 of 3')).toBeVisible();
});

it('also when the next step is done in the moment in which the one before stops being shown', () => {
  const { rerender } = render(<StepCard view={at(1)} onAct={() => undefined} />);
  rerender(<StepCard view={at(2)} onAct={() => undefined} />);
  act(() => {
    vi.advanceTimersByTime(SHOWN_MS);
    rerender(<StepCard view={at(3)} onAct={() => undefined} />);
  });
  act(() => vi.advanceTimersByTime(SHOWN_MS));
  expect(screen.getByText('Step 3 of 3')).toBeVisible();
});
