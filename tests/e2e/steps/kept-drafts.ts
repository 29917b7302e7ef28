import { markStep } from '@/guide/draft/step-mark';
import { shipped } from '@/procedures/catalogue';
import { mergeContactsFile } from '../../fixtures/in-english';
import { sampleDraft } from '../../unit/guide/draft/drafts';
import { sampleProcedure } from '../../unit/guide/sample';
import type { Draft } from '@/guide/draft/draft';
import type { Procedure, Target } from '@/guide/procedure/procedure';
import type { Extension } from '../../setup/e2e-context';

const basis = mergeContactsFile as Procedure;
const withSay = (procedure: Procedure, at: number, say: string): Procedure => ({
  ...procedure,
  steps: procedure.steps.map((step, place) => (place === at ? { ...step, say } : step)),
});

/** Followed by its writer as it is, each step ticked by itself. */
const followed = (procedure: Procedure): Draft['followed'] =>
  Object.fromEntries(
    procedure.steps.map((step) => [step.id, { how: 'seen', at: 1, mark: markStep(procedure, step) }]),
  );

/** Made of an article that was pasted again: with errors, a warning that may stand, and one that counts. */
export function articleDraft(): Draft {
  const draft = sampleDraft();
  const steps = draft.procedure.steps.with(2, { ...draft.procedure.steps[2]!, title: '' });
  const procedure: Procedure = {
    ...draft.procedure,
    format: 2,
    due: '2026-01-31',
    references: [
      {
        id: 'types',
        title: 'Note types',
        columns: ['Template', 'Note type'],
        rows: [['External', 'Ext note']],
        source: 'kb',
        certainty: 'documented',
      },
    ],
    pages: {
      ...draft.procedure.pages,
      bare: { name: 'A bare page', paths: [], source: 'office', certainty: 'documented' },
    },
    steps: steps.with(1, { ...steps[1]!, page: 'bare', done: { pressed: 'b' } }),
    waived: [{ rule: 'done-weak', step: 'step-2', why: 'Autotask gives no sign.' }],
  };
  return { ...draft, procedure, article: { ...draft.article!, touched: ['step-2'] } };
}

/** Made of an article whose first name has no clear end; followed by its writer, each step otherwise, and the last not at all. */
export function triedDraft(): Draft {
  const names = [
    'Organization Merge based on what you found',
    'Features & Settings',
    'Nothing of the kind',
    'Automation',
  ];
  const ids = ['a', 'b', 'c', 'd'];
  const bare = sampleProcedure(
    ids.map((id, at) => ({ targets: [id], kb: `Click ${names[at]}.`, done: { pressed: id } })),
    { states: {} },
  );
  const targets = ids.map((id, at): [string, Target] => {
    const text = names[at]!;
    const name = { text, source: 'article', certainty: 'inferred' as const };
    return [id, { label: text, where: '', role: ['link', 'tab'], names: [name] }];
  });
  const procedure: Procedure = {
    ...bare,
    title: 'Tried on Autotask',
    sources: { ...bare.sources, article: { title: 'An article' } },
    targets: Object.fromEntries(targets),
  };
  const ways = [{ how: 'seen', early: true }, { how: 'by-hand' }, { how: 'missing' }] as const;
  const sentences = procedure.steps.map(({ id, kb }) => ({
    text: kb!,
    kind: 'action' as const,
    fate: 'used' as const,
    steps: [id],
  }));
  const followed = ways.map((way, at) => {
    const step = procedure.steps[at]!;
    return [step.id, { ...way, at: 1, mark: markStep(procedure, step) }] as const;
  });
  return {
    origin: { how: 'article' },
    madeAt: 1,
    at: 2,
    procedure,
    article: { title: '', sentences },
    followed: Object.fromEntries(followed),
  };
}

/** The office's changes to a guide of which a newer version came with Signpost, followed and published twice. */
export function changedGuide(): Draft {
  const procedure = { ...withSay(basis, 1, 'Our own words.'), format: 2 as const };
  return {
    origin: { how: 'edit', of: basis.id, basis: withSay(basis, 2, 'As it shipped before.') },
    madeAt: 1,
    at: 2,
    procedure,
    followed: followed(procedure),
  };
}

/** The same, with the version that ships now as its basis: nothing stands in the way of publishing it. */
export function finishedGuide(): Draft {
  const file = shipped.find(({ procedure }) => procedure.id === basis.id)?.file;
  return { ...changedGuide(), origin: { how: 'edit', of: basis.id, basis: file } };
}

const revisions = [1, 2].map((number) => ({
  number,
  at: number,
  note: `The ${number}. time`,
  file: { ...withSay(basis, 1, `Revision ${number}.`), format: 2, revision: { number, at: '2026-11-24' } },
}));

/** Keeps drafts as if they had been written, and two revisions of the guide that ships. The worker begins anew with them. */
export async function keepDrafts(
  extension: Extension,
  procedures: Record<string, Draft>,
  more: object = {},
): Promise<void> {
  const page = await extension.openOwnPage('manifest.json');
  const items = {
    drafts: { version: 1, procedures },
    revisions: { version: 1, procedures: { [basis.id]: revisions } },
    ...more,
  };
  await extension.killWorker();
  await page.evaluate(async (kept) => {
    type Area = { set(values: object): Promise<void> };
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } };
    await chrome.storage.local.set(kept);
  }, items);
  await extension.killWorker();
  await page.close();
}
