import MiniSearch from 'minisearch';
import { fillTarget } from '../procedure/fill-target';
import type { Procedure, Step } from '../procedure/procedure';
import { toSearchWords } from './search-words';

/** The texts of a procedure by how much a word in them says about it. */
type Field = 'title' | 'keywords' | 'stepTitles' | 'summary' | 'says' | 'kb';

const BOOST: Record<Field, number> = { title: 8, keywords: 7, stepTitles: 3, summary: 2, says: 1, kb: 0.5 };
/** Running text: there only a hyphen joins two words. */
const RUNNING: readonly string[] = ['summary', 'says', 'kb'] satisfies Field[];
/** Shorter words have too many others one letter away. */
const LEAST_FOR_TYPO = 4;

/** How well a word fits a procedure, where it stands, and as which words. */
export interface WordMatch {
  score: number;
  fields: readonly string[];
  terms: readonly string[];
}

/** Finds single words in procedures. */
export interface SearchIndex {
  /** By the procedure's place in the list; empty when no procedure has the word. `typos`: also with one letter wrong. */
  find(term: string, typos: boolean): Map<number, WordMatch>;
}

/** What the step says, with the controls by the names people have for them. */
export function sayOf({ say, targets: own = [] }: Step, { targets }: Procedure): string {
  return fillTarget(say, own.map((id) => targets[id]?.label ?? '').join(' '));
}

/** An index that is being made. */
export interface SearchIndexBuild {
  /** Reads so many more procedures; true when all have been read, and the index can be asked. */
  read(count: number): boolean;
  index: SearchIndex;
}

/** Begins to put all words of all procedures together; the slow part of a search. */
export function beginSearchIndex(procedures: readonly Procedure[]): SearchIndexBuild {
  const index = createIndex();
  let next = 0;
  return {
    read(count) {
      const end = Math.min(procedures.length, next + count);
      for (; next < end; next += 1) index.add(toEntry(procedures[next]!, next));
      return next === procedures.length;
    },
    index: toSearchIndex(index),
  };
}

type Entry = { id: number } & Record<Field, string>;

function createIndex(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    fields: Object.keys(BOOST),
    tokenize: (text, field) =>
      toSearchWords(text, field && RUNNING.includes(field) ? 'hyphens' : 'all').map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, prefix: true, tokenize: (term) => [term], processTerm: (term) => term },
  });
}

function toEntry(procedure: Procedure, id: number): Entry {
  const { title, summary, steps, keywords = [] } = procedure;
  const lines = (of: (step: Step) => string | undefined) => steps.map((step) => of(step) ?? '').join('.\n');
  return {
    id,
    title,
    summary,
    keywords: keywords.join('.\n'),
    stepTitles: lines((step) => step.title),
    says: lines((step) => sayOf(step, procedure)),
    kb: lines((step) => step.kb),
  };
}

function toSearchIndex(index: MiniSearch<Entry>): SearchIndex {
  return {
    find(term, typos) {
      if (typos && term.length < LEAST_FOR_TYPO) return new Map();
      const results = index.search(term, typos ? { fuzzy: 1 } : {});
      return new Map(
        results.map(({ id, score, match }) => [
          id as number,
          { score, terms: Object.keys(match), fields: Object.values(match).flat() },
        ]),
      );
    },
  };
}
