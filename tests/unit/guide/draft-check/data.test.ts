import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/guide/draft-check/check-draft';
import type { CheckedDraft } from '@/guide/draft-check/finding';
import { isOpen, waive } from '@/guide/draft-check/waive';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import type { Procedure, Step } from '@/guide/procedure/procedure';
import { goodDraft, goodGuide, named, withControl, withStep } from './good-guide';

const DESK = 'Send it to helpdesk@ouroffice.example.';
const note = { say: DESK, certainty: 'documented' } as const;

const find = (draft: CheckedDraft) => checkDraft(draft).filter(({ rule }) => rule === 'person-or-data');
const withGuide = (more: Partial<Procedure>): CheckedDraft => ({
  ...goodDraft,
  procedure: { ...goodGuide, ...more },
});

it('data in the name of a control is an error: no other case has it', () => {
  const levels = [
    withControl('save', named('Save for Mrs. Rivera')),
    withControl('save', { label: 'Save 555-0134-22' }),
    withControl('save', { not: ['Mrs. Rivera'] }),
  ].map((draft) => find(draft).map(({ level, target }) => [level, target]));
  const error = [['error', 'save']];
  expect(levels).toEqual([error, error, error]);
});

describe('data in what people read', () => {
  it.each<[string, Partial<Step>]>([
    ['title', { title: DESK }],
    ['say', { say: DESK }],
    ['section', { section: DESK }],
    ['kb', { kb: DESK }],
    ['caution', { caution: note }],
    ['tips', { tips: [note] }],
    ['permission', { permission: DESK }],
    ['missing', { missing: { ...note, after: 'stop' } }],
  ])('of a step, its %s, is a warning that leads there', (text, more) => {
    expect(find(withStep('notes', more))).toMatchObject([{ level: 'warning', step: 'notes', text }]);
  });

  it.each<[string, CheckedDraft]>([
    ['where a control is', withControl('notes', { where: DESK })],
    ['how the KB differs', withStep('notes', { drift: note })],
    [
      'why a step is passed over',
      withStep('notes', { onlyIfPresent: { while: { page: 'charges' }, say: DESK } }),
    ],
    ['a reason to stop', withStep('notes', { stopIf: { ask: 'Is it?', outcome: DESK } })],
    ['the title', withGuide({ title: DESK })],
    ['the summary', withGuide({ summary: DESK })],
    ['a keyword', withGuide({ keywords: ['555-0134-22'] })],
    ['what the article goes on with', withGuide({ article: { ...goodGuide.article, goesOn: DESK } })],
    ['what it doesn’t prove', withGuide({ notProof: DESK })],
    ['a related guide', withGuide({ related: [{ id: 'a', title: DESK, url: '' }] })],
    ['a source', withGuide({ sources: { kb: { title: 'The KB article', note: DESK } } })],
  ])('as %s, is a warning', (_what, draft) => {
    expect(find(draft)).toMatchObject([{ level: 'warning' }]);
  });

  it('is found each by itself, and a number in an address is a part of it', () => {
    const draft = withStep('notes', { say: 'Ask a1234567@ouroffice.example, or call 555-0134-22.' });
    expect(find(draft).map(({ what }) => /“(.*)”/.exec(what)?.[1])).toEqual([
      'a1234567@ouroffice.example',
      '555-0134-22',
    ]);
  });

  it('of a table is one thing to decide about', () => {
    const table = {
      id: 't',
      title: 'Telephones',
      columns: ['Who', 'Number'],
      source: 'kb',
      certainty: 'documented' as const,
    };
    const draft = (...rows: string[][]) => withGuide({ references: [{ ...table, rows }] });
    const [first, ...others] = find(draft(['Desk', '555-0134-22'], ['Sales', '555-0134-23']));
    expect([first?.level, others]).toEqual(['warning', []]);
    expect(find(draft(['Desk', '555-0134-22'], ['Sales', '555-0134-24']))[0]?.mark).not.toBe(first?.mark);
  });

  it('isn’t the address that the guide’s own e-mail goes to', () => {
    const mail = {
      to: 'Tickets@ouroffice.example',
      fromDomain: 'ouroffice.example',
      rule: 'The number of the ticket.',
      source: 'kb',
      certainty: 'documented' as const,
    };
    const { steps } = withStep('notes', { say: 'Write to tickets@OurOffice.example.' }).procedure;
    expect(find(withGuide({ mail, steps }))).toEqual([]);
  });
});

describe('what is the office’s own', () => {
  const draft = withStep('notes', { say: `${DESK} Or call 555-0134-22.` });
  const [desk, phone] = find(draft);
  const waived = waive(draft.procedure, desk!, 'It is our help desk.');

  it('can be let stand, each for itself', () => {
    expect(find({ ...draft, procedure: waived }).filter(isOpen)).toEqual([phone]);
    const both = waive(waived, phone!, 'It is our telephone.');
    expect(checkDraft({ ...draft, procedure: both }).filter(isOpen)).toEqual([]);
    expect(parseProcedure(both)).toMatchObject({ ok: true, procedure: { waived: both.waived } });
  });

  it('lets nobody else’s data stand with it', () => {
    const steps = waived.steps.map((step) =>
      step.id === 'notes' ? { ...step, say: `${DESK} Or to dana@rivera-dental.example.` } : step,
    );
    const open = find({ ...draft, procedure: { ...waived, steps } }).filter(isOpen);
    expect(open.map(({ what }) => what)).toEqual([
      '“dana@rivera-dental.example” looks like somebody’s data.',
    ]);
  });
});
