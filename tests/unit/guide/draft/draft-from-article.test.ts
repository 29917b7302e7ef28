import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ImportedArticle, ImportedStep } from '@/guide/article-import/imported-article';
import { importArticle } from '@/guide/article-import/import-article';
import { listKnownLabels } from '@/guide/article-import/known-labels';
import { checkDraft } from '@/guide/draft-check/check-draft';
import { draftSchema } from '@/guide/draft/draft';
import { draftFromArticle } from '@/guide/draft/draft-from-article';
import { toRunnable } from '@/guide/draft/runnable';
import type { Procedure } from '@/guide/procedure/procedure';
import { mergeContactsFile as merge, twoFactorFile as twoFactor } from '../../../fixtures/in-english';

const library = [merge, twoFactor] as Procedure[];
const known = listKnownLabels(library);
const noIds = new Set<string>();

function importIt(text: string) {
  const read = importArticle(text, known);
  if (!read.ok) throw new Error(read.problem);
  return draftFromArticle(read.article, library, noIds);
}

const step = (more: Partial<ImportedStep>): ImportedStep => ({
  verb: 'press',
  names: ['Save Now'],
  byHand: false,
  kb: 'Press Save Now.',
  say: 'Press Save Now.',
  nameFrom: 'bold',
  ...more,
});
const article = (steps: ImportedStep[], more: Partial<ImportedArticle> = {}): ImportedArticle => ({
  title: 'Saving',
  sentences: steps.map(({ kb }, at) => ({ text: kb, kind: 'action', fate: 'used', steps: [at] })),
  steps,
  related: [],
  ...more,
});
const procedureOf = (steps: ImportedStep[]) =>
  draftFromArticle(article(steps), library, noIds).work.procedure;

