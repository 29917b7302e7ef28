import * as v from 'valibot';
import type { Language } from '../words/language';
import { say } from '../words/say';
import { findBrokenReferences } from './broken-references';
import { describeExpected } from './expected-words';
import { fillOffice } from './fill-office';
import { ownLanguage } from './languages';
import { findExcess, queryTooDeep } from './limits';
import { spellOutWords } from './local-words';
import { findNewerKeys } from './newer-keys';
import { formatPath, MOST_PROBLEMS, showValue as show, type Problem } from './problem';
import { procedureSchema, type Procedure } from './procedure';

export type ParsedProcedure =
  | {
      ok: true;
      /** With what a file of format 2 may leave out, and its words not yet spelled out. */
      filled: Procedure;
      procedure: Procedure;
    }
  | Broken;

interface Broken {
  ok: false;
  problems: Problem[];
}

/**
 * Checks a procedure file: first its shape, then that everything it refers to exists. Its texts come in `wanted`, else in
 * the language of the interface, where the file has it. Never throws.
 */
export function parseProcedure(input: unknown, wanted?: Language): ParsedProcedure {
  return unlessEndless(input, () => checkProcedure(input, wanted));
}

/**
 * What is wrong with the texts that a file has in one of its other languages. What doesn't depend on the language isn't
 * looked at again: `parseProcedure` has found nothing wrong with it.
 */
export function findTextProblems(file: unknown, language: Language): readonly Problem[] {
  const parsed = unlessEndless(file, () => parseShape(file, language));
  return parsed.ok ? [] : parsed.problems;
}

function unlessEndless<T>(input: unknown, check: () => T): T | Broken {
  try {
    return check();
  } catch {
    // Nested so deeply, or in circles, that no file a person wrote is like it.
    const expected = say('procedureNotEndless');
    return { ok: false, problems: [{ path: say('procedureTop'), value: typeof input, expected }] };
  }
}

function checkProcedure(input: unknown, wanted: Language | undefined): ParsedProcedure {
  const tooDeep = queryTooDeep(input);
  if (tooDeep) return { ok: false, problems: [tooDeep] };
  const parsed = parseShape(input, wanted);
  if (!parsed.ok) return parsed;
  const { filled } = parsed;
  const broken = [...findNewerKeys(filled), ...findBrokenReferences(filled)];
  const problems = broken.length > 0 ? broken : findExcess(filled);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  return { ok: true, filled, procedure: spellOutWords(withArticleLanguage(filled, input)) };
}

function parseShape(input: unknown, wanted: Language | undefined): { ok: true; filled: Procedure } | Broken {
  const parsed = v.safeParse(procedureSchema, fillOffice(input, wanted));
  if (parsed.success) return { ok: true, filled: parsed.output };
  return { ok: false, problems: parsed.issues.slice(0, MOST_PROBLEMS).map(toProblem) };
}

/** What is read in another language than the file's own still quotes the article in that one. */
function withArticleLanguage(procedure: Procedure, file: unknown): Procedure {
  const own = ownLanguage(file);
  if (procedure.format < 3 || (procedure.language ?? own) === own) return procedure;
  return { ...procedure, article: { language: own, ...procedure.article } };
}

/** The same for files that ship with Signpost. Throws with every problem listed. */
export function getProcedure(input: unknown): Procedure {
  const parsed = parseProcedure(input);
  if (parsed.ok) return parsed.procedure;
  throw new Error(`Broken procedure file:\n${parsed.problems.map(describeProblem).join('\n')}`);
}

/** One problem as a sentence a person can act on. */
export function describeProblem({ path, value, expected }: Problem): string {
  return say('procedureProblem', path, value, expected);
}

/** What a schema finds wrong. */
export function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const last = issue.path?.at(-1);
  const unknownKey = issue.expected === 'never' && last !== undefined;
  return {
    path: formatPath(issue.path?.map((item) => item.key) ?? []),
    value: show(unknownKey ? last.value : issue.input),
    expected: unknownKey ? say('procedureNoSuchKey') : describeExpected(issue),
  };
}
