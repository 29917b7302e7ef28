import { fillTarget } from '../procedure/fill-target';
import type { Procedure, Step } from '../procedure/procedure';

/** A procedure that has all the words looked for, and the step that has those its title lacks. */
export interface SearchHit {
  procedure: Procedure;
  step?: { number: number; title: string };
}

/** The texts of a procedure as they are compared. */
interface Folded {
  title: string;
  summary: string;
  steps: { title: string; say: string; kb: string }[];
}

/** Where a word can stand, best first. */
const TIERS: readonly ((word: string, texts: Folded) => boolean)[] = [
  (word, { title }) => ` ${title}`.includes(` ${word}`),
  (word, { title }) => title.includes(word),
  (word, { steps }) => steps.some(({ title }) => title.includes(word)),
  (word, { summary }) => summary.includes(word),
  (word, { steps }) => steps.some(({ say }) => say.includes(word)),
  (word, { steps }) => steps.some(({ kb }) => kb.includes(word)),
];
const LAST_OF_TITLE = 1;

/**
 * The procedures that have every word of the query somewhere in their texts: those with all of them in the title
 * first, then by how prominent the words' places are, then in the order given. Capitals and accents don't matter.
 */
export function searchProcedures(procedures: readonly Procedure[], query: string): SearchHit[] {
  const words = toWords(query);
  return procedures
    .flatMap((procedure) => {
      const texts = foldProcedure(procedure);
      const tiers = words.map((word) => TIERS.findIndex((isIn) => isIn(word, texts)));
      if (tiers.includes(-1)) return [];
      const step = queryStep(
        procedure,
        texts,
        words.filter((_, i) => tiers[i]! > LAST_OF_TITLE),
      );
      return [{ hit: { procedure, ...(step && { step }) }, worst: Math.max(0, ...tiers), sum: sumOf(tiers) }];
    })
    .toSorted((a, b) => a.worst - b.worst || a.sum - b.sum)
    .map(({ hit }) => hit);
}

/** The words of a query, each once, as they are compared. */
export function toWords(query: string): string[] {
  return [...new Set(fold(query).split(' ').filter(Boolean))];
}

/** A text as it is compared: without capitals and accents, typographic quotes as typed ones, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Folding is the slow part: done once for each procedure. */
const folded = new WeakMap<Procedure, Folded>();

function foldProcedure(procedure: Procedure): Folded {
  const known = folded.get(procedure);
  if (known) return known;
  const { title, summary, steps } = procedure;
  const made = {
    title: fold(title),
    summary: fold(summary),
    steps: steps.map((step) => ({
      title: fold(step.title),
      say: fold(sayOf(step, procedure)),
      kb: fold(step.kb ?? ''),
    })),
  };
  folded.set(procedure, made);
  return made;
}

/** What the step says, with the controls by the names people have for them. */
function sayOf({ say, targets: own = [] }: Step, { targets }: Procedure): string {
  return fillTarget(say, own.map((id) => targets[id]?.label ?? '').join(' '));
}

/** The first of the steps that have most of the words. */
function queryStep({ steps }: Procedure, texts: Folded, words: readonly string[]): SearchHit['step'] {
  const counts = texts.steps.map(
    ({ title, say, kb }) =>
      words.filter((word) => [title, say, kb].some((text) => text.includes(word))).length,
  );
  const most = Math.max(0, ...counts);
  const index = counts.indexOf(most);
  const step = steps[index];
  return most > 0 && step ? { number: index + 1, title: step.title } : undefined;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