describe('a draft from an article', () => {
  it('has the steps with their sentences, and knows which sentence became which step', () => {
    const { work } = importIt(
      '<h1>Saving</h1><ol><li>Click <b>Save Now</b>.</li><li>Click <b>Go Back</b>.</li></ol>',
    );
    expect(work.procedure.title).toBe('Saving');
    expect(work.procedure.steps.map(({ say, kb }) => [say, kb])).toEqual([
      ['Click Save Now.', 'Click Save Now.'],
      ['Click Go Back.', 'Click Go Back.'],
    ]);
    const [first] = work.procedure.steps;
    expect(work.article?.sentences.find(({ steps }) => steps.includes(first!.id))?.text).toBe(
      'Click Save Now.',
    );
  });

  it('points at what other guides know by that name, with the way there', () => {
    const { procedure } = importIt('<ol><li>Click <b>Contact Merge</b>.</li></ol>').work;
    expect(procedure.targets['contact-merge']).toMatchObject({
      inSection: 'contacts-section',
      openedBy: ['contacts-section'],
    });
    expect(procedure.targets).toHaveProperty('admin-item');
    expect(toRunnable(procedure, 'draft-1').ok).toBe(true);
  });

  it('does not take another guide’s Save for this one', () => {
    const known = library.flatMap(({ targets }) => Object.values(targets).flatMap(({ names = [] }) => names));
    expect(known.some(({ text }) => text === 'Merge')).toBe(true);
    const { targets } = procedureOf([step({ names: ['Merge'] })]);
    expect(targets.merge).toEqual({
      label: 'Merge',
      where: '',
      role: ['button', 'link', 'menuitem'],
      names: [{ text: 'Merge', source: 'article', certainty: 'documented' }],
    });
  });

  it.each<[string, Partial<ImportedStep>, unknown]>([
    ['a press', { verb: 'press' }, { pressed: 'save-now' }],
    ['a box that is checked', { verb: 'check' }, { checked: 'save-now' }],
    ['a box that is cleared', { verb: 'uncheck' }, { unchecked: 'save-now' }],
    ['what is to be seen', { verb: 'see' }, { visible: 'save-now' }],
    ['typing, which nobody can see', { verb: 'type' }, undefined],
    ['what only a person can tell', { verb: 'by-hand', byHand: true }, undefined],
    [
      'either of two',
      { names: ['Save Now', 'Keep It'] },
      { any: [{ pressed: 'save-now' }, { pressed: 'keep-it' }] },
    ],
  ])('says when %s is done', (_what, more, done) => {
    expect(procedureOf([step(more)]).steps[0]?.done).toEqual(done);
  });

  it('takes what was opened as done, too, when the next control is there', () => {
    const { steps } = procedureOf([step({ verb: 'open', names: ['My Menu'] }), step({})]);
    expect(steps[0]?.done).toEqual({ any: [{ visible: 'save-now' }, { pressed: 'my-menu' }] });
  });

  it('takes a press for done when the page is there on which the next step happens', () => {
    const { steps } = importIt(
      '<ol><li>Click <b>Admin</b>.</li><li>Choose <b>Features &amp; Settings</b>.</li></ol>',
    ).work.procedure;
    expect(steps[0]?.done).toEqual({ any: [{ page: 'admin' }, { pressed: 'admin-item' }] });
  });

  it('makes a guide of a good article in which the check finds no error', () => {
    const { procedure, article: read } = importIt(
      '<h1>Finding it</h1><ol><li>Click <b>Admin</b>.</li><li>Choose <b>Features &amp; Settings</b>.</li><li>Click <b>Contact Merge</b>.</li></ol>',
    ).work;
    const findings = checkDraft({ procedure, article: read });
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('says what is meant where the article says “it”', () => {
    expect(procedureOf([step({ say: 'Press it.' })]).steps[0]?.say).toBe('Click Save Now.');
  });

  it('keeps a guess apart from what the article says', () => {
    const { targets } = procedureOf([step({ nameFrom: 'guess' })]);
    expect(targets['save-now']?.names?.[0]?.certainty).toBe('inferred');
  });

  it('keeps caution, permission, section and place', () => {
    const { steps, targets } = procedureOf([
      step({
        caution: 'No way back!',
        permission: 'Admin',
        section: 'First',
        where: 'At the top',
        openedBy: 'More Tools',
      }),
    ]);
    expect(steps[0]).toMatchObject({
      caution: { say: 'No way back!' },
      permission: 'Admin',
      section: 'First',
    });
    expect(targets['save-now']).toMatchObject({ where: 'At the top', openedBy: ['more-tools'] });
    expect(targets).toHaveProperty('more-tools');
  });

  it('says what the article says of the case that a control isn’t there, and of what happens then', () => {
    const { work } = importIt(
      '<h1>Saving</h1><ol><li>Click <b>Save Now</b>. If you do not see the Save Now button, ask your manager. The window will close.</li></ol>',
    );
    expect(work.procedure.steps[0]).toMatchObject({
      missing: {
        say: 'If you do not see the Save Now button, ask your manager.',
        after: 'stop',
        source: 'article',
      },
      tips: [{ say: 'The window will close.', source: 'article' }],
    });
    expect(toRunnable(work.procedure, 'draft-1').ok).toBe(true);
  });

  it('leads to guides that were made of related articles', () => {
    const related = [
      { title: 'merging contacts in autotask' },
      { title: 'Else', url: 'https://kb.example/else' },
    ];
    const { work } = draftFromArticle(article([step({})], { related }), library, noIds);
    expect(work.procedure.related).toEqual([
      { id: 'merge-contacts', title: 'merging contacts in autotask', url: '' },
      { id: 'else', title: 'Else', url: 'https://kb.example/else' },
    ]);
  });

  it('leaves sentences beyond sixty steps to the writer', () => {
    const many = Array.from({ length: 70 }, (_, at) => step({ kb: `Sentence ${at}` }));
    const { work } = draftFromArticle(article(many), library, noIds);
    expect(work.procedure.steps).toHaveLength(60);
    expect(work.article?.sentences.filter(({ fate }) => fate === 'not-understood')).toHaveLength(10);
  });

  it('can be kept, whatever the article is', () => {
    const words = fc.constantFrom(
      'Click',
      'Save',
      '<b>Go</b>',
      'Admin',
      '.',
      '\n',
      '# ',
      '<',
      '"x"',
      'Ünï',
      '{a}',
      '1. ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const read = importArticle(parts.join(' '), known);
        if (!read.ok) return;
        const { origin, work } = draftFromArticle(read.article, library, noIds);
        const draft = { origin, madeAt: 0, at: 0, followed: {}, ...work };
        expect(v.parse(draftSchema, draft)).toEqual(draft);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a step that the article asks for only where it is shown', () => {
  const made = (...lines: string[]) =>
    importIt(lines.map((line, at) => `${at + 1}. ${line}`).join('\n')).work.procedure;
  const passedOver = ({ steps }: Procedure) => steps.map(({ onlyIfPresent }) => onlyIfPresent?.while);

  it('is passed over once the next one that is always there is in view without it', () => {
    const procedure = made(
      'Click **Save Now**.',
      'If a **Confirm** window appears, click **Yes, Do**.',
      'If you see **Keep Both**, click it.',
      'Click **Close It**.',
    );
    const [last] = procedure.steps.at(-1)?.targets ?? [];
    expect(passedOver(procedure)).toEqual([undefined, { visible: last }, { visible: last }, undefined]);
    expect(toRunnable(procedure, 'guide').ok).toBe(true);
  });

  it('is told by the person where nothing comes after it, or nothing else', () => {
    expect(passedOver(made('Click **Save Now**.', 'If prompted, click **Yes, Do**.'))).toEqual([
      undefined,
      undefined,
    ]);
    expect(passedOver(made('If prompted, click **Save Now**.', 'Ask your manager.'))).toEqual([
      undefined,
      undefined,
    ]);
  });
});
