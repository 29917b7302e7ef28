import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StepCard } from '@/components/card/StepCard';
import type { CardView } from '@/guide/card/card-view';
import { sampleView, sampleViews } from './sample-view';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const nextStep = sampleView({
  state: 'manual',
  step: { id: 'b', title: 'Request a code', say: 'Press it.', number: 4, count: 8 },
  buttons: [{ action: 'did', label: 'I did it' }],
});

function show(view: CardView) {
  const onAct = vi.fn();
  const { rerender } = render(<StepCard view={view} onAct={onAct} />);
  return { onAct, turn: (next: CardView) => rerender(<StepCard view={next} onAct={onAct} />) };
}

const button = (name: string) => screen.getByRole('button', { name });
const at = (name: string, x: number, y: number) =>
  fireEvent.pointerMove(button(name), { clientX: x, clientY: y });

describe('a double-click', () => {
  it('settles one step, not two', () => {
    const { onAct, turn } = show(sampleViews['manual']!);
    vi.advanceTimersByTime(1000);
    fireEvent.click(button('I did it'), { detail: 1 });
    vi.advanceTimersByTime(100);
    turn(nextStep);
    fireEvent.click(button('I did it'), { detail: 2 });
    expect(onAct).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(600);
    fireEvent.click(button('I did it'), { detail: 1 });
    expect(onAct).toHaveBeenCalledTimes(2);
  });

  it('counts twice where the first press has changed nothing', () => {
    const { onAct } = show(sampleViews['manual']!);
    fireEvent.click(button('Back'), { detail: 1 });
    fireEvent.click(button('Back'), { detail: 2 });
    expect(onAct).toHaveBeenCalledTimes(2);
  });
});

describe('a button that has come under the pointer', () => {
  it('is not pressed by a click that was meant for what was there before', () => {
    const { onAct, turn } = show(sampleView());
    at('Back', 40, 300);
    vi.advanceTimersByTime(1000);
    turn(nextStep);
    fireEvent.click(button('I did it'), { detail: 1, clientX: 42, clientY: 301 });
    expect(onAct).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    fireEvent.click(button('I did it'), { detail: 1, clientX: 42, clientY: 301 });
    expect(onAct).toHaveBeenCalledWith('did');
  });

  it('is pressed by whoever has moved there, and by the keyboard', () => {
    const { onAct, turn } = show(sampleView());
    at('Back', 40, 300);
    turn(nextStep);
    fireEvent.click(button('I did it'), { detail: 1, clientX: 200, clientY: 220 });
    fireEvent.click(button('I did it'), { detail: 0 });
    expect(onAct).toHaveBeenCalledTimes(2);
  });
});
