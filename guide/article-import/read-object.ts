import {
  BESIDE,
  CHOSEN,
  DETERMINERS,
  LANDMARKS,
  LINKS,
  PREPOSITIONS,
  PRONOUNS,
  RECORDS,
  SAYS,
  SIDES,
  type NounKind,
} from './lexicon';
import { matchAt } from './phrases';
import { isBig, nounAt, readGuess, readName, textOf, type Named } from './read-name';
import type { Token } from './token';

/** What a verb is about: "the Save button", "the box next to Active", "it". */
export interface ObjectPhrase {
  names: Named[];
  /** Any of the names will do. */
  isEither: boolean;
  noun?: NounKind | undefined;
  /** A value stands right after the name: "the role “Engineer”". */
  isValued?: boolean;
  /** "a queue", "the appropriate role": one of several is meant. */
  isChosen: boolean;
  isPronoun: boolean;
  /** A record or another thing of the office's, not a control. */
  isRecord: boolean;
  rest: Token[];
}

export interface ObjectOptions {
  /** Several things are told one after another: "a title, a status and a queue". */
  isList?: boolean;
  /** "The box to receive mail": what stands after "to" is its name. */
  toNames?: boolean;
  /** A value follows: "Issue Type to Hardware". */
  hasValue?: boolean;
  /** Labels are told, which may have small words in them: "Show on Portal". */
  isLabel?: boolean;
}

/** Reads what a verb is about from the words after it. */
export function readObject(tokens: readonly Token[], options: ObjectOptions = {}): ObjectPhrase {
  const { at, isChosen } = skipDeterminers(tokens, 0);
  const empty = { names: [], isEither: false, isChosen, isPronoun: false, isRecord: false };
  const pronoun = [tokens[0], tokens[at]].find((each) => each && PRONOUNS.has(each.low));
  if (pronoun && endsAfter(tokens, tokens.indexOf(pronoun) + 1))
    return { ...empty, isPronoun: true, rest: tokens.slice(tokens.indexOf(pronoun) + 1) };
  if (!readLandmark(tokens, 0)) {
    const found = readNounFirst(tokens, at, empty, options);
    if (found) return found;
  }
  return readNames(tokens, at, empty, options);
}

type Empty = Omit<ObjectPhrase, 'rest'>;

/** "the hamburger menu", "your name": the words that stand for a control without a name. */
export function readLandmark(tokens: readonly Token[], from: number): Named | undefined {
  const last = skipDeterminers(tokens, from).at;
  for (let at = from; at <= last; at += 1)
    for (const [landmark, phrases] of LANDMARKS) {
      const end = at + matchAt(tokens, at, phrases);
      if (end > at) return { text: textOf(tokens, at, end), nameFrom: 'guess', landmark, end };
    }
  return undefined;
}

/** "the plus icon beside Items": whose control it is says more than how it looks. */
export function readOwner(rest: readonly Token[]): Named | undefined {
  const link = matchAt(rest, 0, BESIDE);
  const name = link > 0 ? readName(rest, skipDeterminers(rest, link).at) : undefined;
  return name?.nameFrom === 'guess' ? undefined : name;
}

/** "the button that says Save", "the box next to Active". */
function readNounFirst(
  tokens: readonly Token[],
  at: number,
  empty: Empty,
  { toNames }: ObjectOptions,
): ObjectPhrase | undefined {
  const isSaid = matchAt(tokens, at, SAYS) > 0;
  const noun = isSaid
    ? { kind: 'button' as const, length: 0 }
    : isBig(tokens[at])
      ? undefined
      : nounAt(tokens, at);
  if (!noun || matchAt(tokens, at, SIDES) > noun.length) return undefined;
  const after = at + noun.length;
  // "the menu icon": the first noun only tells which.
  if (!isSaid && nounAt(tokens, after)) return undefined;
  const link = matchAt(tokens, after, LINKS);
  const word = tokens[after]?.low;
  if (link === 0) {
    const name = tokens[after]?.kind === 'name' ? readName(tokens, after) : undefined;
    const rest = tokens.slice(name?.end ?? after);
    // "Click the gear": an icon is called what it shows.
    const icon: Named = { text: textOf(tokens, at, after), nameFrom: 'guess', end: after };
    const names = name ? [name] : noun.kind === 'icon' ? [icon] : [];
    return { ...empty, names, noun: noun.kind, rest };
  }
  const says = matchAt(tokens, after, SAYS) > 0;
  const isBox = noun.kind === 'box' || noun.kind === 'checkbox';
  const start = skipDeterminers(tokens, after + link).at;
  const name =
    readName(tokens, start, { isLabel: isBox }) ??
    (says || (word === 'to' ? toNames : word !== 'of' && word !== 'by')
      ? readGuess(tokens, start, word === 'to' || says || isBox)
      : undefined);
  if (!name) return { ...empty, noun: noun.kind, rest: tokens.slice(after) };
  const isRecord = name.nameFrom === 'guess' && !says && !isBox && isRecordName(name.text);
  const end = name.end + (nounAt(tokens, name.end)?.length ?? 0);
  return { ...empty, names: isRecord ? [] : [name], noun: noun.kind, isRecord, rest: tokens.slice(end) };
}

