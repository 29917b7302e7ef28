import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { another, sample, stored, tick } from './sample';
import { show } from './show';

const merge = another('merge', 'Merge two contacts');
const notes = another('notes', 'Use note templates', { related: sample.related });
const library = [sample, merge, notes];

const field = () => screen.getByRole('searchbox', { name: 'Search procedures' });
const titles = () =>
  screen
    .getAllByRole('list', { name: /procedures/i })
    .flatMap((list) => within(list).getAllByRole('heading', { level: 3 }))
    .map((heading) => heading.textContent);

describe('searching', () => {
  it('finds as the person types, says how many, and names the step', async () => {
    const { container } = await show(stored(), {}, library);
    await userEvent.type(field(), 'pref');
    expect(titles()).toEqual(['Set up 2FA']);
    expect(screen.getByText('Step 2: Open Preferences')).toBeVisible();
    await waitFor(() =>
      expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('1 procedure found'),
    );
    expect(await findViolations(container)).toEqual([]);
    await userEvent.clear(field());
    await userEvent.type(field(), 'Templates');
    expect(screen.getByRole('heading', { name: '1 procedure found' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(titles()).toHaveLength(3);
  });

  it('starts what was found', async () => {
    const { deps } = await show(stored(), {}, library);
    await userEvent.type(field(), 'contacts');
    await userEvent.click(screen.getByRole('button', { name: 'Start guide: Merge two contacts' }));
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.start', procedure: 'merge' });
  });

  it('says when there is nothing, and leads to the KB', async () => {
    const kbUrl = 'https://kb.example/kb';
    const { container } = await show({ ...stored(), settings: { version: 1, kbUrl } }, {}, library);
    await userEvent.type(field(), 'zebra');
    expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
    expect(screen.getByText(/No procedure here has the words “zebra”/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^open the KB/ })).toHaveAttribute('href', kbUrl);
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
  it('is what is in hand, what applies, the rest, and what is done', async () => {
    const done = another('done', 'Write to-do mail');
    const first = stored({ menu: tick('seen') }, { status: 'paused' });
    first.progress.procedures[done.id] = { steps: { only: tick('by-hand') }, finishedAt: tick('by-hand').at };
    const getPlace = async () => ({ applies: ['notes'], autotaskOpen: true });
    await show(first, { getPlace }, [done, merge, notes, sample]);
    expect(titles()).toEqual(['Set up 2FA', 'Use note templates', 'Merge two contacts', 'Write to-do mail']);
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'In progress',
      'Applies to the page in front of you',
      'Other procedures',
      'Done',
    ]);
    expect(screen.getByText('Done today, 12:00')).toBeVisible();
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
    expect(screen.getAllByRole('progressbar')).toHaveLength(4);
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
