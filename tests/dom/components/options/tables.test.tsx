import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Stored } from '@/guide/stored';
import { findViolations } from '../find-violations';
import { notes, showOptions } from './harness';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const cell = (name: string) => screen.getByRole('textbox', { name });
const soon = { timeout: 2000 };

async function openTable(first: Partial<Stored> = {}) {
  const options = await showOptions('#/content', first);
  await userEvent.click(button(/^Edit table: Note types/));
  const written = () => options.stored().tables.procedures['note-templates']?.['note-types']?.rows;
  return { ...options, written };
}

async function write(name: string, text: string) {
  await userEvent.clear(cell(name));
  await userEvent.type(cell(name), text);
}

describe('a table of the office', () => {
  it('is changed in place, and accepted like a file', async () => {
    const { stored, written } = await openTable();
    const editor = within(screen.getByRole('form', { name: 'Edit table: Note types' }));
    await write('Note type, row 2', 'Internal note');
    await userEvent.click(editor.getByRole('button', { name: 'Add a row' }));
    expect(editor.getByRole('textbox', { name: 'Template, row 3' })).toHaveFocus();
    await userEvent.keyboard('E-mail');
    await userEvent.click(editor.getByRole('button', { name: 'Remove row 1' }));
    await userEvent.click(editor.getByRole('button', { name: 'Review the changes' }));
    expect(screen.getByRole('group', { name: 'Review the changes' })).toHaveTextContent(
      /Removed Table “Note types”: row.*Internal \| Internal note/,
    );
    await userEvent.click(button('Save'));
    const file = stored().office.procedures['note-templates']?.file as typeof notes;
    expect(file.references?.[0]?.rows).toEqual([
      ['Internal', 'Internal note'],
      ['E-mail', ''],
    ]);
    expect(screen.queryByRole('form')).toBeNull();
    // What is in use now is no draft any more.
    expect(written()).toBeUndefined();
    expect(screen.queryByText('Not in use yet')).toBeNull();
  });

  it('keeps what was typed when it can’t be accepted', async () => {
    await openTable();
    await write('Template, row 1', '<b>bold</b>');
    await userEvent.click(button('Review the changes'));
    expect(screen.getByText(/^At references\[0\]\.rows\[0\]\[0\]: .*without markup/)).toBeVisible();
    expect(cell('Template, row 1')).toHaveValue('<b>bold</b>');
    const editor = within(screen.getByRole('form', { name: 'Edit table: Note types' }));
    await userEvent.click(editor.getByRole('button', { name: 'Close' }));
    expect(button(/^Edit table: Note types/)).toHaveFocus();
  });
});

describe('a table that is being changed', () => {
  it('is kept by itself, and goes on where it was left, in another tab too', async () => {
    const { written, stored } = await openTable();
    await write('Note type, row 2', 'Internal note');
    await waitFor(() => expect(written()?.[1]).toEqual(['Internal', 'Internal note']), soon);
    expect(stored().office.procedures).toEqual({});
    cleanup();
    await openTable(stored());
    expect(cell('Note type, row 2')).toHaveValue('Internal note');
    await userEvent.click(button('Close'));
    expect(button('Edit table: Note types Not in use yet')).toHaveFocus();
  });

  it('is kept at once when the page goes away in the middle of a word', async () => {
    const { written } = await openTable();
    await write('Note type, row 2', 'Int');
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(written()?.[1]).toEqual(['Internal', 'Int']));
  });

  it('is undone and done again, by buttons and by keys, also where one types', async () => {
    await openTable();
    await write('Template, row 1', 'Outside');
    await userEvent.click(button('Add a row'));
    await userEvent.click(button('Remove row 2'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(cell('Template, row 2')).toHaveValue('Internal');
    await userEvent.click(button('Undo'));
    expect(screen.queryByRole('textbox', { name: 'Template, row 3' })).toBeNull();
    await userEvent.click(cell('Note type, row 2'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(cell('Template, row 1')).toHaveValue('External');
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(cell('Template, row 1')).toHaveValue('Outside');
    await userEvent.click(button('Redo'));
    expect(cell('Template, row 3')).toHaveValue('');
  });

  it('keeps the focus near a row that Undo takes away', async () => {
    await openTable();
    await userEvent.click(button('Add a row'));
    expect(cell('Template, row 3')).toHaveFocus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(cell('Template, row 1')).toHaveFocus());
  });

  it('is discarded, which Undo takes back', async () => {
    const { written } = await openTable();
    expect(button('Discard the changes')).toHaveAttribute('aria-disabled', 'true');
    await write('Template, row 1', 'Outside');
    await waitFor(() => expect(written()).toBeDefined(), soon);
    await userEvent.click(button('Discard the changes'));
    expect(cell('Template, row 1')).toHaveValue('External');
    await waitFor(() => expect(written()).toBeUndefined(), soon);
    await userEvent.click(button('Undo'));
    await waitFor(() => expect(written()?.[0]?.[0]).toBe('Outside'), soon);
  });

  it('has nothing that axe objects to', async () => {
    const { container } = await openTable();
    await write('Template, row 1', 'Outside');
    expect(await findViolations(container)).toEqual([]);
  });
});
