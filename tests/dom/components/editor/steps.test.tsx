import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { sampleDraft } from '../../../unit/guide/draft/drafts';
import { button, field, openDraft } from './open-draft';

const list = () => within(screen.getByRole('navigation', { name: 'Steps' }));
const names = () =>
  list()
    .getAllByRole('button', { name: /Step/ })
    .map(({ textContent }) => textContent?.replace(/(One|\d+) (remark|error)s?$/, ''));

describe('the steps of a draft', () => {
  it('are moved with Alt and the arrow keys, the focus goes along, and Undo moves them back', async () => {
    const { kept } = await openDraft('steps');
    list()
      .getByRole('button', { name: /Step 1/ })
      .focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(names()).toEqual(['1Step 2', '2Step 1', '3Step 3']);
    expect(document.activeElement).toHaveTextContent('Step 1');
    expect(screen.getByText('“Step 1” is step 2 now.')).toBeVisible();
    await userEvent.click(button('Undo'));
    expect(names()).toEqual(['1Step 1', '2Step 2', '3Step 3']);
    await userEvent.click(button('Redo'));
    await waitFor(() => expect(kept().procedure.steps[0]?.id).toBe('step-2'), { timeout: 2000 });
  });

  it('are walked through with the arrow keys', async () => {
    await openDraft('steps');
    list()
      .getByRole('button', { name: /Step 1/ })
      .focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('heading', { name: 'Step 2 of 3' })).toBeVisible();
    expect(document.activeElement).toHaveTextContent('Step 2');
  });

  it('are recorded after the one that is shown, once all that was written is kept', async () => {
    const { send } = await openDraft('steps');
    await userEvent.click(list().getByRole('button', { name: /Step 2/ }));
    await userEvent.type(field('What to say'), 'Now.');
    await userEvent.click(button('Record from here'));
    const into = { draft: 'draft-1', after: 'step-2' };
    await waitFor(() => expect(send).toHaveBeenLastCalledWith({ type: 'record.start', into }));
    expect(send.mock.calls.map(([{ type }]) => type)).toContain('draft.save');
  });

  it('are not recorded where the company does not allow it', async () => {
    const policy = { version: 1 as const, values: { allowRecording: false } };
    await openDraft('steps', sampleDraft(), { policy });
    expect(screen.queryByRole('button', { name: 'Record from here' })).toBeNull();
  });

  it('are added, split, joined and removed', async () => {
    await openDraft('steps');
    await userEvent.click(button('Split'));
    expect(screen.getByRole('heading', { name: 'Step 2 of 4' })).toBeVisible();
    await userEvent.click(button('Remove'));
    await userEvent.click(list().getByRole('button', { name: /Step 1/ }));
    await userEvent.click(button('Join with the next'));
    expect(names()).toEqual(['1Step 1', '2Step 3']);
    await userEvent.click(button('Add a step'));
    expect(list().getByRole('button', { name: /Untitled step/ })).toBeVisible();
  });

  it('are kept as they are typed, and shown as the card will show them', async () => {
    const { kept, container } = await openDraft('steps');
    await userEvent.clear(field('What to say'));
    await userEvent.type(field('What to say'), 'Press it gently.');
    const card = container.querySelector('.preview [inert]')?.shadowRoot?.querySelector('[data-part=card]');
    expect(card).toHaveTextContent('Press it gently.');
    await waitFor(() => expect(kept().procedure.steps[0]?.say).toBe('Press it gently.'), { timeout: 2000 });
    expect(screen.getByText('All is kept')).toBeVisible();
    // One press takes the whole text back, not its last letter.
    await userEvent.click(button('Undo'));
    await userEvent.click(button('Undo'));
    expect(field('What to say')).toHaveValue('Click {target}.');
  });

  it('say how long a text may be, and when it is too long', async () => {
    await openDraft('steps');
    expect(field('What to say')).toHaveAccessibleDescription(/15 of 240/);
    await userEvent.click(field('What to say'));
    await userEvent.paste('x'.repeat(240));
    expect(field('What to say')).toBeInvalid();
    expect(screen.getByText('255 of 240: too long')).toBeVisible();
  });

  it('have a control in words, with other names and look-alikes', async () => {
    const { kept } = await openDraft('steps');
    await userEvent.click(screen.getByText('the button “A”'));
    await userEvent.type(field('Another name'), 'Alpha{Enter}');
    await userEvent.type(field('Another look-alike'), 'Beta{Enter}');
    await userEvent.type(field('In the section'), 'Letters');
    expect(screen.getByText('the button “A”, in the section “Letters”')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind of control' }), 'Tab');
    expect(screen.getByText('the tab “A”, in the section “Letters”')).toBeVisible();
    await waitFor(
      () => {
        const { targets } = kept().procedure;
        expect(targets.a).toMatchObject({ not: ['Beta'], role: ['tab', 'link', 'button'] });
        expect(targets.a?.names?.map(({ text }) => text)).toEqual(['A', 'Alpha']);
        // One control was made for the section, not one for each letter that was typed.
        expect(Object.values(targets).map(({ label }) => label)).toEqual(['A', 'B', 'C', 'Letters']);
      },
      { timeout: 2000 },
    );
  });

  it('keep what opens their control, each to be changed; one that is left empty goes', async () => {
    const { kept } = await openDraft('steps');
    await userEvent.click(screen.getByText('the button “A”'));
    await userEvent.type(field('Something else that opens it'), 'B{Enter}');
    await userEvent.type(field('Something else that opens it'), 'C{Enter}');
    const opener = (number: number) => screen.queryByRole('textbox', { name: `Opened by: ${number}` });
    const openers = async (...ids: string[]) =>
      waitFor(() => expect(kept().procedure.targets.a?.openedBy).toEqual(ids), { timeout: 2000 });
    await openers('b', 'c');
    // Emptied to be typed anew, it stays.
    await userEvent.clear(opener(1)!);
    expect(opener(1)).toHaveFocus();
    expect(opener(1)).toHaveValue('');
    await userEvent.type(opener(1)!, 'B');
    await openers('b', 'c');
    await userEvent.clear(opener(1)!);
    await userEvent.tab();
    await userEvent.tab();
    expect(opener(2)).toBeNull();
    await openers('c');
    await userEvent.clear(opener(1)!);
    await userEvent.click(button('Remove: C'));
    expect(opener(1)).toBeNull();
  });

  it('point at a control that is named', async () => {
    const { kept } = await openDraft('steps');
    await userEvent.click(list().getByRole('button', { name: /Step 3/ }));
    await userEvent.type(
      screen.getByRole('combobox', { name: 'What is it called in Autotask?' }),
      'Save & Close{Enter}',
    );
    expect(screen.getByText('the button “Save & Close”')).toBeVisible();
    await userEvent.click(button('Say when it is done'));
    await waitFor(
      () => expect(kept().procedure.steps[2]).toMatchObject({ done: { pressed: 'save-close' } }),
      { timeout: 2000 },
    );
  });

  it('say in a sentence when they are done', async () => {
    const { kept } = await openDraft('steps');
    const group = within(screen.getByRole('group', { name: 'Condition 1' }));
    await userEvent.selectOptions(group.getByRole('combobox', { name: 'What is so about it' }), 'has gone');
    await userEvent.click(button('Or when …'));
    const second = within(screen.getByRole('group', { name: 'Condition 2' }));
    await userEvent.selectOptions(
      second.getByRole('combobox', { name: 'What has to be so' }),
      'the page Away',
    );
    await waitFor(
      () =>
        expect(kept().procedure.steps[0]?.done).toEqual({
          any: [{ not: { visible: 'a' } }, { page: 'away' }],
        }),
      { timeout: 2000 },
    );
  });

  it('go to Autotask to be pointed at', async () => {
    const { send } = await openDraft('steps');
    await userEvent.click(screen.getByText('the button “A”'));
    await userEvent.click(button('Point at it in Autotask'));
    await waitFor(() =>
      expect(send).toHaveBeenCalledWith({
        type: 'draft.point',
        procedure: 'draft-1',
        step: 'step-1',
        target: 'a',
      }),
    );
  });

  it('have nothing that axe objects to', async () => {
    const { container } = await openDraft('steps');
    await userEvent.click(screen.getByText('the button “A”'));
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the focus', () => {
  const near = () => document.activeElement;

  it('stays at the step when the step that it was in is removed or split', async () => {
    await openDraft('steps');
    await userEvent.click(button('Split'));
    await waitFor(() => expect(near()).toHaveTextContent('Step 2 of 4'));
    await userEvent.click(button('Remove'));
    await waitFor(() => expect(near()).toHaveTextContent('Step 2 of 3'));
  });

  it('goes to the next thing when what had it is taken away', async () => {
    await openDraft('steps');
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Condition 1' }));
    await waitFor(() => expect(near()?.closest('fieldset')).toHaveTextContent('The step is done when'));
  });

  it('stays with its sentence when a step was made of that', async () => {
    await openDraft('article');
    await userEvent.click(screen.getAllByRole('button', { name: 'Make a step of it' }).at(-1)!);
    await waitFor(() => expect(near()).toHaveAccessibleName('What becomes of sentence 4'));
  });
});

describe('a page that no guide knows yet', () => {
  it('is made by its name, then by its address or two signs, and Undo takes it back', async () => {
    const { kept } = await openDraft('steps');
    await userEvent.click(screen.getByText('Heading and page'));
    const place = within(document.querySelector<HTMLElement>('[data-field=place]')!);
    await userEvent.type(
      place.getByRole('textbox', { name: 'Another page, by its name' }),
      'Contract search{Enter}',
    );
    expect(place.getByRole('combobox', { name: 'On the page' })).toHaveDisplayValue('Contract search');
    await userEvent.click(place.getByRole('textbox', { name: 'Another address' }));
    await userEvent.paste('https://ww5.autotask.net/Mvc/Contracts/Search.mvc?id=29683');
    await userEvent.keyboard('{Enter}');
    await userEvent.type(place.getByRole('textbox', { name: 'Another sign' }), 'Contracts{Enter}');
    const page = { name: 'Contract search', paths: ['/Mvc/Contracts/Search.mvc'], labels: ['Contracts'] };
    await waitFor(
      () => expect(Object.values(kept().procedure.pages)).toContainEqual(expect.objectContaining(page)),
      {
        timeout: 2000,
      },
    );
    expect(await findViolations(document.querySelector<HTMLElement>('.step-form')!)).toEqual([]);
    for (let count = 0; count < 3; count += 1) await userEvent.click(button('Undo'));
    expect(place.getByRole('combobox', { name: 'On the page' })).toHaveDisplayValue('Any page');
  });
});
