import { describe, expect, it } from 'vitest';
import { shipped } from '@/procedures/catalogue';

/** What the files that ship say to people in Signpost's own words; what the KB or Autotask says stays as it is. */

const QUOTED = new Set([
  'kb',
  'text',
  'contains',
  'not',
  'labels',
  'paths',
  'open',
  'url',
  'to',
  'fromDomain',
]);
const IDS = new Set(['$schema', 'id', 'source', 'page', 'goTo', 'table', 'landmark', 'keywords', 'options']);

interface Said {
  path: string;
  text: string;
}

function listTexts(value: unknown, path: string): Said[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const isOther =
      QUOTED.has(key) || IDS.has(key) || (key === 'title' && /article$|related\.\d+$/.test(path));
    return isOther ? [] : listTexts(each, `${path}.${key}`);
  });
}

const texts = shipped.flatMap(({ procedure }) => listTexts(procedure, procedure.id));
const wrong = (fault: RegExp) =>
  texts.filter(({ text }) => fault.test(text)).map(({ path, text }) => `${path}: ${text}`);

describe('what the shipped procedures say', () => {
  it('is a good many texts', () => {
    expect(texts.length).toBeGreaterThan(150);
  });

  it('has typographic apostrophes and quotes', () => {
    expect(wrong(/['"]/)).toEqual([]);
  });

  it('is spelled as Autotask spells', () => {
    expect(wrong(/colour|favourite|recognis|prioritis|greyed|cancelled/i)).toEqual([]);
  });

  it('has one word for one thing', () => {
    expect(wrong(/\btick(?:s|ed)?\b|tool bar|internal (?:account|e-mail)/i)).toEqual([]);
  });

  it('mentions nothing of Signpost’s that stands elsewhere, and no button by the name it may have', () => {
    const steps = texts.filter(({ path }) => path.includes('.steps.'));
    const faults = /I did it|Take me to|popup|your checklist|this checklist|press Skip|docs\//;
    expect(steps.filter(({ text }) => faults.test(text))).toEqual([]);
  });

  it('has no reason to fold a list of facts into a step: each step can be done, seen, or is marked as to be read', () => {
    const facts = shipped.flatMap(({ procedure }) =>
      procedure.steps.filter(({ title, reading }) => /^Know\b/.test(title) && !reading).map(({ id }) => id),
    );
    expect(facts).toEqual([]);
  });
});

describe('a guide that makes something new', () => {
  it.each([
    // Save first: on some tickets Save & Close goes on to close the ticket.
    ['note-templates', 'save-note', ['Save', 'Save & Close']],
    ['ticket-categories', 'save-ticket', ['Save', 'Save & Close']],
    ['customer-support-request', 'save-ticket', ['Save', 'Save & Close']],
  ])('%s goes on until it is saved', (id, save, buttons) => {
    const { procedure } = shipped.find((each) => each.procedure.id === id)!;
    const step = procedure.steps.find((each) => each.id === save)!;
    const labels = step.targets!.map((target) => procedure.targets[target]!.label);
    expect(labels).toEqual(buttons);
    expect(step.done).toBeDefined();
  });
});

it('on a ticket that is edited nothing but Save is pointed at, which keeps the ticket open', () => {
  const { procedure } = shipped.find((each) => each.procedure.id === 'ticket-categories')!;
  const { say, targets } = procedure.steps.find(({ id }) => id === 'save-change')!;
  expect(targets).toEqual(['save-change']);
  expect(procedure.targets['save-change']!.names!.map(({ text }) => text)).toEqual([
    'Save',
    'Speichern',
    'Guardar',
  ]);
  expect(say).toContain('not Save & Close');
  expect(procedure.targets['save-change']!.page).toBe('ticket-edit');
});

it.each(['ticket-categories', 'customer-support-request'])('%s warns of tickets that exist', (id) => {
  const { procedure } = shipped.find((each) => each.procedure.id === id)!;
  const { tips } = procedure.steps.find((step) => step.id === 'save-ticket')!;
  expect(tips!.map(({ say }) => say).join(' ')).toMatch(/Save & Close also closes the ticket/);
});

it.each([
  ['autotask-2fa', ['mfa', 'otp', 'two factor', '2fa setup', 'authenticator'], undefined],
  ['merge-contacts', ['duplicate contact', 'merge duplicate'], true],
  ['todo-ticket-by-email', ['todo'], true],
])('%s is found by what people type, and is done once or again and again', (id, words, repeatable) => {
  const { procedure } = shipped.find((each) => each.procedure.id === id)!;
  expect(procedure.keywords).toEqual(expect.arrayContaining(words));
  expect(procedure.repeatable).toBe(repeatable);
});

it('leaves the box that deletes the merged contact to the person, and says what is only guessed about it', () => {
  const { procedure } = shipped.find((each) => each.procedure.id === 'merge-contacts')!;
  const names = Object.values(procedure.targets).flatMap((target) =>
    (target.names ?? []).map(({ text }) => text),
  );
  expect(names.filter((name) => /delete/i.test(name))).toEqual([]);
  const tips = procedure.steps.flatMap((step) => step.tips ?? []);
  expect(tips.filter(({ say }) => say.includes('Delete source contact'))).toEqual([
    expect.objectContaining({ say: expect.stringContaining('probably'), certainty: 'inferred' }),
  ]);
});
