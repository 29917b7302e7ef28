import { INSIDE, PLACES, SIDES, type NounKind } from './lexicon';
import { matchAt } from './phrases';
import { nounAt, readGuess, readName, textOf, type Named } from './read-name';
import { readLandmark, readOwner, skipDeterminers } from './read-object';
import type { Token } from './token';

/** Where something is, as a sentence says it: "in the Security section", "at the top of the window". */
export interface Place {
  word: string;
  name?: Named | undefined;
  noun?: NounKind | undefined;
  text: string;
}

/** By these words a menu is opened on the way: "Under your name, choose Settings". */
const WAYS = new Set(['under', 'from', 'in', 'within', 'using', 'via']);

/** The places told in these words, and how many words they take up when they stand at the start. */
export function readPlaces(tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = matchAt(tokens, at, PLACES);
    if (length === 0) continue;
    const place = readPlace(tokens, at, length);
    if (!place) continue;
    places.push(place.place);
    at = place.end - 1;
  }
  return places;
}

function readPlace(
  tokens: readonly Token[],
  at: number,
  length: number,
): { place: Place; end: number } | undefined {
  const word = textOf(tokens, at, at + length).toLowerCase();
  let from = skipDeterminers(tokens, at + length).at;
  const make = (end: number, name?: Named, noun?: NounKind) => ({
    place: { word, name, noun, text: textOf(tokens, at, end) },
    end,
  });
  const side = matchAt(tokens, from, SIDES);
  const landmark = readLandmark(tokens, at + length);
  if (landmark && WAYS.has(word)) return make(landmark.end, landmark, 'menu');
  if (side > 0 && tokens[from + side]?.kind !== 'name' && !readOwner(tokens.slice(from + side)))
    return make(from + side);
  // "the section called Security", "the tab Security": the noun stands in front.
  const front = nounAt(tokens, from);
  const isNamedAfter =
    front &&
    ['called', 'named', 'labeled', 'labelled', 'titled'].includes(tokens[from + front.length]?.low ?? '');
  if (front && (isNamedAfter || tokens[from + front.length]?.kind === 'name')) {
    const name = readName(tokens, from + front.length + (isNamedAfter ? 1 : 0));
    if (name) return make(name.end, name, front.kind);
  }
  const owner = front ? readOwner(tokens.slice(from + front.length)) : undefined;
  if (front && owner) return make(from + front.length + owner.end, owner, front.kind);
  const isSearch = front?.kind === 'textbox' && tokens[from]?.low === 'search';
  if (isSearch) {
    const name: Named = { text: tokens[from]!.text, nameFrom: 'guess', end: from + 1 };
    return make(from + front.length, name, front.kind);
  }
  const name = readName(tokens, from) ?? (front ? undefined : readPlaceGuess(tokens, from));
  from = name?.end ?? from;
  const noun = nounAt(tokens, from);
  if (!name && !noun) return undefined;
  if (name?.nameFrom === 'guess' && !noun) return make(from);
  return make(from + (noun?.length ?? 0), INSIDE.has(word) || noun ? name : undefined, noun?.kind);
}

/** Small words are a place's name only before a noun: "the security section", not "in order". */
function readPlaceGuess(tokens: readonly Token[], at: number): Named | undefined {
  for (let end = at + 1; end < at + 5 && tokens[end]?.kind === 'word'; end += 1) {
    if (nounAt(tokens, end)) return { text: textOf(tokens, at, end), nameFrom: 'guess', end };
  }
  return readGuess(tokens, at);
}
