import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { showOptions, TITLE, twoFactor } from './harness';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const choose = (content: BlobPart, name = 'mine.json') =>
  userEvent.upload(screen.getByLabelText('File (JSON)'), new File([content], name));
const edited = {
  ...twoFactor,
  steps: twoFactor.steps.map((step) => (step.id === 'save' ? { ...step, say: 'Press it.' } : step)),
};
const status = () => screen.getByRole('status');

describe('the list of procedures', () => {
  it('hides one, says so, and takes it back', async () => {
    const { stored } = await showOptions('#/content');
    await userEvent.click(button(`Hide: ${TITLE}`));
    expect(stored().office.hidden).toEqual(['autotask-2fa']);
    expect(status()).toHaveTextContent(`“${TITLE}” is hidden.`);
    expect(screen.getByRole('heading', { level: 3, name: `${TITLE} hidden` })).toBeVisible();
    await userEvent.click(button(`Undo: hide “${TITLE}”`));
    expect(stored().office.hidden).toEqual([]);
    await userEvent.click(button(`Redo: hide “${TITLE}”`));
    expect(button(`Show: ${TITLE}`)).toBeVisible();
  });

  it('exports the file as it is, readable', async () => {
    const { outside } = await showOptions('#/content');
    await userEvent.click(button(`Export: ${TITLE}`));
    const [name, type, text] = outside.save.mock.calls[0]!;
    expect([name, type]).toEqual(['autotask-2fa.json', 'application/json']);
    expect(JSON.parse(text)).toEqual(twoFactor);
    expect(text).toContain('\n  "format": 1,');
  });
});

describe('controls that somebody else has shown', () => {
  const recorded = { version: 1, tag: 'div', role: 'button', text: 'Confirm Sign-in', alike: 1 };
  const file = {
    format: 1,
    kind: 'signpost-repairs',
    procedures: { 'autotask-2fa': { 'code-options': { step: 'open-code-options', at: 1, recorded } } },
  };

  it('are taken over once they have been looked at, listed, saved again and removed', async () => {
    const { stored, outside } = await showOptions('#/content');
    await choose(JSON.stringify(file), 'shown.json');
    const review = await screen.findByRole('group', { name: 'Review the changes' });
    expect(review).toHaveTextContent(`${TITLE}, Authentication Code Options: the button “Confirm Sign-in”`);
    expect(stored().repairs.procedures).toEqual({});
    await userEvent.click(button('Import'));
    expect(stored().repairs.procedures).toMatchObject(file.procedures);
    expect(status()).toHaveTextContent('Controls imported.');

    const list = screen.getByRole('list', { name: 'Controls pointed out by your team' });
    expect(list).toHaveTextContent('the button “Confirm Sign-in”');
    await userEvent.click(button('Save all to a file'));
    expect(JSON.parse(outside.save.mock.calls[0]![2])).toEqual(file);
    await userEvent.click(button(`Remove: Authentication Code Options (${TITLE})`));
    expect(stored().repairs.procedures).toEqual({});
    expect(screen.queryByText('Controls pointed out by your team')).toBeNull();
  });

  it('are refused whole when one of them is broken, with its place', async () => {
    const { stored } = await showOptions('#/content');
    const broken = structuredClone(file);
    broken.procedures['autotask-2fa']['code-options'].recorded.alike = 0;
    await choose(JSON.stringify(broken));
    expect(
      await screen.findByText(/At procedures\.autotask-2fa\.code-options\.recorded\.alike/),
    ).toBeVisible();
    expect(stored().repairs.procedures).toEqual({});
  });
});

