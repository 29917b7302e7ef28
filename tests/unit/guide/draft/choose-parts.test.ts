import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canChooseParts, takeParts } from '@/guide/draft/choose-parts';
import { listNews } from '@/guide/draft/newer-version';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import type { Procedure, Step } from '@/guide/procedure/procedure';
import { mergeContactsFile as shipped } from '../../../fixtures/in-english';

const before = shipped as Procedure;
const NONE = new Set<string>();

const change = (steps: readonly Step[], id: string, say: string) =>
  steps.map((step) => (step.id === id ? { ...step, say } : step));

/** Two steps say something else, one is new, one is gone, and the title is another. */
const after: Procedure = {
  ...before,
  title: 'Merge contacts, our way',
  steps: change(change(before.steps, 'open-admin', 'Click the gear.'), 'merge', 'Click it now.').toSpliced(
    2,
    1,
    {
      ...before.steps[2]!,
      id: 'look',
      title: 'Look twice',
    },
  ),
};
const changed = listNews(before, after, before).steps.map(({ id }) => id);
const sayOf = (procedure: Procedure, id: string) => procedure.steps.find((step) => step.id === id)?.say;

describe('parts of another version of a guide', () => {
  it('are all of it where nothing is left out', () => {
    expect(takeParts(before, after, { steps: NONE, rest: false })).toBe(after);
  });

  it('are none of it where everything is left out', () => {
    const { format: _format, ...none } = takeParts(before, after, { steps: new Set(changed), rest: true });
    const { format: _before, ...same } = before;
    expect(none).toEqual(same);
  });

  it('are the steps that are wanted, and the others stay as they are', () => {
    const taken = takeParts(before, after, { steps: new Set(['open-admin']), rest: true });
    expect(sayOf(taken, 'open-admin')).toBe(sayOf(before, 'open-admin'));
    expect(sayOf(taken, 'merge')).toBe('Click it now.');
    expect(taken.steps.map(({ id }) => id)).toContain('look');
    expect(taken.title).toBe(before.title);
  });

  it('are the rest without the steps', () => {
    const taken = takeParts(before, after, { steps: new Set(changed), rest: false });
    expect(taken.title).toBe('Merge contacts, our way');
    expect(taken.steps).toEqual(before.steps);
  });

  it('make a guide that can be read, whichever are chosen', () => {
    fc.assert(
      fc.property(fc.subarray(changed), fc.boolean(), (left, rest) => {
        const taken = takeParts(before, after, { steps: new Set(left), rest });
        expect(parseProcedure(taken).ok).toBe(true);
        const still = listNews(taken, after, taken).steps.map(({ id }) => id);
        expect(still.toSorted()).toEqual(left.toSorted());
      }),
    );
  });

  it('can’t be chosen between two languages', () => {
    expect(canChooseParts(before, after)).toBe(true);
    expect(canChooseParts(before, { ...after, format: 3, language: 'de' })).toBe(false);
  });
});
