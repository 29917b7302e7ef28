import type { Procedure } from '../procedure/procedure';
import {
  beginSearchIndex,
  sayOf,
  type SearchIndex,
  type SearchIndexBuild,
  type WordMatch,
} from './search-index';
import { toSearchWords } from './search-words';

/** A procedure that was found. */
export interface SearchHit {
  procedure: Procedure;
  /** The step that has the words which the title lacks; looked for when it is asked for, in the texts of all steps. */
  readonly step?: { id: string; number: number; title: string } | undefined;
  /** The words as they stand in its texts, as they are compared: what to mark. */
  terms: ReadonlySet<string>;
}

/** So many procedures are read in a few milliseconds. */
const AT_ONCE = 8;

/** Words that say nothing about what is looked for, as long as there are others. */
const SMALL = new Set(
  'a|an|and|are|at|by|can|do|for|from|how|i|in|is|it|my|of|on|or|the|this|to|with'.split('|'),
);

/**
 * The procedures that have the words of the query, best first: those with all of them; where there is none, those with
 * most of them. Capitals, accents, hyphens and spaces inside words don't matter, words may be begun only, and where a
 * word is found nowhere one letter of it may be wrong. Equals stay in the order given.
 */
export function searchProcedures(procedures: readonly Procedure[], query: string): SearchHit[] {
  const index = indexOf(procedures);
  const words = toQueryWords(query).map((terms) => findWord(index, terms));
  const found = procedures.flatMap((procedure, id) => {
    const matches = words.flatMap((word) => word.get(id) ?? []);
    if (matches.length === 0) return [];
    return [{ procedure, matches }];
  });
  const most = Math.max(0, ...found.map(({ matches }) => matches.length));
  return found
    .filter(({ matches }) => matches.length === most)
    .map((each) => ({ ...each, outside: each.matches.some(isOutsideTitle), score: scoreOf(each.matches) }))
    .toSorted((a, b) => Number(a.outside) - Number(b.outside) || b.score - a.score)
    .map(({ procedure, matches }) => toHit(procedure, matches));
}

/** Whether there is anything to look for in what was typed. */
export function isQuery(query: string): boolean {
  return toQueryWords(query).length > 0;
}

/** The words of a query, each with the ways in which it may be written: alone, or as one word with its neighbour. */
function toQueryWords(query: string): string[][] {
  const all = toSearchWords(query);
  const single = all.filter(({ joined }) => !joined);
  const telling = single.filter(({ term }) => !SMALL.has(term));
  const asked = telling.length > 0 ? telling : single;
  const alternatives = asked.map((word) => {
    const pairs = all.filter((pair) => pair.joined && (pair.start === word.start || pair.end === word.end));
    return [word.term, ...pairs.map(({ term }) => term)];
  });
  return [...new Map(alternatives.map((terms) => [terms[0], terms])).values()];
}

function findWord(index: SearchIndex, terms: readonly string[]): Map<number, WordMatch> {
  const exact = mergeMatches(terms.map((term) => index.find(term, false)));
  return exact.size > 0 ? exact : index.find(terms[0]!, true);
}

/** For each procedure the best score, and all places. */
function mergeMatches(all: readonly Map<number, WordMatch>[]): Map<number, WordMatch> {
  const merged = new Map<number, WordMatch>();
  for (const [id, match] of all.flatMap((each) => [...each])) {
    const { score, fields, terms } = merged.get(id) ?? { score: 0, fields: [], terms: [] };
    merged.set(id, {
      score: Math.max(score, match.score),
      fields: [...fields, ...match.fields],
      terms: [...terms, ...match.terms],
    });
  }
  return merged;
}

const isOutsideTitle = ({ fields }: WordMatch) => !fields.includes('title') && !fields.includes('keywords');
const scoreOf = (matches: readonly WordMatch[]) => matches.reduce((sum, { score }) => sum + score, 0);

function toHit(procedure: Procedure, matches: readonly WordMatch[]): SearchHit {
  const others = matches.filter(({ fields }) => !fields.includes('title'));
  let step: SearchHit['step'] | null = null;
  return {
    procedure,
    terms: new Set(matches.flatMap(({ terms }) => terms)),
    get step() {
      return (step = step === null ? queryStep(procedure, others) : step);
    },
  };
}

/** The first of the steps that have most of the words. */
function queryStep(procedure: Procedure, words: readonly WordMatch[]): SearchHit['step'] {
  if (words.length === 0) return undefined;
  const counts = wordsOfSteps(procedure).map(
    (own) => words.filter(({ terms }) => terms.some((term) => own.has(term))).length,
  );
  const most = Math.max(0, ...counts);
  const index = counts.indexOf(most);
  const step = procedure.steps[index];
  return most > 0 && step ? { id: step.id, number: index + 1, title: step.title } : undefined;
}

const stepWords = new WeakMap<Procedure, readonly ReadonlySet<string>[]>();

/** The words of each step; put together once for each procedure. */
function wordsOfSteps(procedure: Procedure): readonly ReadonlySet<string>[] {
  const known = stepWords.get(procedure);
  if (known) return known;
  const made = procedure.steps.map((step) => {
    const text = [step.title, sayOf(step, procedure), step.kb ?? ''].join('.\n');
    return new Set(toSearchWords(text).map(({ term }) => term));
  });
  stepWords.set(procedure, made);
  return made;
}

const builds = new WeakMap<readonly Procedure[], SearchIndexBuild>();

function buildOf(procedures: readonly Procedure[]): SearchIndexBuild {
  const known = builds.get(procedures);
  if (known) return known;
  const begun = beginSearchIndex(procedures);
  builds.set(procedures, begun);
  return begun;
}

/**
 * Gets ready for a search in these procedures, a few at a time, so that the first letter typed needn't wait for it.
 * Resolves once that is done.
 */
export function prepareSearch(procedures: readonly Procedure[]): Promise<void> {
  const build = buildOf(procedures);
  return new Promise((resolve) => {
    const readSome = () => (build.read(AT_ONCE) ? resolve() : void setTimeout(readSome));
    setTimeout(readSome);
  });
}

/** Who types before all is ready waits for the rest. */
function indexOf(procedures: readonly Procedure[]): SearchIndex {
  const build = buildOf(procedures);
  build.read(procedures.length);
  return build.index;
}
