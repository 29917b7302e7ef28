import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { notes, showOptions, TITLE, twoFactor } from './harness';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const choose = (content: unknown) =>
  userEvent.upload(
    screen.getByLabelText('File (JSON)'),
    new File([JSON.stringify(content)], 'signpost-library.json'),
  );
const review = () => screen.findByRole('group', { name: 'Review the changes' });

const library = {
  format: 1,
  kind: 'signpost-library',
  settings: { kbUrl: 'https://kb.example/kb' },
  procedures: {
    'autotask-2fa': { ...twoFactor, title: 'Set up a second factor' },
    'note-templates': notes,
    'new-guide': { ...notes, id: 'new-guide', title: 'Close a month' },
    broken: { ...notes, id: 'broken', steps: [] },
  },
};

describe('a library', () => {
  it('is looked at guide by guide, taken in without what was left out, and taken back in one press', async () => {
    const { stored } = await showOptions('#/content');
    await choose(library);
    const group = await review();
    expect(group).toHaveTextContent('This library has 4 guides.');
    expect(within(group).getByRole('checkbox', { name: 'Close a month New' })).toBeChecked();
    expect(within(group).queryByRole('checkbox', { name: /broken/ })).toBeNull();
    expect(group).toHaveTextContent('broken Can’t be imported');
    expect(group).toHaveTextContent('Use note templates As it is here');
    expect(await findViolations(group)).toEqual([]);

    await userEvent.click(within(group).getByRole('checkbox', { name: 'Close a month New' }));
    await userEvent.click(button('Import what is checked'));
    expect(Object.keys(stored().office.procedures)).toEqual(['autotask-2fa']);
    expect(stored().settings.kbUrl).toBe('https://kb.example/kb');
    expect(screen.getByRole('status')).toHaveTextContent('The library has been imported.');

    await userEvent.click(button('Undo: import the library “signpost-library.json”'));
    expect(stored().office.procedures).toEqual({});
    expect(stored().settings.kbUrl).toBeUndefined();
    expect(screen.getByRole('heading', { level: 3, name: TITLE })).toBeVisible();
  });

  it('says what it would change in a guide, step by step', async () => {
    await showOptions('#/content');
    await choose(library);
    const group = await review();
    await userEvent.click(
      within(group).getByText('What it changes', { selector: '[aria-label$="Set up a second factor"]' }),
    );
    expect(within(group).getByText('Set up a second factor', { selector: 'ins' })).toBeVisible();
  });

  it('is taken in step by step: what is left out stays as it is', async () => {
    const { stored } = await showOptions('#/content');
    const [first, second] = twoFactor.steps;
    const theirs = {
      ...twoFactor,
      title: 'Set up a second factor',
      steps: [
        { ...first!, say: 'Theirs, one.' },
        { ...second!, say: 'Theirs, two.' },
        ...twoFactor.steps.slice(2),
      ],
    };
    await choose({ ...library, procedures: { 'autotask-2fa': theirs }, settings: undefined });
    const group = await review();
    await userEvent.click(within(group).getByText('What it changes'));
    const parts = within(within(group).getByRole('list', { name: 'Changes to “Set up a second factor”' }));
    expect(parts.getByText('Theirs, one.', { selector: 'ins' })).toBeVisible();
    expect(await findViolations(group)).toEqual([]);
    await userEvent.click(parts.getByRole('checkbox', { name: `${first!.title} Changed` }));
    await userEvent.click(parts.getByRole('checkbox', { name: 'All that isn’t a step' }));
    await userEvent.click(button('Import what is checked'));
    const file = stored().office.procedures['autotask-2fa']?.file as typeof twoFactor;
    expect(file.title).toBe(TITLE);
    expect(file.steps.slice(0, 2).map(({ say }) => say)).toEqual([first!.say, 'Theirs, two.']);
  });

  it('says the steps of a guide with several languages in the one that is spoken', async () => {
    await showOptions('#/content');
    const [first, ...others] = twoFactor.steps;
    const title = { en: first!.title, de: 'Auf Deutsch' };
    const theirs = {
      ...twoFactor,
      format: 3,
      language: 'en',
      steps: [{ ...first!, title, say: 'Theirs, one.' }, ...others],
    };
    await choose({ ...library, procedures: { 'autotask-2fa': theirs }, settings: undefined });
    const group = await review();
    await userEvent.click(within(group).getByText('What it changes'));
    expect(within(group).getByRole('checkbox', { name: `${first!.title} Changed` })).toBeChecked();
  });

  it('offers nothing to import when nothing is checked', async () => {
    await showOptions('#/content');
    await choose({
      ...library,
      procedures: { 'new-guide': library.procedures['new-guide'] },
      settings: undefined,
    });
    await userEvent.click(within(await review()).getByRole('checkbox', { name: 'Close a month New' }));
    expect(screen.queryByRole('button', { name: 'Import what is checked' })).toBeNull();
    await userEvent.click(button('Close'));
    expect(screen.queryByRole('group', { name: 'Review the changes' })).toBeNull();
  });

  it('is saved as one file, which another browser takes in', async () => {
    const { outside } = await showOptions('#/content');
    await choose(library);
    await review();
    await userEvent.click(button('Import what is checked'));
    await userEvent.click(button('Save the library'));
    const [name, type, text] = outside.save.mock.calls[0]!;
    expect([name, type]).toEqual(['signpost-library.json', 'application/json']);
    const saved = JSON.parse(text) as typeof library;
    expect(Object.keys(saved.procedures)).toEqual(['autotask-2fa', 'new-guide']);
    expect(saved.settings).toEqual(library.settings);
  });
});
