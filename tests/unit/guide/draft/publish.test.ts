import { expect, it } from 'vitest';
import { noteFollowed, stillFollowed } from '@/guide/draft/followed';
import { publish, whyNot, type Shelf } from '@/guide/draft/publish';
import { emptyOffice } from '@/guide/office/office';
import { emptyRecordings } from '@/guide/office/recordings';
import type { Run } from '@/guide/run/run';
import { sampleDraft } from './drafts';

const bare = sampleDraft();
const sentences = bare.article!.sentences.map((each) => ({ ...each, fate: 'note' as const }));
/** As an article that names no place leaves it: nothing is said of where the controls are. */
const targets = Object.fromEntries(
  Object.entries(bare.procedure.targets).map(([id, target]) => [id, { ...target, where: '' }]),
);

it('what was followed counts still when it has been published', () => {
  const written = { ...bare, procedure: { ...bare.procedure, targets }, article: { title: '', sentences } };
  const run = { procedure: 'draft-a', startedAt: 1, pressed: {} } as Run;
  const ticks = written.procedure.steps.map(
    ({ id }, at) => [id, { how: 'seen', at: 1000 * (at + 1) }] as const,
  );
  const draft = noteFollowed(written, run, { steps: Object.fromEntries(ticks) });
  expect(whyNot(draft)).toBeUndefined();
  const shelf: Shelf = {
    drafts: { version: 1, procedures: { 'draft-a': draft } },
    office: emptyOffice,
    revisions: { version: 1, procedures: {} },
    repairs: emptyRecordings,
  };
  const published = publish(shelf, 'draft-a', '', 5000, new Set());
  if (!published.ok) throw new Error(published.why);
  const after = published.shelf.drafts.procedures['draft-a']!;
  expect([...stillFollowed(after).keys()]).toEqual(written.procedure.steps.map(({ id }) => id));
  expect(whyNot(after)).toBeUndefined();
});
