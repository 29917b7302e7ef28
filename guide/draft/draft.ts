import * as v from 'valibot';
import type { Fate, SentenceKind } from '../article-import/imported-article';
import { idSchema } from '../procedure/condition-schema';
import { momentSchema } from '../procedure/moment';
import { draftProcedureSchema } from './draft-procedure';
import { MOST_SENTENCES } from './draft-limits';

/** What has become of a sentence of the article. */
const FATES = ['used', 'note', 'left-out', 'not-understood'] as const satisfies readonly Fate[];

const KINDS = [
  'heading',
  'action',
  'result',
  'place',
  'caution',
  'permission',
  'condition',
  'table',
  'prose',
  'related',
] as const satisfies readonly SentenceKind[];

const sentenceSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(1_100_000)),
  /** What it was taken for: "action", "caution", "prose". */
  kind: v.picklist(KINDS),
  fate: v.picklist(FATES),
  /** The steps that were made of it. */
  steps: v.pipe(v.array(idSchema), v.maxLength(60)),
});

/** An article that a draft was made from: the office's own text, kept with the draft only, never in a published guide. */
export const draftArticleSchema = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(1000)),
  sentences: v.pipe(v.array(sentenceSchema), v.maxLength(MOST_SENTENCES)),
  /** The steps whose sentences were others when it was pasted again, until the writer has compared them. */
  touched: v.exactOptional(v.pipe(v.array(idSchema), v.maxLength(60))),
});

/**
 * Where a draft comes from. `edit`: it changes this guide; `basis` is the version that the changes were made on, the one
 * that ships with Signpost where there is one. `copy`: it began as this guide and becomes one of its own.
 */
export const originSchema = v.variant('how', [
  v.strictObject({ how: v.literal('blank') }),
  v.strictObject({ how: v.literal('article') }),
  v.strictObject({ how: v.literal('recorded') }),
  v.strictObject({ how: v.literal('copy'), of: idSchema }),
  v.strictObject({ how: v.literal('edit'), of: idSchema, basis: v.exactOptional(v.unknown()) }),
]);

/** How a step went when its writer followed it. */
const followedSchema = v.strictObject({
  how: v.picklist(['seen', 'by-hand', 'skipped', 'not-applicable', 'missing']),
  at: momentSchema,
  /** What the step was then (step-mark.ts): of a step that has been changed since, nothing is known. */
  mark: v.string(),
  /** It was ticked before anybody could have done it: its condition was true from the start. */
  early: v.exactOptional(v.literal(true)),
});

/** By step id: why the control that was used in it while it was recorded can't be recognised again, in words. */
export const unrecognisedSchema = v.record(idSchema, v.pipe(v.string(), v.maxLength(300)));

/** A guide in the making. Only its writer sees it. */
export const draftSchema = v.strictObject({
  origin: originSchema,
  /** When it was begun, and when it was last changed. */
  madeAt: momentSchema,
  at: momentSchema,
  procedure: draftProcedureSchema,
  article: v.exactOptional(draftArticleSchema),
  unrecognised: v.exactOptional(unrecognisedSchema),
  /** By step id. */
  followed: v.record(idSchema, followedSchema),
});

/** The drafts by their own ids, which no guide has. */
export const draftsSchema = v.strictObject({
  version: v.literal(1),
  procedures: v.record(idSchema, draftSchema),
});

export type Draft = v.InferOutput<typeof draftSchema>;
export type Drafts = v.InferOutput<typeof draftsSchema>;
export type DraftArticle = v.InferOutput<typeof draftArticleSchema>;
export type DraftSentence = v.InferOutput<typeof sentenceSchema>;
export type Origin = v.InferOutput<typeof originSchema>;
export type Followed = v.InferOutput<typeof followedSchema>;

/** What the writer changes, and what Undo brings back. */
export type Work = Pick<Draft, 'procedure' | 'article' | 'unrecognised'>;

export const emptyDrafts: Drafts = { version: 1, procedures: {} };
