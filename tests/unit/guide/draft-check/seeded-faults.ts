import type { CheckedDraft, RuleId } from '@/guide/draft-check/finding';
import type { Procedure, Step, Target } from '@/guide/procedure/procedure';
import { goodDraft, goodGuide, guessed, named, withControl, withStep, without } from './good-guide';

/** A fault put into a good guide: the rule that should find it, at which step, and the draft. */
type Seeded = [rule: RuleId, step: string | undefined, draft: CheckedDraft];

const sentence = (
  more: Partial<NonNullable<CheckedDraft['article']>['sentences'][number]>,
): CheckedDraft => ({
  ...goodDraft,
  article: { sentences: [{ text: 'Then do it.', kind: 'action', fate: 'used', steps: [], ...more }] },
});

const unfollowed = (...ids: string[]): CheckedDraft => ({
  ...goodDraft,
  followed: new Set(goodGuide.steps.map(({ id }) => id).filter((id) => !ids.includes(id))),
});

const many = (count: number): CheckedDraft => ({
  ...goodDraft,
  followed: undefined,
  procedure: {
    ...goodGuide,
    steps: [
      ...goodGuide.steps,
      ...Array.from({ length: count }, (_, i): Step => ({
        ...goodGuide.steps[3]!,
        id: `more-${i}`,
        title: `Part ${i}`,
      })),
    ],
  },
});

const twin = (id: string, more: Partial<Target>): CheckedDraft => ({
  ...goodDraft,
  procedure: {
    ...goodGuide,
    targets: { ...goodGuide.targets, twin: { ...goodGuide.targets[id]!, label: 'The other', ...more } },
    steps: goodGuide.steps.map((step) =>
      step.id === 'post' ? { ...step, targets: ['post', 'twin'] } : step,
    ),
  },
});

const touched = (...ids: string[]): CheckedDraft => ({
  ...goodDraft,
  article: { ...goodDraft.article!, touched: ids },
});

/** A name that is only a part of the label, and a part of another label that the office's guides know. */
const partly = (id: string, text: string): CheckedDraft => ({
  ...withControl(id, { names: [{ text, match: 'word', source: 'kb', certainty: 'documented' }] }),
  others: [{ ...goodGuide.targets[id]!, ...named(`Other ${text}`) }],
});

/** A control with a name of before and one of today, of which this Autotask has one. */
const seenAs = (id: string, main: string, seen: string): CheckedDraft => ({
  ...withControl(id, named(main, seen)),
  observed: { [id]: seen },
});

const withPage = (id: string, more: Partial<Procedure['pages'][string]>): CheckedDraft => ({
  ...goodDraft,
  procedure: { ...goodGuide, pages: { ...goodGuide.pages, [id]: { ...goodGuide.pages[id]!, ...more } } },
});

const noGoTo = without<Step>('goTo');

