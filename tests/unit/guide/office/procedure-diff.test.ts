import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Procedure } from '@/guide/procedure/procedure';
import { diffProcedures } from '@/guide/office/procedure-diff';
import { twoFactorFile as shipped } from '../../../fixtures/in-english';
import { replaced } from '../procedure/broken-files';

const before = shipped as unknown as Procedure;
const changed = (change: (copy: Procedure) => void): Procedure => {
  const copy = structuredClone(before);
  change(copy);
  return copy;
};
const lines = (after: Procedure, from = before) =>
  diffProcedures(from, after).flatMap(({ title, changes }) =>
    changes.map(({ kind, what, before: old, after: now }) => [title, kind, what, old, now].join(' / ')),
  );

describe('what changed in a procedure', () => {
  it('is nothing when it says the same, in whatever order its keys stand', () => {
    expect(lines(structuredClone(before))).toEqual([]);
    const turned = Object.fromEntries(Object.entries(before).toReversed()) as Procedure;
    expect(lines(turned)).toEqual([]);
  });

  it('names a step by its title, with the old and the new text', () => {
    expect(lines(changed((copy) => (copy.steps[7]!.say = 'Press Save.')))).toEqual([
      'Steps / changed / Step “Save”: what it says / Click Save & Close. / Press Save.',
    ]);
  });

  it('tells added, removed and moved steps apart', () => {
    const after = changed(({ steps }) => {
      steps.splice(1, 1);
      steps.push(steps.shift()!);
      steps.splice(2, 0, { id: 'new', title: 'New', say: 'Do it.', source: 'kb', certainty: 'documented' });
    });
    const said = lines(after);
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/^Steps \/ added \/ Step “New” \/ /);
    expect(said[1]).toMatch(/^Steps \/ removed \/ Step “Open Preferences” \/ /);
    expect(said[2]).toBe('Steps / moved / Step “Open your profile menu” / place 1 / place 8');
  });

  it('shows a label that was added with its source and certainty', () => {
    const after = changed(({ targets }) =>
      targets['code-options']!.names!.push({ text: 'Code Options', source: 'help', certainty: 'seen' }),
    );
    expect(lines(after)).toEqual([
      'Controls and their labels / added / Control “Authentication Code Options”: name /  / “Code Options” (source: help; certainty: seen)',
    ]);
  });

  it('reads conditions as sentences', () => {
    const after = changed(({ steps }) => (steps[2]!.done = { not: { visible: 'validate' } }));
    expect(lines(after)).toEqual([
      'Steps / changed / Step “Open the code options”: done when / state code-window-open / not (visible validate)',
    ]);
  });

  it('tells the rows of a table that changed, and the one that is new', () => {
    const table = (rows: string[][]) =>
      changed((copy) => {
        copy.references = [
          { id: 't', title: 'Types', columns: ['a', 'b'], rows, source: 'kb', certainty: 'documented' },
        ];
      });
    const old = table([
      ['one', '1'],
      ['two', '2'],
    ]);
    expect(
      lines(
        table([
          ['one', '1'],
          ['two', 'II'],
        ]),
        old,
      ),
    ).toEqual(['Tables / changed / Table “Types”: row / two | 2 / two | II']);
    expect(
      lines(
        table([
          ['one', '1'],
          ['two', '2'],
          ['three', ''],
        ]),
        old,
      ),
    ).toEqual(['Tables / added / Table “Types”: row /  / three | ']);
    expect(
      lines(
        table([
          ['two', '2'],
          ['one', '1'],
        ]),
        old,
      ),
    ).toEqual(['Tables / moved / Table “Types”: row / one | 1, two | 2 / two | 2, one | 1']);
  });
});

describe('no change stays unsaid', () => {
  type Place = (string | number)[];
  const places = [...walk(before as unknown)].filter(([first]) => first !== undefined && first !== '$schema');

  function* walk(value: unknown, path: Place = []): Generator<Place> {
    yield path;
    if (typeof value !== 'object' || value === null) return;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, each] of entries) yield* walk(each, [...path, key]);
  }

  it('whatever is replaced or taken out, in whatever place', () => {
    const silent = places.flatMap((path) => {
      const changes = [replaced(path, undefined), replaced(path, 'something-else')];
      return changes.every((after) => safely(() => lines(after as unknown as Procedure).length > 0))
        ? []
        : [path.join('.')];
    });
    expect(silent).toEqual([]);
  });

  // A hole in a list or a text for a part: no file the parser lets through is like it.
  function safely(check: () => boolean): boolean {
    try {
      return check();
    } catch {
      return true;
    }
  }

  it('the other way round it says as much', () => {
    const some = fc.subarray([...before.steps], { minLength: 1 });
    fc.assert(
      fc.property(some, fc.shuffledSubarray([...before.steps], { minLength: 1 }), (one, other) => {
        const [a, b] = [
          { ...before, steps: one },
          { ...before, steps: other },
        ];
        const kinds = (from: Procedure, to: Procedure) =>
          diffProcedures(from, to)
            .flatMap(({ changes }) => changes.map(({ kind }) => kind))
            .toSorted();
        const swapped = kinds(b, a).map((kind) =>
          kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind,
        );
        expect(kinds(a, b)).toEqual(swapped.toSorted());
      }),
    );
  });
});
