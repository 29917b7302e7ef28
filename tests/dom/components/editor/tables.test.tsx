import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { finish } from '@/guide/draft/runnable';
import { sampleDraft } from '../../../unit/guide/draft/drafts';
import { notes } from '../options/harness';
import { findViolations } from '../find-violations';
import { button, field, openDraft } from './open-draft';

const { references } = notes;

it('the tables of a guide are changed with the rest of it, and undone with the rest of it', async () => {
  const draft = sampleDraft();
  const { kept, container } = await openDraft('about', {
    ...draft,
    procedure: { ...draft.procedure, references },
  });
  expect(screen.getByRole('group', { name: 'Edit table: Note types' })).toBeVisible();
  await userEvent.type(field('Note type, row 2'), '!');
  await userEvent.click(button('Add a row'));
  const rows = () => kept().procedure.references?.[0]?.rows;
  await waitFor(() => expect(rows()?.[1]).toEqual(['Internal', 'Int note!']), { timeout: 2000 });
  expect(rows()).toHaveLength(3);
  // A row that was left blank goes into no guide.
  expect(finish(kept().procedure).references?.[0]?.rows).toHaveLength(2);
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(button('Undo'));
  await userEvent.click(button('Undo'));
  await waitFor(() => expect(rows()).toEqual(references?.[0]?.rows), { timeout: 2000 });
});
