import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { momentSchema } from '../procedure/moment';
import { MOST_REVISIONS } from './draft-limits';

/** A guide as it was published once: which time, when, and a line about what changed. */
const revisionSchema = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  at: momentSchema,
  note: v.pipe(v.string(), v.maxLength(300)),
  /** As it was published; checked anew when it is brought back. */
  file: v.unknown(),
});

export const guideRevisionsSchema = v.pipe(v.array(revisionSchema), v.maxLength(MOST_REVISIONS));

/** The last revisions of each guide that was published in this browser, the newest last. */
export const revisionsSchema = v.strictObject({
  version: v.literal(1),
  procedures: v.record(idSchema, guideRevisionsSchema),
});

export type Revision = v.InferOutput<typeof revisionSchema>;
export type Revisions = v.InferOutput<typeof revisionsSchema>;

export const emptyRevisions: Revisions = { version: 1, procedures: {} };

/** So many characters of JSON all of them may take: the browser gives 10 MB for everything. */
const MOST_CHARACTERS = 3_000_000;

/** The revisions with one more. What is too much goes: of this guide beyond the last twenty, then the oldest of any guide. */
export function addRevision(revisions: Revisions, id: string, revision: Revision): Revisions {
  const own = [...(revisions.procedures[id] ?? []), revision].slice(-MOST_REVISIONS);
  let procedures: Revisions['procedures'] = { ...revisions.procedures, [id]: own };
  const all = Object.entries(procedures)
    .flatMap(([guide, list]) => list.map((each) => ({ guide, each, size: JSON.stringify(each).length })))
    .toSorted((one, other) => one.each.at - other.each.at);
  let size = all.reduce((sum, each) => sum + each.size, 0);
  for (const oldest of all) {
    if (size <= MOST_CHARACTERS) break;
    if (oldest.each === revision) continue;
    size -= oldest.size;
    const left = procedures[oldest.guide]!.filter((each) => each !== oldest.each);
    procedures = { ...procedures, [oldest.guide]: left };
  }
  return { version: 1, procedures };
}
