import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcement } from '@/components/card/announcement';
import { StepCard } from '@/components/card/StepCard';
import { sampleView, sampleViews } from './sample-view';

describe('what a screen reader says', () => {
  it.each([
    [
      'pointing',
      'Step 3 of 8. Open the code options. Press the button. The KB calls it “One-Time Password Options”.',
    ],
    ['waiting', 'Step 3 of 8. Open the code options. Press the button. Looking for the button …'],
    [
      'problem',
      'Step 3 of 8. Open the code options. Press the button. The button isn’t on this page. Buttons: Help me find it, I’ve done it already.',
    ],
    [
      'manual',
      'Step 3 of 8. Open the code options. Press the button. Before you do this: The new code replaces the old one. Buttons: I did it.',
    ],
    [
      'done',
      'Finished. All done. You have finished “Set up 2FA”. Buttons: Close the guide, Copy for the ticket.',
    ],
  ])('%s', (name, words) => {
    expect(announcement(sampleViews[name]!)).toBe(words);
  });
});

describe('when it says it', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const settle = () => act(() => vi.advanceTimersByTime(300));
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
    act(() => vi.advanceTimersByTime(2000));
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

  it('has said it a moment later: the words are not met twice on the way through the card', () => {
    render(<StepCard view={sampleView()} onAct={vi.fn()} />);
    settle();
    act(() => vi.advanceTimersByTime(1000));
    expect(region()).toBeEmptyDOMElement();
    expect(screen.getAllByText(/Press the button/)).toHaveLength(1);
  });

  it('says with the next step what was done, and shows it for a moment', () => {
    const { rerender } = render(<StepCard view={sampleView()} onAct={vi.fn()} />);
    settle();
    const trail = [
      { step: 'open-code-options', mark: 'seen' },
      { step: 'b', mark: 'here' },
    ] as const;
    rerender(<StepCard view={{ ...next, trail: [...trail] }} onAct={vi.fn()} />);
    expect(screen.getByText('Open the code options')).toBeVisible();
    settle();
    expect(region()).toHaveTextContent('Done: Open the code options. Step 4 of 8. Request a code. Press it.');
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.queryByText('Open the code options')).toBeNull();
    expect(screen.getByText('Step 4 of 8')).toBeVisible();
  });

  it('says nothing of a step that was left out', () => {
    const { rerender } = render(<StepCard view={sampleView()} onAct={vi.fn()} />);
    settle();
    rerender(
      <StepCard
        view={{ ...next, trail: [{ step: 'open-code-options', mark: 'skipped' }] }}
        onAct={vi.fn()}
      />,
    );
    settle();
    expect(region()).toHaveTextContent(/^Step 4 of 8/);
    expect(screen.queryByText('Open the code options')).toBeNull();
  });
});