function readNames(tokens: readonly Token[], from: number, empty: Empty, given: ObjectOptions): ObjectPhrase {
  // "Both A and B" are two.
  const isBoth = tokens.slice(0, from).some(({ low }) => low === 'both');
  const options = isBoth ? { ...given, isList: true } : given;
  const names: Named[] = [];
  let noun: NounKind | undefined;
  let isEither = false;
  // "Your" is a part of "your name", and of no other name.
  let at = readLandmark(tokens, 0) ? 0 : skipDescription(tokens, from);
  for (;;) {
    const name = readLandmark(tokens, at) ?? readName(tokens, at, options) ?? readSmallName(tokens, at);
    if (!name) break;
    const named = nounAt(tokens, name.end);
    names.push(name);
    noun = named?.kind ?? noun;
    at = name.end + (named?.length ?? 0);
    const next = readJoint(tokens, at, options);
    if (!next) break;
    isEither ||= next.isOr;
    at = next.at;
  }
  const rest = tokens.slice(at);
  const isSign = names.length === 1 && /^[^\p{L}\p{N}]+$/u.test(names[0]!.text);
  // "The plus icon beside Items" isn't the one of the shell; "the pencil icon beside Status" isn't Status.
  const owner = isSign || names[0]?.landmark !== undefined ? readOwner(rest) : undefined;
  if (owner) return { ...empty, names: [owner], noun: 'button', rest: rest.slice(owner.end) };
  const isRecord = names.length > 0 && !noun && names.every(isRecordLike) && !options.isList;
  const isValued = names.length === 1 && rest[0]?.nameFrom === 'quoted';
  return { ...empty, names: isRecord ? [] : names, noun, isEither, isRecord, isValued, rest };
}

/** "the project's Name", "the gray Apply": the words in front only tell which. */
function skipDescription(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    const isOwned = /[’']s?$/.test(tokens[at - 1]?.low ?? '') && isBig(token);
    if (at > from && (token?.kind === 'name' || isOwned)) return at;
    if (token?.kind !== 'word' || isBig(token) || PREPOSITIONS.has(token.low) || nounAt(tokens, at)) break;
  }
  return from;
}

/** "save" in "the save button"; "title" in "a title and a status". */
function readSmallName(tokens: readonly Token[], at: number): Named | undefined {
  for (let end = at; end < at + 5 && tokens[end]?.kind === 'word'; end += 1) {
    const noun = end > at ? nounAt(tokens, end) : undefined;
    const isLast = noun && !nounAt(tokens, end + noun.length);
    if (isLast) return { text: textOf(tokens, at, end), nameFrom: 'guess', end };
    if (PREPOSITIONS.has(tokens[end]!.low)) break;
  }
  return readGuess(tokens, at);
}

/** Where the next of several things begins. */
function readJoint(
  tokens: readonly Token[],
  at: number,
  { isList }: ObjectOptions,
): { at: number; isOr: boolean } | undefined {
  let next = at;
  if (tokens[next]?.kind === 'comma') next += 1;
  const word = tokens[next]?.low;
  const isOr = word === 'or';
  if (isOr || word === 'and' || word === '&') next += 1;
  const isThen = tokens[next]?.low === 'then';
  if (isThen) next += 1;
  if (next === at) return undefined;
  next = skipDeterminers(tokens, next).at;
  const isNamed =
    tokens[next]?.kind === 'name' ||
    (isBig(tokens[next]) && (isList || isOr || isThen || endsPart(tokens, readName(tokens, next)!.end)));
  const isSmall = isList && tokens[next]?.kind === 'word' && !PREPOSITIONS.has(tokens[next]!.low);
  return isNamed || isSmall ? { at: next, isOr } : undefined;
}

/** "Next, Next, Finish": what stands between two commas is one of several, not the beginning of something else. */
const endsPart = (tokens: readonly Token[], end: number) =>
  tokens[end] === undefined || ['comma', 'stop'].includes(tokens[end]!.kind) || tokens[end]!.low === 'and';

/** Where the object itself begins. */
export function skipDeterminers(tokens: readonly Token[], from: number): { at: number; isChosen: boolean } {
  let at = from;
  let isChosen = false;
  while (tokens[at]?.kind === 'word' && !isBig(tokens[at])) {
    const { low } = tokens[at]!;
    // "The one that says Won".
    if (matchAt(tokens, at, SAYS) > 0) break;
    if (CHOSEN.has(low)) isChosen = true;
    else if (!DETERMINERS.has(low)) break;
    at += 1;
  }
  return { at, isChosen };
}

const endsAfter = (tokens: readonly Token[], at: number) =>
  tokens[at] === undefined || tokens[at]!.kind !== 'word' || PREPOSITIONS.has(tokens[at]!.low);

const isRecordLike = ({ text, nameFrom, landmark }: Named) =>
  nameFrom === 'guess' && !landmark && isRecordName(text);

/** Small words that end in the name of a thing: "company", "user's record", "contacts you wish to merge". */
function isRecordName(text: string): boolean {
  if (/^\p{Lu}/u.test(text)) return false;
  const words = text.toLowerCase().split(' ');
  return RECORDS.has(words.at(-1)!) || words.includes('you') || words.includes('want');
}
