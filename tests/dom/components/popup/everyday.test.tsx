import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { another, NOON, sample, stored, tick } from './sample';
import { show } from './show';

const button = (name: string) => screen.getByRole('button', { name });
const todo = another('todo', 'Write a to-do', {
  mail: {
    to: 'tickets@example.com',
    fromDomain: 'example.com',
    rule: 'The name comes first.',
    source: 'kb',
    certainty: 'documented',
  },
});

describe('what was typed', () => {
  it('is kept as it is typed: the search and each e-mail', async () => {
    const { deps } = await show(stored(), {}, [todo, sample]);
    await userEvent.click(button('Write: Write a to-do'));
    await userEvent.type(screen.getByLabelText('Technician'), 'Ro');
    expect(deps.saveDraft).toHaveBeenLastCalledWith({
      query: '',
      mails: { todo: { who: 'Ro', what: '', details: '' } },
    });
    await userEvent.type(screen.getByRole('searchbox'), 'to');
    expect(deps.saveDraft).toHaveBeenLastCalledWith(expect.objectContaining({ query: 'to' }));
  });

  it('stands there again, with its form open, and can be cleared', async () => {
    const mails = { todo: { who: 'Robin', what: 'Order toner', details: '' } };
    const { deps, container } = await show(stored(), { loadDraft: async () => ({ query: '', mails }) }, [
      todo,
      sample,
    ]);
    expect(screen.getByLabelText('Technician')).toHaveValue('Robin');
    expect(screen.getByLabelText('Task')).toHaveValue('Order toner');
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(button('Clear'));
    expect(screen.getByLabelText('Technician')).toHaveFocus();
    expect(deps.saveDraft).toHaveBeenLastCalledWith({ query: '', mails: {} });
  });

  it('stands there again as a search', async () => {
    await show(stored(), { loadDraft: async () => ({ query: 'code', mails: {} }) }, [todo, sample]);
    expect(screen.getByRole('searchbox')).toHaveValue('code');
    expect(screen.queryByRole('heading', { name: 'Write a to-do' })).toBeNull();
  });

  it('counts as nothing when it can’t be read', async () => {
    await show(stored(), { loadDraft: () => Promise.reject(new Error('no storage')) });
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});

describe('a procedure that is done again and again', () => {
  it('starts again without a question, and says when it was last done', async () => {
    const merge = another('merge', 'Merge two contacts', { repeatable: true });
    const first = stored();
    first.progress.procedures = { merge: { steps: { only: tick('seen') }, finishedAt: NOON } };
    const { deps } = await show(first, {}, [sample, merge]);
    expect(screen.getByText('Last done today, 12:00 PM')).toBeVisible();
    await userEvent.click(button('Start guide: Merge two contacts'));
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.restart', procedure: 'merge' });
  });
});

describe('the guide that is running', () => {
  it('is shown, not continued, by a button that is still found by that name', async () => {
    const { deps } = await show(stored({}, { status: 'running', step: 'menu' }));
    const show_it = screen.getByRole('button', { name: /^Continue guide: Set up 2FA/ });
    expect(show_it).toHaveTextContent('Show it');
    await userEvent.click(show_it);
    expect(deps.send).toHaveBeenCalledWith({ type: 'run.continue', procedure: sample.id });
  });
});

describe('a step of the checklist', () => {
  const step = (title: string) => screen.getByRole('button', { name: title });
  const cautious = {
    ...sample,
    targets: { menu: { label: 'your menu', where: 'At the top.', role: ['button' as const] } },
    steps: sample.steps.map((each) =>
      each.id === 'menu'
        ? {
            ...each,
            say: 'Click {target}.',
            targets: ['menu'],
            caution: { say: 'It closes by itself.', certainty: 'documented' as const },
          }
        : each,
    ),
  };

  it('unfolds by its words, and is ticked by its box alone', async () => {
    const { deps, container } = await show(stored(), {}, [cautious]);
    await userEvent.click(button('Set up 2FA'));
    await userEvent.click(step('Open your menu'));
    expect(deps.send).not.toHaveBeenCalled();
    expect(screen.getByText('Click your menu.')).toBeVisible();
    expect(screen.getByText('It closes by itself.')).toBeVisible();
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Open your menu' }));
    expect(deps.send).toHaveBeenCalledWith({
      type: 'step.tick',
      procedure: sample.id,
      step: 'menu',
      ticked: true,
    });
    await userEvent.click(step('Open your menu'));
    expect(screen.queryByText('Click your menu.')).toBeNull();
  });

  it('can be started at, and linked to', async () => {
    const origin = 'https://ww5.autotask.net';
    const { deps } = await show(
      stored(),
      { getPlace: async () => ({ applies: [], autotaskOpen: true, origin }) },
      [cautious],
    );
    await userEvent.click(button('Set up 2FA'));
    await userEvent.click(step('Open Preferences'));
    await userEvent.click(button('Copy link: Open Preferences'));
    expect(deps.copy).toHaveBeenCalledWith(`${origin}/landing#signpost=set-up-2fa/preferences`);
    await userEvent.click(button('Start here: Open Preferences'));
    expect(deps.send).toHaveBeenCalledWith({
      type: 'run.start',
      procedure: sample.id,
      step: 'preferences',
    });
  });

  it('has an empty box when it was skipped, and a dash when there was nothing to do', async () => {
    await show(stored({ menu: tick('skipped'), email: tick('not-applicable'), options: tick('seen') }));
    await userEvent.click(button('Set up 2FA'));
    const box = (name: string) => within(screen.getByRole('article')).getByRole('checkbox', { name });
    expect(box('Open your menu')).not.toBeChecked();
    expect(box('Stop codes by e-mail')).toBePartiallyChecked();
    expect(box('Open the code options')).toBeChecked();
    expect(box('Open the code options')).not.toBePartiallyChecked();
  });
});
