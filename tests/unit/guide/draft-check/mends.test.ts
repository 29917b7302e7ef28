import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/guide/draft-check/check-draft';
import type { CheckedDraft, RuleId } from '@/guide/draft-check/finding';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import type { Target } from '@/guide/procedure/procedure';
import { goodDraft, goodGuide, withControl, withStep } from './good-guide';

const find = (draft: CheckedDraft, rule: RuleId) => checkDraft(draft).find((each) => each.rule === rule)!;
const mend = (draft: CheckedDraft, rule: RuleId) => find(draft, rule).mend!.apply(draft.procedure);

describe('a title that is missing', () => {
  const titled = (say: string) =>
    mend(withStep('save', { title: '', say }), 'blank').steps.find(({ id }) => id === 'save')!.title;

  it('has the control’s own name where the card names it', () => {
    expect(titled('Click {target} now.')).toBe('Click Save now.');
  });

  it('ends with a word where the text is longer', () => {
    expect(titled('Save what was written '.repeat(8))).toMatch(/ written Save what…$/);
  });

  it('is one that a file may have, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 240 }), (say) => {
        const draft = withStep('save', { title: '', say });
        if (!parseProcedure({ ...draft.procedure, steps: [{ ...draft.procedure.steps[4]!, title: 'x' }] }).ok)
          return;
        const { title } = mend(draft, 'blank').steps.find(({ id }) => id === 'save')!;
        expect(title.length).toBeLessThanOrEqual(80);
        expect(title.isWellFormed()).toBe(true);
      }),
    );
  });
});

it('a finding about one text of a step names that text', () => {
  expect(find(withStep('save', { title: '' }), 'blank').text).toBe('title');
  expect(find(withStep('save', { say: ' ' }), 'blank').text).toBe('say');
});

describe('a day on which a guide is looked at again', () => {
  const due = (day: string, today: string): CheckedDraft => ({
    ...goodDraft,
    procedure: { ...goodGuide, format: 2, due: day },
    today,
  });

  it('is told as people write it', () => {
    expect(find(due('2026-01-31', '2026-11-29'), 'due').what).toContain('Jan 31, 2026');
  });

  it.each([
    ['2026-11-29', '2027-11-29'],
    ['2028-02-29', '2029-02-28'],
  ])('a year after %s is %s', (today, later) => {
    const mended = mend(due('2026-01-31', today), 'due');
    expect(mended.due).toBe(later);
    expect(parseProcedure(mended).ok).toBe(true);
  });
});

describe('a name that is a part of others', () => {
  const others = (...labels: string[]): Target[] =>
    labels.map((text) => ({
      ...goodGuide.targets.save!,
      label: text,
      names: [{ text, source: 'kb', certainty: 'documented' }],
    }));
  const partly = (labels: readonly string[], words?: CheckedDraft['words']): CheckedDraft => ({
    ...withControl('save', {
      names: [
        { text: 'Keep it', source: 'kb', certainty: 'documented' },
        { text: 'Save', match: 'word', source: 'kb', certainty: 'documented' },
      ],
    }),
    others: others(...labels),
    ...(words && { words }),
  });

  it('is called by the part itself, and all that one press names stands on it', () => {
    const draft = partly(['Save & Close', 'Save & New', 'Save As', 'Save All']);
    const finding = find(draft, 'looks-like');
    expect(finding.what).toBe(
      '“Save” is a part of “Save & Close”, “Save & New”, and “Save As”, too: one may be taken for the other.',
    );
    expect(finding.mend?.label).toBe('Not “Save & Close”, “Save & New”, or “Save As”');
    const procedure = mend(draft, 'looks-like');
    expect(procedure.targets.save?.not).toEqual(['Save & Close', 'Save & New', 'Save As']);
    expect(find({ ...draft, procedure }, 'looks-like').mend?.label).toBe('Not “Save All”');
  });

  it('is told with the words that offices rename as they stand there', () => {
    const organizations = { options: ['Account', 'Company'], source: 'kb', certainty: 'documented' } as const;
    const draft = partly(['Save {organizations}'], { organizations: organizations as never });
    expect(find(draft, 'looks-like').mend?.label).toBe('Not “Save Account” or “Save Company”');
  });

  it('has no press where a file has no room for more', () => {
    const draft = partly(['Save As']);
    const full = Array.from({ length: 40 }, (_, at) => `Other ${at}`);
    const { targets } = draft.procedure;
    const procedure = { ...draft.procedure, targets: { ...targets, save: { ...targets.save!, not: full } } };
    expect(find({ ...draft, procedure }, 'looks-like').mend).toBeUndefined();
  });
});

it('a step that points at nothing can’t wait for a press', () => {
  const { targets: _targets, ...bare } = goodGuide.steps[4]!;
  const procedure = { ...goodGuide, steps: goodGuide.steps.with(4, bare) };
  expect(find({ ...goodDraft, procedure, early: new Set(['save']) }, 'done-early').offers).toBeUndefined();
  expect(find({ ...goodDraft, early: new Set(['save']) }, 'done-early').offers).toEqual(['wait-for-press']);
});
