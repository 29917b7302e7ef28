import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { another, NOON, sample, stored, tick } from './sample';
import { show } from './show';

const merge = another('merge', 'Merge two contacts');
const notes = another('notes', 'Use note templates', { related: sample.related });
const library = [sample, merge, notes];

const field = () => screen.getByRole('searchbox', { name: 'Search procedures' });
const hit = () => screen.getByText(/^Step \d/, { selector: 'p' });
const marked = () => [...document.querySelectorAll('mark')].map((each) => each.textContent);
const titles = () =>
  screen
    .getAllByRole('list', { name: /procedures/i })
    .flatMap((list) => within(list).getAllByRole('heading', { level: 3 }))
    .map((heading) => heading.textContent);

describe('searching', () => {
  it('finds as the person types, says how many, and names the step', async () => {
    await show(stored(), {}, library);
    await userEvent.type(field(), 'pref');
    expect(titles()).toEqual(['Set up 2FA']);
    expect(hit()).toHaveTextContent('Step 2: Open Preferences');
    expect(marked()).toContain('Preferences');
    await waitFor(() =>
      expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('1 procedure found'),
    );
    await userEvent.clear(field());
    await userEvent.type(field(), 'Templates');
    expect(screen.getByRole('heading', { name: '1 procedure found' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(titles()).toHaveLength(3);
  });

  it('shows the best of many finds, and all of them when asked', async () => {
    const many = Array.from({ length: 42 }, (_, at) => another(`printer-${at}`, `Replace printer ${at}`));
    const { container } = await show(stored(), {}, many);
    await userEvent.type(field(), 'printer');
    expect(screen.getByRole('heading', { name: '42 procedures found' })).toBeVisible();
    expect(titles()).toHaveLength(30);
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 42' }));
    expect(titles()).toHaveLength(42);
    // The focus goes on where the first of the others stands.
    expect(document.activeElement).toHaveTextContent('Replace printer 30');
    await userEvent.type(field(), 's');
    // Other words find anew, the best of them first.
    expect(titles()).toHaveLength(30);
    expect(screen.getByRole('button', { name: 'Show all 42' })).toBeVisible();
  });

  it('gives axe nothing to object to', async () => {
    const { container, store } = await show(stored(), {}, library);
    act(() => store.getState().search('pref'));
    expect(hit()).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
  });

  it('starts what was found', async () => {
    const { deps } = await show(stored(), {}, library);
    await userEvent.type(field(), 'contacts');
    await userEvent.click(screen.getByRole('button', { name: 'Start guide: Merge two contacts' }));
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.start', procedure: 'merge' });
  });

  it('marks what was found, and lets one start at the step', async () => {
    const { deps } = await show(stored(), {}, library);
    await userEvent.keyboard('codes');
    expect(hit()).toHaveTextContent('Step 4: Stop codes by e-mail');
    await userEvent.click(screen.getByRole('button', { name: /^Start at this step/ }));
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.start', procedure: sample.id, step: 'email' });
    // The popup may stay open as a tab: the search has done its work.
    expect(field()).toHaveValue('');
    await userEvent.keyboard('/merg');
    expect(marked()).toEqual(['Merge']);
  });

  it('hides the welcome, and brings it back', async () => {
    await show(stored(), {}, library);
    const welcome = () => screen.queryByRole('region', { name: 'Your KB, shown in Autotask' });
    expect(welcome()).toBeVisible();
    await userEvent.type(field(), 'merge');
    expect(welcome()).toBeNull();
    await userEvent.clear(field());
    expect(welcome()).toBeVisible();
  });

  it('says when there is nothing, and leads to the KB', async () => {
    const kbUrl = 'https://kb.example/kb';
    const { container } = await show({ ...stored(), settings: { version: 1, kbUrl } }, {}, library);
    await userEvent.type(field(), 'zebra');
    expect(screen.getByText(/^Nothing found for “zebra”\./)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Search the KB/ })).toHaveAttribute('href', kbUrl);
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('goes to the field with a slash, and with typing', async () => {
    await show(stored(), {}, library);
    await userEvent.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    await userEvent.tab();
    expect(field()).not.toHaveFocus();
    await userEvent.keyboard('note');
    expect(field()).toHaveValue('note');
    expect(titles()).toEqual(['Use note templates']);
  });

  it('leaves keys alone that mean something else', async () => {
    await show(stored(), {}, library);
    const heading = screen.getByRole('button', { name: 'Merge two contacts' });
    heading.focus();
    await userEvent.keyboard(' ');
    expect(heading).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Control>}f{/Control}{Enter}');
    expect(field()).not.toHaveFocus();
    expect(heading).toHaveAttribute('aria-expanded', 'false');
  });

  it('does not lose the field to a paused guide that comes into view', async () => {
    await show(stored({ menu: tick('seen') }, { status: 'paused' }), {}, library);
    expect(screen.getByRole('button', { name: 'Continue guide: Set up 2FA' })).toHaveFocus();
    await userEvent.type(field(), 'x{Backspace}');
    expect(field()).toHaveFocus();
  });
});

describe('the order', () => {
  it('is what applies, what is in hand, what was used last, the rest, and what is done for good', async () => {
    const once = another('once', 'Move in');
    const often = another('often', 'Write to-do mail', { repeatable: true });
    const later = another('later', 'Close a ticket', { repeatable: true });
    const first = stored({ menu: tick('seen') }, { status: 'paused' });
    const at = (finishedAt: number) => ({
      steps: { only: { how: 'seen' as const, at: finishedAt } },
      finishedAt,
    });
    first.progress.procedures = {
      ...first.progress.procedures,
      once: at(NOON),
      often: at(NOON - 1000),
      later: at(NOON),
    };
    const getPlace = async () => ({ applies: ['notes'], autotaskOpen: true });
    await show(first, { getPlace }, [once, merge, often, later, notes, sample]);
    expect(titles()).toEqual([
      'Use note templates',
      'Set up 2FA',
      'Close a ticket',
      'Write to-do mail',
      'Merge two contacts',
      'Move in',
    ]);
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'For the page in front of you',
      'In progress',
      'Recently used',
      'Other procedures',
      'Finished',
    ]);
    expect(screen.getByText('Done today, 12:00 PM')).toBeVisible();
    expect(screen.getByText('Last done today, 12:00 PM')).toBeVisible();
    expect(screen.getAllByRole('button', { expanded: true, name: 'Set up 2FA' })).toHaveLength(1);
    // There is nothing to measure before a guide is begun.
    expect(screen.getAllByRole('progressbar').map((bar) => bar.getAttribute('aria-label'))).toEqual([
      'Progress: Set up 2FA',
      'Progress: Move in',
    ]);
  });

  it('does not let a finished one sink that applies to the page in front', async () => {
    const first = stored();
    first.progress.procedures = { merge: { steps: { only: tick('seen') }, finishedAt: NOON } };
    await show(first, { getPlace: async () => ({ applies: ['merge'], autotaskOpen: true }) }, library);
    expect(titles()[0]).toBe('Merge two contacts');
  });

  it('opens the only one that applies, and none of two', async () => {
    const place = (...applies: string[]) => ({ getPlace: async () => ({ applies, autotaskOpen: true }) });
    const { container } = await show(stored(), place('notes'), library);
    expect(screen.getByRole('button', { expanded: true })).toHaveAccessibleName('Use note templates');
    expect(await findViolations(container)).toEqual([]);
  });

  it('opens none of two that apply', async () => {
    await show(
      stored(),
      { getPlace: async () => ({ applies: ['notes', 'merge'], autotaskOpen: true }) },
      library,
    );
    expect(screen.queryByRole('button', { expanded: true })).toBeNull();
  });
});
