import type { Procedure } from '../procedure/procedure';

/** A procedure that another one is related to; `url` is the article of one that isn't in the library. */
export type RelatedProcedure = { id: string; title: string; url?: string };

/**
 * The related procedures of each, by its id, both ways: where A names B, B leads back to A. A procedure's own come
 * first, in its order.
 */
export function relateProcedures(procedures: readonly Procedure[]): Map<string, RelatedProcedure[]> {
  const titles = new Map(procedures.map(({ id, title }) => [id, title]));
  const related = new Map(
    procedures.map(({ id, related: own }) => [
      id,
      new Map<string, RelatedProcedure>(
        own
          .filter((other) => other.id !== id)
          .map((other) => {
            const here = titles.get(other.id);
            return [other.id, here === undefined ? other : { id: other.id, title: here }];
          }),
      ),
    ]),
  );
  for (const { id, title, related: own } of procedures) {
    for (const other of own) {
      const back = related.get(other.id);
      if (back && other.id !== id && !back.has(id)) back.set(id, { id, title });
    }
  }
  return new Map([...related].map(([id, others]) => [id, [...others.values()]]));
}
