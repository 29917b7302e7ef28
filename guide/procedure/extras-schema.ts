import * as v from 'valibot';
import { say } from '../words/say';
import { idSchema } from './condition-schema';
import { languageSchema } from '../words/language';
import {
  addressOrNone,
  certaintySchema,
  line,
  mailAddressSchema,
  mailDomainSchema,
  plain,
  text,
} from './schema-atoms';

/** What a procedure file may hold beside its steps: its article, words that offices rename, tables, an e-mail, its revision. */

/** Braces would leave the label open again. */
const spelling = v.pipe(
  v.string(),
  v.regex(/^(?![\s\S]*<[a-zA-Z!/?])[^{}]*$/, () => say('procedureSpelling')),
  v.trim(),
  v.minLength(1),
  v.maxLength(160),
);

/** A word that every office may have renamed for itself (Autotask's Local Terms). */
export const wordSchema = v.strictObject({
  options: v.pipe(v.array(spelling), v.minLength(1), v.maxLength(30)),
  source: idSchema,
  certainty: certaintySchema,
});

/** A table beside the steps, which the office may fill in and change. */
export const referenceSchema = v.strictObject({
  id: idSchema,
  title: line,
  say: v.optional(text),
  columns: v.pipe(v.array(line), v.minLength(1), v.maxLength(6)),
  rows: v.pipe(v.array(v.array(v.pipe(v.string(), plain, v.trim(), v.maxLength(300)))), v.maxLength(200)),
  source: idSchema,
  certainty: certaintySchema,
});

/** An e-mail that the procedure asks for. The office's settings may say another address and domain. */
export const mailSchema = v.strictObject({
  to: mailAddressSchema,
  /** Only mail from this domain counts. */
  fromDomain: mailDomainSchema,
  /** What the subject must have in it, in words. */
  rule: text,
  source: idSchema,
  certainty: certaintySchema,
});

/** A day, such as `2026-11-24`. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, () => say('procedureDay')),
);

/** How often it was published, and the last time. */
export const revisionSchema = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  /** The day, such as `2026-11-24`. */
  at: daySchema,
  note: v.optional(line),
});

/** A mark of a text (hash-text.ts), which tells whether it is still the same, and no more of it. */
const markSchema = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,7}$/));

/** A warning of the check that the office lets stand, by its rule and what it is about. */
export const waivedSchema = v.strictObject({
  rule: idSchema,
  /** The step, and the control of it; absent: the whole guide. */
  step: v.optional(idSchema),
  target: v.optional(idSchema),
  /** Which one of several things that the rule has found there. */
  mark: v.optional(markSchema),
  why: line,
});

/**
 * A sentence of the article that the guide was made from, as a mark (hash-text.ts) that tells whether it is still the same, and no more of
 * it; and the steps that were made of it.
 */
const sentenceMarkSchema = v.strictObject({
  mark: markSchema,
  steps: v.optional(v.pipe(v.array(idSchema), v.maxLength(60))),
});

/** So many sentences of an article are known again. */
export const MOST_MARKS = 1000;

/** `source` is the entry in `sources` that stands for the article; its labels are "what the KB calls it". */
export const articleSchema = v.strictObject({
  title: line,
  url: addressOrNone,
  source: idSchema,
  /** The language that the article is in, where it isn't the file's own. Needs format 3. */
  language: v.optional(languageSchema),
  /** What the article says beyond the steps, and why the guide ends where it does: "The KB article goes on here". */
  goesOn: v.optional(text),
  /** By these an article that is pasted again is compared, also where the guide came from elsewhere. Needs format 2. */
  sentences: v.optional(v.pipe(v.array(sentenceMarkSchema), v.maxLength(MOST_MARKS))),
});
