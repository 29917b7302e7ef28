import { sliceLine, type Line } from './block';
import { OPENINGS, SHORTENED } from './lexicon';

/** As much as a procedure file takes for a quote. */
const LONGEST_SENTENCE = 600;

/** The sentences of a line, each with its marks; what is longer than a quote may be is cut between two words. */
export function splitSentences(line: Line): Line[] {
  const sentences: Line[] = [];
  let from = 0;
  let first = 0;
  const cut = (to: number) => {
    // Only the marks of this sentence are looked at, so that a line of a megabyte takes no longer than its length.
    while (first < line.marks.length && line.marks[first]!.to <= from) first += 1;
    let last = first;
    while (last < line.marks.length && line.marks[last]!.from < to) last += 1;
    const sentence = sliceLine({ text: line.text, marks: line.marks.slice(first, last) }, from, to);
    if (sentence.text !== '') sentences.push(sentence);
    from = to;
  };
  let blank = 0;
  for (let at = 0; at < line.text.length; at += 1) {
    if (line.text[at] === ' ') blank = at;
    if (at - from >= LONGEST_SENTENCE) cut(blank > from ? blank : at);
    if (isUnstopped(line.text, at)) cut(at + 1);
    else if ('.!?…'.includes(line.text[at]!)) {
      const end = endAfter(line.text, at);
      if (end > 0) {
        cut(end);
        at = end;
      }
    }
  }
  cut(line.text.length);
  return sentences;
}

/** A quote, and then a word that begins a sentence: the full stop between them was forgotten. */
function isUnstopped(text: string, at: number): boolean {
  if (!'"”'.includes(text[at]!) || text[at + 1] !== ' ') return false;
  const word = /^[A-Z][a-z]*/.exec(text.slice(at + 2, at + 14))?.[0];
  return word !== undefined && OPENINGS.has(word) && /[\p{L}\p{N})&]/u.test(text[at - 1] ?? '');
}

/** Where the sentence ends that this sign may end: after closing quotes and brackets; 0 where it goes on. */
function endAfter(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && '.!?…'.includes(text[end]!)) end += 1;
  while (end < text.length && '"”’\')]»'.includes(text[end]!)) end += 1;
  if (end >= text.length) return end;
  if (text[end] !== ' ') return 0;
  const next = /^ +(["“‘'([]*)(.)/u.exec(text.slice(end, end + 12));
  const isNew = next !== null && /[\p{Lu}\p{N}\p{Lo}]/u.test(next[2]!);
  if (text[at] === '…' || text[at + 1] === '.') return isNew ? end : 0;
  if (!isNew && text[at] === '.') return 0;
  const word = /(\S*)$/.exec(text.slice(Math.max(0, at - 20), at))![1]!.replace(/^[("“[]+/, '');
  const isShort = SHORTENED.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
  return text[at] === '.' && isShort ? 0 : end;
}
