import { afterEach, expect, it } from 'vitest';
import type { Draft } from '@/guide/draft/draft';
import { draftFromCopy, draftFromGuide, type NewDraft } from '@/guide/draft/new-draft';
import { publish, type Shelf } from '@/guide/draft/publish';
import { emptyRevisions } from '@/guide/draft/revisions';
import { markStep } from '@/guide/draft/step-mark';
import { emptyOffice } from '@/guide/office/office';
import { emptyRecordings } from '@/guide/office/recordings';
import { fillOffice } from '@/guide/procedure/fill-office';
import type { Procedure } from '@/guide/procedure/procedure';
import { checkProcedureFile } from '@/guide/procedure/read-procedure-file';
import shipped from '@/procedures/note-templates.json';
import { speak } from '../../../setup/speak';

afterEach(() => speak(undefined));
const asRead = () => fillOffice(shipped) as Procedure;

/** Publishes what was begun, after each of its steps was followed. */
function publishAll(
  { origin, work }: NewDraft,
  change: (procedure: Procedure) => Procedure = (same) => same,
) {
  const procedure = change(work.procedure);
  const draft: Draft = { origin, madeAt: 1, at: 1, procedure, followed: {} };
  for (const step of procedure.steps)
    draft.followed[step.id] = { how: 'seen', at: 2, mark: markStep(procedure, step) };
  const shelf: Shelf = {
    drafts: { version: 1, procedures: { draft } },
    office: emptyOffice,
    revisions: emptyRevisions,
    repairs: emptyRecordings,
  };
  const published = publish(shelf, 'draft', '', 3, { has: () => false });
  if (!published.ok) throw new Error(published.why);
  const [entry] = Object.values(published.shelf.office.procedures);
  return { file: entry!.file as typeof shipped, shelf: published.shelf };
}

it('a guide that is changed in German says the new text in German, and all else as before in the others', () => {
  speak('de');
  const begun = draftFromGuide(asRead(), shipped);
  expect(begun.work.procedure).toMatchObject({ language: 'de', title: shipped.title.de });
  const { file, shelf } = publishAll(begun, (whole) => ({ ...whole, title: 'Notizvorlagen' }));
  expect(file).toMatchObject({ format: 3, language: 'en', title: { ...shipped.title, de: 'Notizvorlagen' } });
  expect(file.steps).toMatchObject(shipped.steps);
  expect(file.targets).toMatchObject(shipped.targets);
  expect(checkProcedureFile(file).ok).toBe(true);
  // The draft goes on in the language in which it was written.
  expect(shelf.drafts.procedures.draft?.procedure).toMatchObject({ language: 'de', title: 'Notizvorlagen' });
});

it('a copy is in the language in which it was made', () => {
  speak('es');
  const { file } = publishAll(draftFromCopy(asRead()));
  expect(file).toMatchObject({ format: 3, language: 'es' });
  expect(JSON.stringify(file.title)).toContain(shipped.title.es);
  expect(file.steps[0]!.title).toBe(shipped.steps[0]!.title.es);
});
