import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from '@/guide/draft/draft';
import {
  addStep,
  joinWithNext,
  moveStep,
  removeStep,
  setHeading,
  setStep,
  splitStep,
} from '@/guide/draft/edit-steps';
import { beginHistory, record, redo, undo, type History } from '@/guide/draft/history';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import { sampleWork, stepIds } from './drafts';

const headings = ({ procedure }: Work) => procedure.steps.map(({ section }) => section);
const stepAt = ({ procedure }: Work, at: number) => procedure.steps[at]!;

describe('editing steps', () => {
  it('adds one after another, with an id of its own', () => {
    const { work, id } = addStep(sampleWork(), 'step-1');
    expect(stepIds(work)).toEqual(['step-1', id, 'step-2', 'step-3']);
    expect(work.procedure.sources).toHaveProperty('office');
  });

  it('adds no more than a guide may have', () => {
    let work = sampleWork();
    for (let count = 0; count < 70; count += 1) work = addStep(work).work;
    expect(work.procedure.steps).toHaveLength(60);
    expect(addStep(work).id).toBeUndefined();
  });

  it('takes a key away that becomes undefined', () => {
    expect(stepAt(setStep(sampleWork(), 'step-1', { done: undefined }), 0)).not.toHaveProperty('done');
  });

  it('removes a step with what only it used, and says so of its sentence', () => {
    const work = removeStep(sampleWork(), 'step-1');
    expect(Object.keys(work.procedure.targets)).toEqual(['b', 'c']);
    expect(work.article?.sentences[0]).toMatchObject({ fate: 'left-out', steps: [] });
    expect(headings(work)).toEqual(['First', 'Then']);
  });

  it('moves a step under the heading of its new neighbors', () => {
    const work = moveStep(sampleWork(), 'step-3', 1);
    expect(stepIds(work)).toEqual(['step-1', 'step-3', 'step-2']);
    expect(headings(work)).toEqual(['First', undefined, undefined]);
  });

  it('leaves a heading where it was when its first step moves away', () => {
    const work = moveStep(sampleWork(), 'step-1', 1);
    expect(stepIds(work)).toEqual(['step-2', 'step-1', 'step-3']);
    expect(headings(work)).toEqual(['First', undefined, 'Then']);
  });

  it('splits a step after its first sentence, and both keep the sentence of the article', () => {
    const two = setStep(sampleWork(), 'step-1', { say: 'Open A. Then click B.' });
    const { work, id } = splitStep(two, 'step-1');
    expect(work.procedure.steps.slice(0, 2).map(({ say }) => say)).toEqual(['Open A.', 'Then click B.']);
    expect(work.article?.sentences[0]?.steps).toEqual(['step-1', id]);
  });

  it('splits controls that are used one after another', () => {
    const both = setStep(sampleWork(), 'step-1', { targets: ['a', 'b'], sequence: true });
    const { work } = splitStep(both, 'step-1');
    expect(work.procedure.steps.slice(0, 2).map(({ targets }) => targets)).toEqual([['a'], ['b']]);
  });

  it('joins a step with the next', () => {
    const work = joinWithNext(sampleWork(), 'step-1');
    expect(stepIds(work)).toEqual(['step-1', 'step-3']);
    expect(stepAt(work, 0)).toMatchObject({
      say: 'Click {target}. Click {target}.',
      targets: ['a', 'b'],
      sequence: true,
      done: { visible: 'c' },
      section: 'First',
    });
    expect(work.article?.sentences[1]?.steps).toEqual(['step-1']);
  });
});

type Edit = (work: Work) => Work;

/** Any edit of any step, by its number. */
const edits: fc.Arbitrary<Edit> = fc
  .record({
    kind: fc.nat(7),
    at: fc.nat(70),
    to: fc.integer({ min: -2, max: 70 }),
    text: fc.string({ maxLength: 30 }),
  })
  .map(({ kind, at, to, text }) => (work) => {
    const ids = stepIds(work);
    const id = ids[at % Math.max(1, ids.length)] ?? 'none';
    switch (kind) {
      case 0:
        return addStep(work, id).work;
      case 1:
        return removeStep(work, id);
      case 2:
        return moveStep(work, id, to);
      case 3:
        return splitStep(work, id).work;
      case 4:
        return joinWithNext(work, id);
      case 5:
        return setHeading(work, id, text);
      case 6:
        return setStep(work, id, {
          done: undefined,
          tips: text ? [{ say: text, certainty: 'seen' }] : undefined,
        });
      default:
        return setStep(work, id, { say: `${text}. ${text}` });
    }
  });

describe('undo', () => {
  it('gives back exactly what was there, over 1,000 random sequences of edits', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 130 }), (sequence) => {
        let history: History<Work> = beginHistory(sampleWork());
        const before = [JSON.stringify(history.now)];
        for (const edit of sequence) {
          const next = record(history, edit(history.now), 0);
          if (next !== history) before.push(JSON.stringify(next.now));
          history = next;
        }
        const last = history.now;
        const deep = Math.min(100, before.length - 1);
        for (let count = 1; count <= deep; count += 1) {
          history = undo(history);
          expect(JSON.stringify(history.now)).toBe(before.at(-1 - count));
        }
        // A hundred are kept, and none is made up beyond the first.
        expect(undo(history).now).toBe(history.now);
        for (let count = 0; count < deep; count += 1) history = redo(history);
        expect(history.now).toBe(last);
        expect(redo(history).now).toBe(last);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes the letters of one text together, and no other changes', () => {
    let history = beginHistory('');
    history = record(history, 'a', 0, 'title');
    history = record(history, 'ab', 100, 'title');
    history = record(history, 'abc', 5000, 'title');
    history = record(history, 'abcd', 5100, 'say');
    expect(history.past).toEqual(['', 'ab', 'abc']);
    const back = undo(history);
    expect(record(back, 'x', 5200, 'say').future).toEqual([]);
  });

  it('never leads to a procedure that refers to what is gone', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 40 }), (sequence) => {
        const work = sequence.reduce((now, edit) => edit(now), sampleWork());
        const parsed = parseProcedure(work.procedure);
        const lost = parsed.ok
          ? []
          : parsed.problems.filter(({ expected }) => expected.includes('one of this file’s'));
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
