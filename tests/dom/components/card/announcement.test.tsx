import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcement } from '@/components/card/announcement';
import { StepCard } from '@/components/card/StepCard';
import { sampleView, sampleViews } from './sample-view';

describe('what a screen reader says', () => {
  it.each([
    ['pointing', 'Step 3 of 8. Open the code options. Press the button.'],
    ['waiting', 'Step 3 of 8. Open the code options. Press the button. Looking for the button …'],
    ['problem', 'Step 3 of 8. Open the code options. Press the button. The button isn’t on this page.'],
    [
      'manual',
      'Step 3 of 8. Open the code options. Press the button. Before you do this: The new code replaces the old one.',
    ],
    ['done', 'Finished. All done. You have finished “Set up 2FA”.'],
  ])('%s', (name, words) => {
    expect(announcement(sampleViews[name]!)).toBe(words);
  });
});

describe('when it says it', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const settle = () => act(() => vi.advanceTimersByTime(1000));
  const region = () => screen.getByRole('status');
  const next = sampleView({
    step: { id: 'b', title: 'Request a code', say: 'Press it.', number: 4, count: 8 },
  });

  it('says each step once it is there', () => {
    const { rerender } = render(<StepCard view={sampleView()} onAct={vi.fn()} />);
    expect(region()).toBeEmptyDOMElement();
    settle();
    expect(region()).toHaveTextContent('Step 3 of 8. Open the code options.');
    rerender(<StepCard view={next} onAct={vi.fn()} />);
    settle();
    expect(region()).toHaveTextContent('Step 4 of 8. Request a code. Press it.');
    expect(region()).toHaveAttribute('aria-live', 'polite');
  });

  it('says nothing again when the same view comes again', () => {
    const { rerender } = render(<StepCard view={sampleView()} onAct={vi.fn()} />);
    settle();
    const changes = vi.fn();
    const watching = new MutationObserver(changes);
    watching.observe(region(), { childList: true, characterData: true, subtree: true });
    rerender(
      <StepCard
        view={sampleView({ why: { says: ['Matched something else.'], buttons: [] } })}
        onAct={vi.fn()}
      />,
    );
    settle();
    expect(watching.takeRecords()).toEqual([]);
    expect(changes).not.toHaveBeenCalled();
    watching.disconnect();
  });

  it('leaves out a status that was gone in a moment', () => {
    const { rerender } = render(<StepCard view={sampleView()} onAct={vi.fn()} />);
    settle();
    rerender(<StepCard view={sampleViews['waiting']!} onAct={vi.fn()} />);
    act(() => vi.advanceTimersByTime(50));
    rerender(<StepCard view={sampleView()} onAct={vi.fn()} />);
    settle();
    expect(region()).not.toHaveTextContent('Looking for');
  });
});