describe('importing', () => {
  it('shows what would change, and changes nothing before it is accepted', async () => {
    const { stored } = await showOptions('#/content');
    await choose(JSON.stringify(edited));
    const review = await screen.findByRole('group', { name: 'Review the changes' });
    expect(screen.getByRole('heading', { name: 'Review the changes' })).toHaveFocus();
    expect(review).toHaveTextContent(`One difference from “${TITLE}” as it is now.`);
    expect(review).toHaveTextContent(
      /Changed Step “Save”: what it says.*Before: Click Save & Close\..*After: Press it\./,
    );
    expect(stored().office.procedures).toEqual({});

    await userEvent.click(button('Save'));
    expect(stored().office.procedures['autotask-2fa']).toMatchObject({ file: edited, name: 'mine.json' });
    expect(status()).toHaveTextContent(`Imported “${TITLE}”.`);
    expect(screen.getByRole('heading', { name: 'Import a procedure' })).toHaveFocus();
    expect(screen.getByText(/^The office’s own version, since .* from “mine.json”/)).toBeVisible();

    await userEvent.click(button(`Undo: import “${TITLE}”`));
    expect(stored().office.procedures).toEqual({});
  });

  it('goes back to the shipped one', async () => {
    const { stored } = await showOptions('#/content');
    await choose(JSON.stringify(edited));
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await userEvent.click(button(`Restore the original: ${TITLE}`));
    expect(stored().office.procedures).toEqual({});
    expect(screen.queryByRole('button', { name: /Reset/ })).toBeNull();
  });

  it('adds a new procedure after showing what it brings', async () => {
    const { stored } = await showOptions('#/content');
    await userEvent.click(screen.getByText('Paste the text instead'));
    await userEvent.click(screen.getByLabelText('Text of the procedure file'));
    await userEvent.paste(JSON.stringify({ ...edited, id: 'our-own', title: 'Our own way' }));
    await userEvent.click(button('Check the text'));
    const controls = Object.keys(twoFactor.targets).length;
    expect(screen.getByText(`“Our own way” is new here: 8 steps, ${controls} controls.`)).toBeVisible();
    await userEvent.click(button('Import'));
    expect(Object.keys(stored().office.procedures)).toEqual(['our-own']);
    await userEvent.click(button('Remove: Our own way'));
    expect(stored().office.procedures).toEqual({});
  });

  it.each<[string, BlobPart, RegExp]>([
    ['is not JSON', '{ "format": 1,\n  title }', /line 2, column 3: found "t"; expected a key/],
    ['is not UTF-8', new Uint8Array([0xff, 0xfe, 0x00]), /UTF-8/],
    [
      'is broken',
      JSON.stringify({ ...twoFactor, title: 5 }),
      /At title: found 5; expected a text in double quotes/,
    ],
    ['is an array', '[]', /expected one procedure/],
    ['is newer', JSON.stringify({ ...twoFactor, format: 7 }), /update Signpost/],
    ['is too large', ' '.repeat(1_000_001), /too large: 1.0 MB/],
  ])('refuses a file that %s, and says where', async (_what, content, says) => {
    const { send } = await showOptions('#/content');
    await choose(content);
    const review = await screen.findByRole('group', { name: 'This can’t be imported' });
    expect(review).toHaveTextContent(says);
    expect(review).toHaveTextContent('Nothing has been changed.');
    expect(screen.queryByRole('button', { name: /^(Import|Save)$/ })).toBeNull();
    await userEvent.click(button('Close'));
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: 'Import a procedure' })).toHaveFocus();
  });

  it('has nothing to accept when the file says the same', async () => {
    await showOptions('#/content');
    await choose(JSON.stringify(twoFactor));
    expect(await screen.findByText(/There is nothing to import\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(Import|Save)$/ })).toBeNull();
  });
});

it('axe has nothing to object to', async () => {
  const { container } = await showOptions('#/content');
  await userEvent.click(button('Edit table: Note types'));
  for (const content of [JSON.stringify(edited), '{', JSON.stringify({ ...edited, id: 'new-one' })]) {
    await choose(content);
    const review = await screen.findByRole('group', { name: /Review the changes|can’t be imported/ });
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(within(review).getByRole('button', { name: /^(Close|Cancel)$/ }));
  }
});
