import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CardFrameContext, type CardFrame } from '@/components/card/card-frame';
import { OfferCard } from '@/components/card/OfferCard';
import { StepCard } from '@/components/card/StepCard';
import { findViolations } from '../find-violations';
import { sampleView, sampleViews } from './sample-view';

function showIn(
  change: Partial<CardFrame>,
  card: ReactElement = <StepCard view={sampleView()} onAct={vi.fn()} />,
) {
  const doings = { onGoTo: vi.fn(), onMinimize: vi.fn(), onMoving: vi.fn(), onMove: vi.fn() };
  const frame: CardFrame = { form: 'full', canGoTo: false, isMoving: false, ...doings, ...change };
  const shown = render(<CardFrameContext value={frame}>{card}</CardFrameContext>);
  return { ...shown, ...doings };
}

const card = () => screen.getByRole('region', { name: /^Signpost guide/ });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe.each(['full', 'compact', 'pill', 'strip'] as const)('%s', (form) => {
  it.each(Object.entries(sampleViews))(
    'is a region that is named after its step: %s',
    async (_name, view) => {
      const { container } = showIn(
        { form, canGoTo: true, notice: 'Something to know.', isMoving: form === 'full' },
        <StepCard view={view} onAct={vi.fn()} />,
      );
      expect(card()).toHaveAttribute('data-form', form);
      expect(card()).toHaveAccessibleName(expect.stringContaining(view.step.title));
      expect(await findViolations(container)).toEqual([]);
    },
  );

  it('adds no second banner or footer to Autotask’s page', () => {
    showIn({ form });
    expect(screen.queryByRole('banner')).toBeNull();
    expect(screen.queryByRole('contentinfo')).toBeNull();
  });
});

describe('as a pill or a strip', () => {
  it.each(['pill', 'strip'] as const)(
    'the %s says which step it is, and opens at one press',
    async (form) => {
      const { onMinimize } = showIn({ form });
      expect(within(card()).getAllByRole('button')).toHaveLength(1);
      await userEvent.click(button(/^Step 3 of 8: Open the code options\. Show the card$/));
      expect(onMinimize).toHaveBeenCalledWith(false);
    },
  );

  it('says that there is a warning', () => {
    showIn({ form: 'pill' }, <StepCard view={sampleViews['manual']!} onAct={vi.fn()} />);
    expect(button(/with a warning/)).toBeVisible();
  });

  it('offers a link’s guide', () => {
    const view = {
      offer: true,
      head: 'This link opens a guide',
      procedure: { id: 'autotask-2fa', title: 'Set up 2FA' },
      step: { id: 'save', title: 'Save' },
      say: 'Link an app.',
      start: 'Start guide',
    } as const;
    showIn({ form: 'strip' }, <OfferCard view={view} onAct={vi.fn()} />);
    expect(button('Set up 2FA. Show the card')).toBeVisible();
  });
});

describe('the card’s own buttons', () => {
  it('a full card is described by its sentence, made small, and moved', async () => {
    const { onMinimize, onMoving } = showIn({});
    expect(card()).toHaveAccessibleDescription('Press the button.');
    await userEvent.click(button('Minimize'));
    await userEvent.click(button('Move'));
    expect(onMinimize).toHaveBeenCalledWith(true);
    expect(onMoving).toHaveBeenCalledWith(true);
  });

  it('a compact card unfolds', async () => {
    showIn({ form: 'compact' }, <StepCard view={sampleViews['manual']!} onAct={vi.fn()} />);
    expect(card()).not.toHaveAttribute('data-more');
    await userEvent.click(button('More'));
    expect(card()).toHaveAttribute('data-more');
    expect(button('Less')).toHaveAttribute('aria-expanded', 'true');
  });

  it('goes to the ringed control where there is one', async () => {
    const { onGoTo, unmount } = showIn({ canGoTo: true, keys: 'Alt+G' });
    await userEvent.click(button('Go to it'));
    expect(onGoTo).toHaveBeenCalledOnce();
    unmount();
    showIn({});
    expect(screen.queryByRole('button', { name: 'Go to it' })).toBeNull();
  });

  it('is moved by the arrow keys, which end with Escape, and by pressing arrows', async () => {
    const onLeave = vi.fn();
    const { onMove, onMoving } = showIn(
      { isMoving: true },
      <StepCard view={sampleView()} onAct={vi.fn()} onLeave={onLeave} />,
    );
    fireEvent.keyDown(button('End moving'), { key: 'ArrowLeft' });
    await userEvent.click(button('Move down'));
    await userEvent.click(button('Reset place'));
    expect(onMove.mock.calls).toEqual([['left'], ['down'], ['home']]);
    fireEvent.keyDown(button('End moving'), { key: 'Escape' });
    expect(onMoving).toHaveBeenCalledWith(false);
    expect(onLeave).not.toHaveBeenCalled();
  });
});
