import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { StepCard } from '@/components/card/StepCard';
import { findViolations } from '../find-violations';
import { sampleView, sampleViews } from './sample-view';

const card = () => screen.getByRole('region', { name: /^Signpost guide/ });

describe.each(Object.entries(sampleViews))('the card, %s', (_name, view) => {
  it('is found by the names of the contract', () => {
    render(<StepCard view={view} onAct={vi.fn()} />);
    expect(card()).toHaveAttribute('data-part', 'card');
    expect(card()).toHaveAttribute('data-procedure', view.procedure.id);
    expect(card()).toHaveAttribute('data-step', view.step.id);
    expect(card()).toHaveAttribute('data-state', view.state);
  });

  it('says the step', () => {
    render(<StepCard view={view} onAct={vi.fn()} />);
    expect(screen.getByRole('heading', { name: view.step.title })).toBeVisible();
    expect(screen.getByText(view.step.say)).toBeVisible();
  });

  it('has nothing that axe objects to', async () => {
    const { container } = render(<StepCard view={view} onAct={vi.fn()} />);
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('what the card says', () => {
  it('counts the steps', () => {
    render(<StepCard view={sampleView()} onAct={vi.fn()} />);
    expect(screen.getByText('Step 3 of 8')).toBeVisible();
  });

  it('says at the end where the article goes on, with the way there', () => {
    const view = { ...sampleViews['done']!, goesOn: 'The KB article goes on here.' };
    render(<StepCard view={view} onAct={vi.fn()} />);
    expect(screen.getByText(/The KB article goes on here/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Open the KB article/ })).toHaveAttribute(
      'href',
      view.procedure.articleUrl,
    );
  });

  it('warns before the press, and owns up to an inference', () => {
    render(<StepCard view={sampleViews['manual']!} onAct={vi.fn()} />);
    expect(screen.getByText('Before you do this')).toBeVisible();
    expect(screen.getByText('our inference', { exact: false })).toHaveAttribute(
      'title',
      expect.stringContaining('Signpost’s own conclusion'),
    );
  });

  it('says where to look when it found nothing', () => {
    render(<StepCard view={sampleViews['problem']!} onAct={vi.fn()} />);
    expect(screen.getByText('I can’t see the button here.')).toBeVisible();
    expect(screen.getByText('Near the bottom of Preferences.', { exact: false })).toHaveTextContent(
      /^Where to look:/,
    );
  });

  it('quotes the KB and links to the article without telling it where from', async () => {
    render(<StepCard view={sampleViews['pointing']!} onAct={vi.fn()} />);
    await userEvent.click(screen.getByText('What the KB says'));
    expect(screen.getByText('Scroll down to the button.')).toBeVisible();
    const link = screen.getByRole('link', { name: /Open the KB article/ });
    expect(link).toHaveAttribute('href', 'https://kb.example/2fa');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noreferrer');
  });

  it('says why no words of the KB are quoted', async () => {
    const wording = { unquoted: 'The KB article leaves this step out.' };
    render(<StepCard view={sampleView({ wording })} onAct={vi.fn()} />);
    await userEvent.click(screen.getByText('What the KB says'));
    expect(screen.getByText('The KB article leaves this step out.')).toBeVisible();
  });
});

describe('what can be done from the card', () => {
  it.each([
    ['Back', 'back'],
    ['Skip', 'skip'],
    ['Close guide (pauses it)', 'pause'],
  ])('%s asks for %s', async (name, action) => {
    const onAct = vi.fn();
    render(<StepCard view={sampleView()} onAct={onAct} />);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onAct.mock.calls).toEqual([[action]]);
  });

  it('offers what the state allows, the main thing first, and does not say Skip twice', async () => {
    const onAct = vi.fn();
    render(<StepCard view={sampleViews['problem']!} onAct={onAct} />);
    const names = within(card())
      .getAllByRole('button')
      .filter((button) => !button.hasAttribute('aria-label'))
      .map((button) => button.textContent);
    expect(names).toEqual(['I did it', 'Skip this step', 'It isn’t there', 'Back']);
    await userEvent.click(screen.getByRole('button', { name: 'It isn’t there' }));
    expect(onAct.mock.calls).toEqual([['missing']]);
  });

  it('has no way back from the first step', async () => {
    const onAct = vi.fn();
    render(<StepCard view={sampleView({ canGoBack: false })} onAct={onAct} />);
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('button', { name: 'Back' })).toHaveAttribute('aria-disabled', 'true');
    expect(onAct).not.toHaveBeenCalled();
  });

  it('has nothing left to pause or skip when all is done', async () => {
    const onAct = vi.fn();
    render(<StepCard view={sampleViews['done']!} onAct={onAct} />);
    expect(screen.queryByRole('button', { name: /Pause|Skip/ })).toBeNull();
    expect(screen.getByText('Finished')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close guide' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close the guide' }));
    expect(onAct.mock.calls).toEqual([['finish'], ['finish']]);
  });
});
