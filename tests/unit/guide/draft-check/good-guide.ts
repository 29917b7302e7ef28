import type { CheckedDraft } from '@/guide/draft-check/finding';
import type { Procedure, Step, Target } from '@/guide/procedure/procedure';

const name = (text: string) => ({ text, source: 'kb', certainty: 'documented' as const });

const control = (text: string, more: Partial<Target> = {}): Target => ({
  label: text,
  where: 'On the page.',
  role: ['button'],
  names: [name(text)],
  ...more,
});

const step = (id: string, title: string, more: Partial<Step> = {}): Step => ({
  id,
  title,
  say: 'Click {target}.',
  source: 'kb',
  certainty: 'documented',
  ...more,
});

/** A guide of which the check has nothing to say. */
export const goodGuide: Procedure = {
  format: 1,
  id: 'post-charges',
  title: 'Post charges',
  summary: 'Post what has been approved.',
  article: { title: 'Posting charges', url: 'https://kb.example/posting', source: 'kb' },
  related: [],
  sources: { kb: { title: 'The KB article' } },
  pages: {
    contracts: {
      name: 'Contracts',
      paths: ['/contracts'],
      open: '/contracts',
      source: 'kb',
      certainty: 'seen',
    },
    charges: { name: 'Charges', paths: ['/charges'], source: 'kb', certainty: 'seen' },
  },
  targets: {
    contracts: control('Contracts', { role: ['menuitem'], within: ['side-nav'] }),
    'approve-tab': control('Approve Charges', { role: ['tab'], page: 'contracts' }),
    billable: control('Billable Hours', { role: ['checkbox'], page: 'charges' }),
    notes: control('Posting Notes', { role: ['textbox'], page: 'charges' }),
    save: control('Save', { page: 'charges' }),
    post: control('Post Charges', { page: 'charges' }),
  },
  steps: [
    step('open', 'Open the contracts', {
      targets: ['contracts'],
      goTo: 'contracts',
      done: { page: 'contracts' },
    }),
    step('tab', 'Go to the charges', { targets: ['approve-tab'], done: { page: 'charges' } }),
    step('check', 'Check Billable', {
      targets: ['billable'],
      say: 'Check {target}.',
      done: { checked: 'billable' },
    }),
    step('notes', 'Write a note', { targets: ['notes'], say: 'Write a note in {target}.' }),
    step('save', 'Save', {
      targets: ['save'],
      done: { all: [{ pressed: 'save' }, { not: { visible: 'save' } }] },
    }),
    step('post', 'Post', {
      targets: ['post'],
      irreversible: true,
      caution: { say: 'A posted charge stays posted.', certainty: 'documented' },
      done: { all: [{ pressed: 'post' }, { not: { visible: 'post' } }] },
    }),
  ],
};

export const goodDraft: CheckedDraft = {
  procedure: goodGuide,
  article: {
    sentences: [
      { text: 'Posting charges', kind: 'heading', fate: 'used', steps: [] },
      { text: 'Go to Contracts > Approve Charges.', kind: 'action', fate: 'used', steps: ['open', 'tab'] },
      { text: 'Check Billable Hours.', kind: 'action', fate: 'used', steps: ['check'] },
    ],
  },
  followed: new Set(goodGuide.steps.map(({ id }) => id)),
  early: new Set(),
  observed: { save: 'Save' },
  others: [],
  today: '2026-11-29',
  language: 'en',
  words: {
    organizations: {
      options: ['Organizations', 'Accounts', 'Companies'],
      source: 'help',
      certainty: 'documented',
    },
  },
};

/** The draft with one step changed. */
export const withStep = (id: string, more: Partial<Step> | ((step: Step) => Step)): CheckedDraft => ({
  ...goodDraft,
  procedure: {
    ...goodGuide,
    steps: goodGuide.steps.map((each) =>
      each.id === id ? (typeof more === 'function' ? more(each) : { ...each, ...more }) : each,
    ),
  },
});

/** The draft with one control changed. */
export const withControl = (
  id: string,
  more: Partial<Target> | ((target: Target) => Target),
): CheckedDraft => {
  const before = goodGuide.targets[id]!;
  const after = typeof more === 'function' ? more(before) : { ...before, ...more };
  return { ...goodDraft, procedure: { ...goodGuide, targets: { ...goodGuide.targets, [id]: after } } };
};

/** The same without some of its keys. */
export function without<T extends object>(...keys: (keyof T)[]): (value: T) => T {
  return (value) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as keyof T))) as T;
}

export const named = (...texts: string[]): Partial<Target> => ({ names: texts.map(name) });
export const guessed = (text: string): Partial<Target> => ({
  names: [{ ...name(text), certainty: 'inferred' }],
});
