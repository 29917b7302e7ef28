import type { Role } from '../procedure/procedure';
import type { NameFrom } from './imported-article';
import {
  CAPITAL_NOUNS,
  DETERMINERS,
  KEYS,
  LINKS,
  NOUNS,
  PREPOSITIONS,
  VERBS,
  type NounKind,
} from './lexicon';
import { matchAt } from './phrases';
import type { Token } from './token';

export interface Named {
  text: string;
  nameFrom: NameFrom;
  role?: Role | undefined;
  /** A control without a name of its own that the words stand for. */
  landmark?: string | undefined;
  /** The place after its last word. */
  end: number;
  /** The words don't say where it ends: what follows may belong to it. */
  endsOpen?: true;
}

/** What ends a name that would go on otherwise. */
interface NameEnds {
  /** Several names stand one after another. */
  isList?: boolean;
  /** A value follows the name. */
  hasValue?: boolean;
  /** It is said to be a label: "the box for Show on Portal". */
  isLabel?: boolean;
}

const VALUES = new Set(['to', 'as']);

/** Small words that may stand between two words of a name, and nowhere else in it. */
const JOINTS = new Set(['&', '+', '/', 'and', 'of', 'for', 'to', 'by', 'via', 'with', 'as', 'a']);
export const ASIDES = new Set(['optional', 'required', 'recommended', 'if', 'example', 'e.g']);
const LONGEST_GUESS = 14;

export const isBig = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^[\p{Lu}+]|^\p{N}+$/u.test(token.text);
const isBigWord = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** What kind of control a word stands for, the longest phrase of any kind: "drop-down menu" is a menu. */
export function nounAt(tokens: readonly Token[], at: number): { kind: NounKind; length: number } | undefined {
  let best: { kind: NounKind; length: number } | undefined;
  for (const [kind, phrases] of NOUNS) {
    const length = matchAt(tokens, at, phrases);
    if (length > (best?.length ?? 0)) best = { kind, length };
  }
  return best;
}

/** A name that stands out, or one whose words begin with capitals; undefined where neither is there. */
export function readName(tokens: readonly Token[], at: number, ends: NameEnds = {}): Named | undefined {
  const first = tokens[at];
  if (first?.kind === 'name')
    return { text: first.text, nameFrom: first.nameFrom!, role: first.role, end: at + 1 };
  return isBig(first) ? readTitleRun(tokens, at, ends) : undefined;
}

function readTitleRun(tokens: readonly Token[], at: number, ends: NameEnds): Named {
  let end = at + 1;
  for (;;) {
    const next = tokens[end];
    const isEnd = (ends.isList && next?.low === 'and') || (ends.hasValue && VALUES.has(next?.low ?? ''));
    const isLabelled = ends.isLabel === true && next?.low === 'on';
    const isJoint = next !== undefined && (JOINTS.has(next.low) || isLabelled) && !isEnd;
    if (isBig(next)) end += 1;
    else if (isJoint && isBigWord(tokens[end + 1])) end += 2;
    else if (next?.kind === 'open' && isShortLabel(tokens, end)) end += 3;
    else break;
  }
  let last = end;
  // "Preferences Tab": the kind of control, not a part of its name.
  const isNoun = end - at > 1 && CAPITAL_NOUNS.has(tokens[end - 1]!.low);
  if (isNoun) last -= 1;
  const extended = isNoun ? end : endOfSentenceCase(tokens, at, end);
  if (extended > end) return { text: textOf(tokens, at, extended), nameFrom: 'guess', end: extended };
  const isOpen = !isNoun && endsOpen(tokens, at, end);
  return {
    text: textOf(tokens, at, last),
    nameFrom: 'title-case',
    end: last,
    ...(isOpen && { endsOpen: true }),
  };
}

const GOING_ON = new Set(['or', 'with', 'by', 'as', 'of', 'for', 'via']);

/** Whether small words follow that may be a part of the label: "Save As a template", "Add to favorites". */
function endsOpen(tokens: readonly Token[], at: number, end: number): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (next?.kind !== 'word' || KEYS.has(tokens[at]!.low)) return false;
  // "Save to keep it": what it is for.
  if (next.low === 'to')
    return (
      after?.kind === 'word' &&
      !DETERMINERS.has(after.low) &&
      !VERBS.some(([, verbs]) => matchAt(tokens, end + 1, verbs))
    );
  if (GOING_ON.has(next.low)) return after?.kind === 'word' && !isBig(after) && !DETERMINERS.has(after.low);
  return !PREPOSITIONS.has(next.low) && !nounAt(tokens, end) && matchAt(tokens, end, LINKS) === 0;
}

/** "Use tabs or windows": a word for several controls says nothing of what has one name. */
function isOneControl(tokens: readonly Token[], at: number, end: number): boolean {
  const noun = nounAt(tokens, end);
  if (!noun) return false;
  const isOneOfSeveral =
    ['and', 'or', '&'].includes(tokens[at - 1]?.low ?? '') || tokens[at - 1]?.kind === 'comma';
  const last = tokens[end + noun.length - 1]!.low;
  return isOneOfSeveral || !PLURAL.test(last) || tokens[end + noun.length] === undefined;
}
const PLURAL = /(?:[^s]s|xes)$/;

/** "(HR)" right after a name belongs to it; "(optional)" doesn't. */
const isShortLabel = (tokens: readonly Token[], at: number) =>
  isBigWord(tokens[at + 1]) && tokens[at + 2]?.kind === 'close' && !ASIDES.has(tokens[at + 1]!.low);

/**
 * A label may be a sentence of which only the first word is big: "Enable right-click menu in grids". Where a small word
 * follows that can't follow a name, the label goes on to where the clause says a place, or ends.
 */
function endOfSentenceCase(tokens: readonly Token[], at: number, end: number): number {
  const next = tokens[end];
  if (next?.kind !== 'word' || end - at > 2 || KEYS.has(tokens[at]!.low)) return end;
  if (PREPOSITIONS.has(next.low) || isOneControl(tokens, at, end) || matchAt(tokens, end, LINKS) > 0)
    return end;
  let last = end;
  while (last < tokens.length && last - at < LONGEST_GUESS && tokens[last]!.kind === 'word') {
    const isPlace = ['in', 'on', 'under', 'from', 'at'].includes(tokens[last]!.low);
    if (isPlace && ['the', 'this', 'that', 'your'].includes(tokens[last + 1]?.low ?? '')) break;
    last += 1;
  }
  return last - end < 1 ? end : last;
}

/** Small words up to where something else begins; undefined where there are none, or too many for a label. */
export function readGuess(tokens: readonly Token[], at: number, isPhrase = false): Named | undefined {
  let end = at;
  while (end < tokens.length && tokens[end]!.kind === 'word') {
    const { low } = tokens[end]!;
    const next = tokens[end + 1]?.low ?? '';
    const isPlace = ['in', 'on', 'under', 'from', 'at', 'within'].includes(low);
    if (isPhrase ? isPlace && ['the', 'this', 'that', 'your'].includes(next) : PREPOSITIONS.has(low)) break;
    end += 1;
  }
  const longest = isPhrase ? LONGEST_GUESS : 6;
  if (end === at || end - at > longest) return undefined;
  return { text: textOf(tokens, at, end), nameFrom: 'guess', end };
}

/** The words of these tokens as they stand in the sentence, with single blanks. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    text += (at > from && token.from > tokens[at - 1]!.to ? ' ' : '') + token.text;
  }
  return text;
}
