import * as v from 'valibot';
import { isRecord } from '../procedure/is-record';
import { LONGEST_DRAFT_TEXT } from './draft-limits';
import { procedureSchema, type Procedure } from '../procedure/procedure';

/** Faults of a text that is still being written, or of a list that is still empty. */
const UNFINISHED = ['min_length', 'max_length', 'regex'];

/**
 * A procedure in the making: it has the shape of one, but any text in it may be blank, too long or otherwise not yet
 * right, and a list may be empty. It is kept as it was typed, spaces at the end included.
 */
export const draftProcedureSchema = v.custom<Procedure>(isDraftProcedure);

function isDraftProcedure(input: unknown): boolean {
  if (!hasOnlyShortTexts(input, 0)) return false;
  const parsed = v.safeParse(procedureSchema, input);
  return parsed.success || parsed.issues.every(isUnfinished);
}

function isUnfinished(issue: v.BaseIssue<unknown>): boolean {
  const at = issue.path?.at(-1);
  if (!UNFINISHED.includes(issue.type) || issue.path?.some(({ origin }) => origin === 'key')) return false;
  // Ids are made by the code and are never half-written.
  if (at?.key === 'id' && issue.path?.length !== 1) return false;
  if (Array.isArray(issue.input)) return issue.type === 'min_length';
  return typeof issue.input === 'string';
}

/** Deep enough for every procedure file; deeper things aren't one. */
const DEEPEST = 40;

function hasOnlyShortTexts(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_DRAFT_TEXT;
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((each) => hasOnlyShortTexts(each, depth + 1));
  return !isRecord(value) || Object.values(value).every((each) => hasOnlyShortTexts(each, depth + 1));
}
