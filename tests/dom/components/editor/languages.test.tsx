import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { draftFromGuide } from '@/guide/draft/new-draft';
import { emptyOffice } from '@/guide/office/office';
import { fillOffice } from '@/guide/procedure/fill-office';
import type { Procedure } from '@/guide/procedure/procedure';
import mergeContacts from '@/procedures/merge-contacts.json';
import { showOptions } from '../options/harness';
import { openDraft } from './open-draft';
import { speak } from '../../../setup/speak';

afterEach(() => speak(undefined));

it('a guide in several languages is edited in the one that is spoken, and the others are named', async () => {
  speak('de');
  const { origin, work } = draftFromGuide(fillOffice(mergeContacts) as Procedure, mergeContacts);
  const draft = { origin, madeAt: 1, at: 1, followed: {}, ...work };
  await showOptions('#/write/draft-1/about', {
    settings: { version: 1, language: 'de' },
    drafts: { version: 1, procedures: { 'draft-1': draft } },
  });
  expect(screen.getByRole('textbox', { name: 'Titel der Anleitung' })).toHaveValue(mergeContacts.title.de);
  expect(screen.getByText(/in dieser Sprache: Deutsch\. .*: Englisch und Spanisch\.$/)).toBeVisible();
});

it('a guide in one language says nothing about languages', async () => {
  await openDraft('about');
  expect(screen.queryByText(/You edit the texts in this language/)).toBeNull();
});

it('a file in several languages is imported, named in the one that is spoken, and kept whole', async () => {
  const { stored } = await showOptions('#/content', { settings: { version: 1, language: 'es' } });
  const file = new File([JSON.stringify(mergeContacts)], 'mine.json');
  await userEvent.upload(screen.getByLabelText('Archivo (JSON)'), file);
  await screen.findByRole('group', { name: 'Revisar los cambios' });
  await userEvent.click(screen.getByRole('button', { name: 'Importar' }));
  expect(screen.getByRole('status')).toHaveTextContent(`«${mergeContacts.title.es}» importado.`);
  expect(screen.getByRole('heading', { level: 3, name: mergeContacts.title.es })).toBeVisible();
  expect(stored().office.procedures['merge-contacts']?.file).toEqual(mergeContacts);
});

it('a difference in one language is told with the language', async () => {
  const entry = { file: mergeContacts, at: 1 };
  await showOptions('#/content', {
    office: { ...emptyOffice, procedures: { 'merge-contacts': entry } },
  });
  const changed = { ...mergeContacts, title: { ...mergeContacts.title, de: 'Kontakte vereinen' } };
  await userEvent.upload(screen.getByLabelText('File (JSON)'), new File([JSON.stringify(changed)], 'b.json'));
  const review = await screen.findByRole('group', { name: 'Review the changes' });
  expect(review).toHaveTextContent('Title: German');
  expect(review).toHaveTextContent('Kontakte vereinen');
});
