import { toSearchWords } from './search-words';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text where the words stand that were found. The pieces together are the text again. */
export function markText(text: string, terms: ReadonlySet<string>): Piece[] {
  const found = toSearchWords(text).filter(({ term }) => terms.has(term));
  const single = found.filter(({ joined }) => !joined);
  // "merge" also begins "mergetwo": there the one word is marked, not both. Of "e-mail" the sign between is marked, too.
  const joined = found.filter(
    (pair) => pair.joined && single.filter((word) => overlaps(word, pair)).length !== 1,
  );
  const places = [...single, ...joined].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (end <= at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(Math.max(start, at), end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

type Place = { start: number; end: number };

const overlaps = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
