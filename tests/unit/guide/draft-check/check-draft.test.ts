import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/guide/draft-check/check-draft';
import type { RuleId } from '@/guide/draft-check/finding';
import { fillOffice } from '@/guide/procedure/fill-office';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import type { CheckedDraft } from '@/guide/draft-check/finding';
import type { Procedure, Step, Target } from '@/guide/procedure/procedure';
import { shipped } from '@/procedures/catalogue';
import { goodDraft, goodGuide, withControl, withStep, without } from './good-guide';
import { seededFaults } from './seeded-faults';

const words = Object.assign(
  {},
  ...shipped.map(({ procedure }) => procedure.words ?? {}),
) as Procedure['words'];

describe('the check of a draft', () => {
  it('has nothing to say of a good guide', () => {
    expect(checkDraft(goodDraft)).toEqual([]);
  });

  it('finds at least 95 % of the seeded faults, over all its rules', () => {
    expect(seededFaults.length).toBeGreaterThanOrEqual(60);
    const missed = seededFaults.filter(
      ([rule, step, draft]) => !checkDraft(draft).some((each) => each.rule === rule && each.step === step),
    );
    expect(missed.map(([rule, step]) => `${rule} at ${step}`)).toEqual([]);
  });

  it.each(shipped.map(({ file, procedure }) => [procedure.id, fillOffice(file) as Procedure] as const))(
    'finds no error in %s, and two other things at most',
    (_id, procedure) => {
      const findings = checkDraft({ procedure, words });
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      expect(findings.length).toBeLessThanOrEqual(2);
    },
  );

  it('names the errors first, then goes by the order of the steps', () => {
    const draft = withStep('post', { title: '' });
    const findings = checkDraft({ ...draft, followed: new Set(['open']) });
    expect(findings.map(({ rule, step }) => `${rule} ${step}`)).toEqual([
      'not-followed tab',
      'not-followed check',
      'not-followed notes',
      'not-followed save',
      'blank post',
      'not-followed post',
    ]);
  });

  it('says what is wrong and what to do, in words', () => {
    const [finding] = checkDraft(withControl('save', without('page')));
    expect(finding).toMatchObject({
      what: '“Save” is on many pages, and nothing says which one is meant.',
      remedy: 'Say on which page, in which section or in which window it is.',
    });
  });

  it('takes 50 ms at most for sixty steps, each with a control of its own, beside 600 of other guides', () => {
    const draft = sixtySteps();
    const found = checkDraft(draft);
    // Each name stands within labels of other guides, so that none is spared the comparison.
    expect(found.filter(({ rule }) => rule === 'looks-like')).toHaveLength(60);
    // Of a core: on a busy machine the clock says how long it waited for one.
    const times = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      checkDraft(draft);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

/** What a fault has hidden: a page that nobody knows told a name apart, and a condition that never holds led to a page. */
const HIDDEN: Partial<Record<RuleId, string[]>> = {
  'page-unknown': ['name-generic at save'],
  'done-unreachable': ['way-in at check'],
};

describe('a mend', () => {
  const mendable = seededFaults.flatMap(([rule, step, draft]) =>
    checkDraft(draft)
      .filter((each) => each.rule === rule && each.step === step && each.mend)
      .map((finding) => [`${rule} at ${step}`, draft, finding] as const),
  );

  it.each(mendable)(
    'of %s leaves nothing of the fault, brings nothing new, and leaves a guide that can be read',
    (_name, draft, finding) => {
      const procedure = finding.mend!.apply(draft.procedure);
      const before = checkDraft(draft).map(({ rule, step }) => `${rule} at ${step}`);
      const after = checkDraft({ ...draft, procedure }).map(({ rule, step }) => `${rule} at ${step}`);
      const hidden = HIDDEN[finding.rule] ?? [];
      expect(after.filter((each) => !before.includes(each) && !hidden.includes(each))).toEqual([]);
      expect(
        checkDraft({ ...draft, procedure }).filter(
          ({ rule, step }) => rule === finding.rule && step === finding.step,
        ),
      ).toEqual([]);
      expect(parseProcedure(procedure).ok).toBe(true);
      expect(finding.mend!.label).toMatch(/^[A-Z]/);
    },
  );

  it('is there for what one press can put right', () => {
    const rules = new Set(mendable.map(([, , { rule }]) => rule));
    expect([...rules].toSorted()).toEqual([
      'blank',
      'caution-missing',
      'done-already',
      'done-none',
      'done-unreachable',
      'done-weak',
      'drift',
      'due',
      'local-word',
      'looks-like',
      'many-steps',
      'name-generic',
      'one-ground',
      'order',
      'page-unknown',
      'uncalled',
      'way-in',
    ]);
  });

  it('and what the editor offers is a way on from every error and warning', () => {
    const rules = seededFaults.flatMap(([rule, step, draft]) =>
      checkDraft(draft).filter((each) => each.rule === rule && each.step === step),
    );
    // Each is mended by a press, or leads to the step or the sentence where it is.
    const stuck = rules.filter(
      ({ mend, offers, step, sentence }) => !mend && !offers && step === undefined && sentence === undefined,
    );
    expect(stuck).toEqual([]);
    // Only words mend these: what a person or a date stands for, what a long sentence means, how a page is opened.
    const words = rules.filter(({ mend, offers, level }) => !mend && !offers && level !== 'note');
    expect([...new Set(words.map(({ rule }) => rule))].toSorted()).toEqual([
      'blank',
      'person-or-data',
      'way-in',
    ]);
    expect(new Set(rules.flatMap(({ offers = [] }) => offers))).toEqual(
      new Set(['leave-out', 'looked-at', 'split', 'follow', 'wait-for-press', 'point-out', 'by-hand']),
    );
  });

  it('leaves a word open that offices rename', () => {
    const draft = withControl('approve-tab', {
      names: [{ text: 'Accounts & Contacts', source: 'kb', certainty: 'documented' }],
    });
    const [finding] = checkDraft(draft);
    const mended = finding!.mend!.apply(draft.procedure);
    expect(mended.targets['approve-tab']?.names?.[0]?.text).toBe('{organizations} & Contacts');
    expect(mended.words?.organizations?.options).toContain('Accounts');
  });

  it('does nothing where the step is gone', () => {
    const draft = withStep('save', { done: { pressed: 'save' } });
    const [finding] = checkDraft(draft);
    expect(finding!.mend!.apply({ ...goodGuide, steps: [] })).toEqual({ ...goodGuide, steps: [] });
  });
});

/** As the editor has it checked: a long guide with its article, and what the other guides of an office know. */
function sixtySteps(): CheckedDraft {
  const { steps, targets } = goodGuide;
  const named = (kind: string, nth: number, ...texts: string[]): Target => ({
    ...targets[kind]!,
    page: undefined,
    label: texts[0]!,
    names: texts.map((text) => ({ text, match: 'word', source: 'kb', certainty: 'documented' })),
    where: `The ${nth}th.`,
  });
  const all = Array.from({ length: 60 }, (_, nth) => {
    const step = steps[nth % steps.length]!;
    return { step, control: step.targets![0]!, nth, id: `control-${nth}` };
  });
  const called = (nth: number) => `${NOUNS[nth % 10]!} ${NOUNS[Math.floor(nth / 10)]!.toLowerCase()}`;
  return {
    procedure: {
      ...goodGuide,
      steps: all.map(({ step, control, nth, id }) => ({
        ...step,
        id: `step-${nth}`,
        title: `${step.title} ${nth}`,
        targets: [id],
        done: JSON.parse(
          JSON.stringify(step.done ?? { touched: id }).replaceAll(`"${control}"`, `"${id}"`),
        ) as NonNullable<Step['done']>,
      })),
      targets: Object.fromEntries(all.map(({ control, nth, id }) => [id, named(control, nth, called(nth))])),
    },
    article: {
      sentences: all.map(({ nth }) => ({
        text: `Then use ${called(nth)}.`,
        kind: 'action',
        fate: 'used',
        steps: [`step-${nth}`],
      })),
    },
    followed: new Set(['step-0']),
    observed: Object.fromEntries(all.map(({ nth, id }) => [id, called(nth)])),
    others: Array.from({ length: 600 }, (_, nth) =>
      named(
        all[nth % 60]!.control,
        nth,
        `New ${called(nth % 60)} of ${Math.floor(nth / 60)}`,
        `${nth % 10 === 0 ? '{organizations}' : 'Views'} and ${called(nth % 60)}`,
      ),
    ),
    today: '2026-11-29',
    language: 'en',
    words,
  };
}

const NOUNS = [
  'Contract',
  'Ticket',
  'Charge',
  'Project',
  'Invoice',
  'Contact',
  'Device',
  'Quote',
  'Task',
  'Report',
];
