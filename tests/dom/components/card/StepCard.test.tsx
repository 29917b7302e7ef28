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
  it('says its own language, whichever Autotask’s is', () => {
    document.documentElement.lang = 'de';
    render(<StepCard view={sampleView()} onAct={vi.fn()} />);
    expect(card()).toHaveAttribute('lang', 'en');
    document.documentElement.lang = '';
  });

  it('counts the steps', () => {
    render(<StepCard view={sampleView()} onAct={vi.fn()} />);
    expect(screen.getByText('Step 3 of 8')).toBeVisible();
  });

  it('has the company’s own color in its head, with signs in the color that can be read on it', () => {
    render(<StepCard view={{ ...sampleView(), companyColor: '#0f766e' }} onAct={vi.fn()} />);
    expect(card()).toHaveAttribute('data-company');
    expect(card().style.getPropertyValue('--company')).toBe('#0f766e');
    expect(card().style.getPropertyValue('--on-company')).toBe('#ffffff');
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

  it('warns before the press, says that nobody has confirmed it, and offers to stop', async () => {
    const onAct = vi.fn();
    render(<StepCard view={sampleViews['manual']!} onAct={onAct} />);
    expect(screen.getByText('Before you do this')).toBeVisible();
    expect(screen.getByText('not confirmed', { exact: false })).toHaveAttribute(
      'title',
      expect.stringContaining('Signpost’s own conclusion'),
    );
    expect(screen.getByText('It works already?')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'End the guide' }));
    expect(onAct.mock.calls).toEqual([['not-needed']]);
  });

  it('says in one sentence that nothing was found, and the rest to who asks for help', async () => {
    render(<StepCard view={sampleViews['problem']!} onAct={vi.fn()} />);
    expect(screen.getByText('The button isn’t on this page.')).toBeVisible();
    expect(screen.queryByText(/Near the bottom/)).toBeNull();
    const help = screen.getByRole('button', { name: 'Help me find it' });
    expect(help).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(help);
    expect(help).toHaveAttribute('aria-expanded', 'true');
    const group = screen.getByRole('group', { name: 'Help me find it' });
    expect(group).toHaveTextContent(/^Where to look: Near the bottom of Preferences\./);
    expect(within(group).getByText('Older versions call it something else.')).toBeVisible();
    await userEvent.click(help);
    expect(screen.queryByRole('group', { name: 'Help me find it' })).toBeNull();
  });

  it('shows the help of one step only', async () => {
    const { rerender } = render(<StepCard view={sampleViews['problem']!} onAct={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Help me find it' }));
    const next = { ...sampleViews['problem']!.step, id: 'another', title: 'Another' };
    rerender(<StepCard view={{ ...sampleViews['problem']!, step: next }} onAct={vi.fn()} />);
    expect(screen.queryByText(/Near the bottom/)).toBeNull();
  });

  it('says why it points there to who asks, with the way to give it up', async () => {
    const onAct = vi.fn();
    render(<StepCard view={sampleViews['pointing']!} onAct={onAct} />);
    expect(screen.getByText('Matched the button “Code Options”.')).not.toBeVisible();
    await userEvent.click(screen.getByText('Why here?'));
    expect(screen.getByText('Matched the button “Code Options”.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Stop using it' }));
    expect(onAct.mock.calls).toEqual([['forget']]);
  });

  it('tells who is new to the card that nothing has to be pressed there', () => {
    render(<StepCard view={sampleViews['pointing']!} onAct={vi.fn()} />);
    expect(screen.getByText('Do it in Autotask: Signpost moves on by itself.')).toBeVisible();
  });

  it('has the table that is needed at the step', async () => {
    render(<StepCard view={sampleViews['manual']!} onAct={vi.fn()} />);
    await userEvent.click(screen.getByText('Who sees it'));
    const table = screen.getByRole('table', { name: 'Who sees it' });
    expect(within(table).getByRole('cell', { name: 'Internal' })).toBeVisible();
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

  it('says which language a quote is in that isn’t the interface’s', async () => {
    const wording = { kb: 'Nach unten scrollen.', language: 'de' } as const;
    render(<StepCard view={sampleView({ wording })} onAct={vi.fn()} />);
    await userEvent.click(screen.getByText('What the KB says'));
    expect(screen.getByText('Nach unten scrollen.')).toHaveAttribute('lang', 'de');
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
    ['Skip this step', 'skip'],
    ['Close guide (pauses it)', 'pause'],
  ])('%s asks for %s', async (name, action) => {
    const onAct = vi.fn();
    render(<StepCard view={sampleView()} onAct={onAct} />);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onAct.mock.calls).toEqual([[action]]);
  });

  it('offers help first when something is wrong: nothing ticks the step with the main button', async () => {
    const onAct = vi.fn();
    render(<StepCard view={sampleViews['problem']!} onAct={onAct} />);
    const names = within(card())
      .getAllByRole('button')
      .filter((button) => !button.hasAttribute('aria-label'))
      .map((button) => button.textContent);
    expect(names).toEqual(['Help me find it', 'I’ve done it already', 'Back', 'Skip this step']);
    expect(screen.getByRole('button', { name: 'Help me find it' })).toHaveClass('primary');
    expect(screen.getByRole('button', { name: 'I’ve done it already' })).not.toHaveClass('primary');
    await userEvent.click(screen.getByRole('button', { name: 'Help me find it' }));
    // By keyboard: in this test all buttons lie under one pointer, which would seem to have pressed too soon.
    screen.getByRole('button', { name: 'I can’t find it' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onAct.mock.calls).toEqual([['missing']]);
  });

  it.each(['I did it', 'Skip this step'])('a double click on “%s” settles one step', async (name) => {
    const onAct = vi.fn();
    render(<StepCard view={sampleViews['manual']!} onAct={onAct} />);
    await userEvent.dblClick(screen.getByRole('button', { name }));
    expect(onAct).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 'Copied.'],
    [false, 'The browser didn’t allow copying.'],
  ])('copies in one press and says how that went: %s', async (works, say) => {
    const [onAct, onCopy] = [vi.fn(), vi.fn(async () => works)];
    render(<StepCard view={sampleViews['done']!} onAct={onAct} onCopy={onCopy} />);
    await userEvent.click(screen.getByRole('button', { name: 'Copy for the ticket' }));
    expect(onCopy.mock.calls).toEqual([['Set up 2FA: finished']]);
    expect(await screen.findByText(say)).toBeVisible();
    expect(onAct).not.toHaveBeenCalled();
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
