import { describe, expect, it } from 'vitest';
import {
  addControl,
  dropControl,
  setNames,
  setOpeners,
  setSectionOf,
  setTarget,
} from '@/guide/draft/edit-target';
import { setFate, stepFromSentence } from '@/guide/draft/edit-article';
import { addRevision, emptyRevisions } from '@/guide/draft/revisions';
import { nameControl, tellControl } from '@/guide/draft/tell-control';
import { newDraftId } from '@/guide/draft/new-draft';
import { freshId } from '@/guide/draft/new-id';
import type { Work } from '@/guide/draft/draft';
import { sampleWork } from './drafts';

const labels = ({ procedure }: Work) => Object.values(procedure.targets).map(({ label }) => label);

describe('controls', () => {
  it('that the draft knows by a name are used again', () => {
    const work = addControl(sampleWork(), 'step-3', ' b ');
    expect(work.procedure.steps[2]?.targets).toEqual(['b']);
    expect(labels(work)).toEqual(['A', 'B', 'C']);
  });

  it('that no step points at any more are gone, unless a condition asks for them', () => {
    const work = dropControl(sampleWork(), 'step-2', 'b');
    expect(work.procedure.steps[1]).not.toHaveProperty('targets');
    expect(labels(work)).toEqual(['A', 'C']);
  });

  it('keep what is known about a name when others are added', () => {
    const work = setNames(sampleWork(), 'a', ['A', 'Alpha']);
    expect(work.procedure.targets.a?.names).toEqual([
      { text: 'A', source: 'kb', certainty: 'documented' },
      { text: 'Alpha', source: 'office', certainty: 'documented' },
    ]);
  });

  it('are called by their main name, until somebody calls them otherwise', () => {
    const renamed = setNames(sampleWork(), 'a', ['Alpha']);
    expect(renamed.procedure.targets.a?.label).toBe('Alpha');
    const own = setTarget(renamed, 'a', { label: 'your menu' });
    expect(setNames(own, 'a', ['Aleph']).procedure.targets.a?.label).toBe('your menu');
  });

  it('leave nothing behind while a section or an opener is typed letter by letter', () => {
    const typed = (set: typeof setSectionOf, text: string) =>
      [...text].reduce((work, _letter, at) => set(work, 'a', text.slice(0, at + 1)), sampleWork());
    expect(labels(typed(setSectionOf, 'Contacts'))).toEqual(['A', 'B', 'C', 'Contacts']);
    const setFirst: typeof setSectionOf = (work, id, name) => setOpeners(work, id, [name]);
    expect(labels(typed(setFirst, 'Menu'))).toEqual(['A', 'B', 'C', 'Menu']);
    expect(labels(setSectionOf(typed(setSectionOf, 'Contacts'), 'a', ''))).toEqual(['A', 'B', 'C']);
  });

  it('never stand in themselves', () => {
    expect(setSectionOf(sampleWork(), 'a', 'A').procedure.targets.a).not.toHaveProperty('inSection');
    expect(setOpeners(sampleWork(), 'a', ['A']).procedure.targets.a).not.toHaveProperty('openedBy');
  });

  it('are opened by others, each of which can be changed, taken away and added', () => {
    const openersIn = ({ procedure }: Work) =>
      procedure.targets.a?.openedBy?.map((id) => nameControl(procedure, id));
    const two = setOpeners(setOpeners(sampleWork(), 'a', ['B']), 'a', ['B', 'More']);
    expect(openersIn(two)).toEqual(['B', 'More']);
    const renamed = setOpeners(two, 'a', ['B', 'More actions']);
    expect(openersIn(renamed)).toEqual(['B', 'More actions']);
    expect(labels(renamed)).toEqual(['A', 'B', 'C', 'More actions']);
    expect(openersIn(setOpeners(two, 'a', ['C', 'More']))).toEqual(['C', 'More']);
    expect(openersIn(setOpeners(two, 'a', ['More']))).toEqual(['More']);
    // Once is enough, and the control's own name opens nothing.
    expect(openersIn(setOpeners(two, 'a', ['B', 'B']))).toEqual(['B']);
    expect(openersIn(setOpeners(two, 'a', ['B', 'A']))).toEqual(['B', 'More']);
    const none = setOpeners(setOpeners(two, 'a', ['B']), 'a', []);
    expect(none.procedure.targets.a).not.toHaveProperty('openedBy');
    expect(labels(none)).toEqual(['A', 'B', 'C']);
  });

  it('are told in words', () => {
    const { procedure } = setTarget(setSectionOf(sampleWork(), 'a', 'Letters'), 'a', { page: 'home' });
    expect(tellControl(procedure, 'a')).toBe('the button “A”, in the section “Letters”, on Home');
  });
});

describe('sentences', () => {
  it('get the fate that the writer gives them', () => {
    expect(setFate(sampleWork(), 3, 'note').article?.sentences[3]?.fate).toBe('note');
    expect(setFate(sampleWork(), 9, 'note')).toEqual(sampleWork());
  });

  it('become a step where they stand, short enough for a card', () => {
    const work = sampleWork();
    const long = {
      text: `${'word '.repeat(150)}`,
      kind: 'prose',
      fate: 'not-understood',
      steps: [],
    } as const;
    const sentences = [{ ...long, steps: [] }, ...work.article!.sentences];
    const made = stepFromSentence({ ...work, article: { title: '', sentences } }, 0);
    const [first] = made.procedure.steps;
    expect(first?.say.length).toBeLessThanOrEqual(240);
    expect(first?.title.length).toBeLessThanOrEqual(80);
    expect(made.article?.sentences[0]).toMatchObject({ fate: 'used', steps: [first?.id] });
  });
});

describe('revisions', () => {
  it('are kept twenty deep', () => {
    let revisions = emptyRevisions;
    for (let number = 1; number <= 25; number += 1)
      revisions = addRevision(revisions, 'a', { number, at: number, note: '', file: {} });
    expect(revisions.procedures.a?.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 6),
    );
  });

  it('give way, the oldest first, before storage is full, but never the one that is added', () => {
    let revisions = emptyRevisions;
    for (let number = 1; number <= 8; number += 1)
      revisions = addRevision(revisions, `g-${number % 2}`, {
        number,
        at: number,
        note: '',
        file: 'x'.repeat(900_000),
      });
    expect(JSON.stringify(revisions).length).toBeLessThan(3_000_000);
    expect(revisions.procedures['g-0']?.at(-1)?.number).toBe(8);
    const large = { number: 9, at: 9, note: '', file: 'x'.repeat(4_000_000) };
    expect(addRevision(revisions, 'g-0', large).procedures['g-0']).toEqual([large]);
  });
});

describe('ids', () => {
  it.each([
    ['Über Größe & Café', 'uber-gro-e-cafe'],
    ['constructor', 'guide'],
    ['日本語', 'guide'],
    ['x'.repeat(200), 'x'.repeat(40)],
  ])('of %s are letters that every file may have', (title, id) => {
    expect(freshId(title, 'guide', new Set())).toBe(id);
  });

  it('are never given twice', () => {
    expect(freshId('A', 'a', new Set(['a', 'a-2']))).toBe('a-3');
    expect(newDraftId(1, 0.5)).not.toBe(newDraftId(1, 0.6));
    expect(newDraftId(Date.now(), 0.999999999)).toMatch(/^draft-[a-z0-9]+-[a-z0-9]+$/);
  });
});