export const seededFaults: readonly Seeded[] = [
  ['blank', 'tab', withStep('tab', { title: '' })],
  ['blank', 'save', withStep('save', { say: '  ' })],
  ['blank', 'post', withStep('post', { title: '', say: '' })],
  ['long', 'notes', withStep('notes', { say: 'Write what was done, and for whom. '.repeat(8) })],
  ['long', 'open', withStep('open', { say: `Click {target}. ${'It takes a while. '.repeat(14)}` })],
  ['two-presses', 'save', withStep('save', { say: 'Click Apply, then click {target}.' })],
  ['two-presses', 'tab', withStep('tab', { say: 'Select the contract. Then choose {target}.' })],
  ['two-presses', 'post', withStep('post', { say: 'Press {target} and click Yes.' })],
  ['many-steps', 'open', many(7)],
  ['many-steps', 'open', many(40)],
  ['person-or-data', 'notes', withStep('notes', { say: 'Write to dana@rivera-dental.example in {target}.' })],
  ['person-or-data', 'notes', withStep('notes', { say: 'Enter 555-0134-22 in {target}.' })],
  ['person-or-data', 'tab', withStep('tab', { title: 'Go to the charges of 5/31/2024' })],
  ['person-or-data', 'open', withStep('open', { say: 'Open ticket T20240531.0042.' })],
  ['person-or-data', 'save', withControl('save', named('Save for Mrs. Rivera'))],
  ['person-or-data', 'check', withStep('check', { section: 'As of 2024-05-31' })],
  ['unrecognised', 'post', { ...goodDraft, unrecognised: { post: 'Nothing sets it apart.' } }],
  [
    'uncalled',
    'post',
    withControl('post', (target) => ({
      ...without<Target>('names')(target),
      label: 'the control without a name',
      recorded: { version: 1, tag: 'button', text: 'Post', alike: 1 },
    })),
  ],
  ['nameless', 'post', withControl('post', without<Target>('names'))],
  ['nameless', 'save', withControl('save', { names: [] })],
  ['nameless', 'tab', withControl('approve-tab', named(''))],
  ['name-generic', 'save', withControl('save', without<Target>('page'))],
  [
    'name-generic',
    'open',
    withControl('contracts', (target) => ({ ...without<Target>('within')(target), ...named('New') })),
  ],
  [
    'name-generic',
    'post',
    withControl('post', (target) => ({ ...without<Target>('page')(target), ...named('OK', 'Yes') })),
  ],
  [
    'name-generic',
    'tab',
    withControl('approve-tab', (target) => ({ ...without<Target>('page')(target), ...named('Next') })),
  ],
  ['one-ground', 'tab', withControl('approve-tab', guessed('approve charges'))],
  ['one-ground', 'notes', withControl('notes', guessed('notes'))],
  ['one-ground', 'check', withControl('billable', guessed('billable'))],
  ['same-name', 'post', twin('post', {})],
  ['same-name', 'post', twin('save', {})],
  ['same-name', 'post', twin('notes', named('posting notes', 'Notes'))],
  ['local-word', 'tab', withControl('approve-tab', named('Accounts & Contacts'))],
  ['local-word', 'open', withControl('contracts', named('Companies'))],
  ['local-word', 'save', withControl('save', named('Save Organizations'))],
  ['language', 'open', { ...goodDraft, language: 'de' }],
  ['language', 'post', { ...goodDraft, language: 'es' }],
  ['done-none', 'open', withStep('open', without<Step>('done'))],
  ['done-none', 'check', withStep('check', without<Step>('done'))],
  ['done-none', 'save', withStep('save', without<Step>('done'))],
  ['done-none', 'post', withStep('post', without<Step>('done'))],
  ['done-weak', 'save', withStep('save', { done: { pressed: 'save' } })],
  [
    'done-weak',
    'post',
    withStep('post', { done: { any: [{ pressed: 'post' }, { all: [{ pressed: 'post' }] }] } }),
  ],
  ['done-weak', 'tab', withStep('tab', { done: { any: [{ pressed: 'approve-tab' }] } })],
  ['done-already', 'tab', withStep('tab', { page: 'contracts', done: { page: 'contracts' } })],
  ['done-already', 'save', withStep('save', { done: { not: { visible: 'post' } } })],
  ['done-already', 'check', withStep('check', { done: { visible: 'billable' } })],
  [
    'done-already',
    'post',
    withStep('post', { done: { any: [{ checked: 'billable' }, { visible: 'post' }] } }),
  ],
  ['done-unreachable', 'save', withStep('save', { done: { checked: 'save' } })],
  [
    'done-unreachable',
    'save',
    withStep('save', { done: { all: [{ visible: 'post' }, { not: { visible: 'post' } }] } }),
  ],
  [
    'done-unreachable',
    'check',
    withStep('check', { done: { all: [{ checked: 'billable' }, { unchecked: 'billable' }] } }),
  ],
  ['done-unreachable', 'tab', withStep('tab', { done: { pressed: 'post' } })],
  ['done-unreachable', 'notes', withStep('notes', { done: { expanded: 'notes' } })],
  ['order', 'save', withStep('save', { done: { visible: 'billable' } })],
  ['order', 'post', withStep('post', { done: { any: [{ visible: 'notes' }, { visible: 'contracts' }] } })],
  ['way-in', 'tab', withStep('open', (step) => ({ ...noGoTo(step), done: { visible: 'contracts' } }))],
  ['way-in', 'open', withControl('contracts', { page: 'charges' })],
  [
    'way-in',
    'check',
    withStep('tab', { done: { all: [{ pressed: 'approve-tab' }, { not: { visible: 'approve-tab' } }] } }),
  ],
  ['caution-missing', 'post', withStep('post', without<Step>('caution'))],
  ['caution-missing', 'post', withStep('post', without<Step>('caution', 'irreversible'))],
  ['caution-missing', 'save', withControl('save', named('Delete'))],
  ['caution-missing', 'save', withControl('save', named('Request New Key'))],
  ['not-understood', undefined, sentence({ fate: 'not-understood' })],
  ['not-understood', undefined, sentence({ fate: 'not-understood', kind: 'prose', text: 'x'.repeat(600) })],
  ['sentence-unused', undefined, sentence({})],
  ['sentence-unused', undefined, sentence({ kind: 'caution', steps: ['a-step-that-was-removed'] })],
  ['article-changed', 'check', touched('check')],
  ['article-changed', 'open', touched('open', 'tab')],
  ['not-followed', 'post', unfollowed('post')],
  ['not-followed', 'open', unfollowed('open', 'tab')],
  ['looks-like', 'tab', partly('approve-tab', 'Charges')],
  ['looks-like', 'notes', partly('notes', 'Notes')],
  ['looks-like', 'check', partly('billable', 'Hours')],
  ['drift', 'save', seenAs('save', 'Save', 'Save & Close')],
  ['drift', 'tab', seenAs('approve-tab', 'Approve Charges', 'Approve and Post')],
  ['drift', 'open', seenAs('contracts', 'Contracts', 'Agreements')],
  ['done-early', 'tab', { ...goodDraft, early: new Set(['tab']) }],
  ['done-early', 'save', { ...goodDraft, early: new Set(['check', 'save']) }],
  ['page-unknown', 'tab', withPage('charges', { paths: [] })],
  ['page-unknown', 'open', withPage('contracts', { paths: [''], labels: ['Contracts', ' '] })],
  ['due', undefined, { ...goodDraft, procedure: { ...goodGuide, format: 2, due: '2026-01-31' } }],
  ['due', undefined, { ...goodDraft, procedure: { ...goodGuide, format: 2, due: '2026-11-29' } }],
];
