import type { Line } from './block';
import type { NameFrom } from './imported-article';
import { STRESSED } from './lexicon';

/** A stretch of a sentence that stands for a name: what is bold, set as code, or in quotes. */
export interface SetApart {
  from: number;
  to: number;
  /** The name itself, without quotes, colons and full stops. */
  nameStart: number;
  nameEnd: number;
  nameFrom: NameFrom;
}

const CLOSING: Record<string, string> = {
  '"': '"”',
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '‘': '’',
  "'": "'",
  '`': '`',
};
const LONGEST_NAME = 120;
const MOST_WORDS = 12;
/** What is bold for its weight, not because it names something. */
const EDGE = /[\s.,;:!?"“”„«»'‘’`()*]/;
const WEB = /https?:|www\.|\S@\S/i;

/** What stands out in a sentence, in its order, none over another. */
export function findSetApart(line: Line): SetApart[] {
  const quoted = findQuoted(line.text);
  const marked = line.marks
    .filter(({ from, to }) => to - from < line.text.replace(/[.:!?\s]+$/, '').length)
    .flatMap(({ from, to }) => splitAtArrows(line.text, from, to))
    .flatMap(({ from, to }) => toName(line.text, from, to, 'bold'))
    .filter(({ nameStart, nameEnd }) => !isStressed(line.text.slice(nameStart, nameEnd)));
  const taken: SetApart[] = [];
  let end = 0;
  // Quotes within bold are the narrower of the two.
  for (const each of [...quoted, ...marked].toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const inner = quoted.find(({ from, to }) => from > each.from && to <= each.to);
    if (each.from < end || (inner && !quoted.includes(each))) continue;
    taken.push(each);
    end = each.to;
  }
  return taken;
}

function findQuoted(text: string): SetApart[] {
  const found: SetApart[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSING[text[at]!];
    if (closing === undefined || !isBlank(text[at - 1])) continue;
    const end = endOfQuote(text, at, closing);
    if (end < 0) continue;
    const name = toName(text, at, end + 1, 'quoted');
    const words = text.slice(at + 1, end);
    const isSpeech = /[.!?]$/.test(words) && words.split(' ').length > 5;
    if (!WEB.test(words) && !isSpeech) found.push(...name);
    at = end;
  }
  return found;
}

function endOfQuote(text: string, at: number, closing: string): number {
  const isSingle = closing === "'" || closing === '’';
  for (let end = at + 2; end < text.length && end - at <= LONGEST_NAME; end += 1)
    if (closing.includes(text[end]!) && (!isSingle || !isLetter(text[end + 1]))) return end;
  return -1;
}

const isBlank = (sign: string | undefined) => sign === undefined || /[\s([>/–—=:-]/.test(sign);
const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function splitAtArrows(text: string, from: number, to: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let start = from;
  for (const arrow of text.slice(from, to).matchAll(/[-–—=]?>+|[→⇒➔➜›»]/g)) {
    parts.push({ from: start, to: from + arrow.index });
    start = from + arrow.index + arrow[0].length;
  }
  parts.push({ from: start, to });
  return parts;
}

/** The stretch as a name, less what stands at its edges; none where nothing is left, or a whole sentence. */
function toName(text: string, from: number, to: number, nameFrom: NameFrom): SetApart[] {
  let nameStart = from;
  let nameEnd = to;
  while (nameStart < nameEnd && EDGE.test(text[nameStart]!) && text[nameStart] !== '(') nameStart += 1;
  while (nameEnd > nameStart && EDGE.test(text[nameEnd - 1]!) && !closesOwn(text, nameStart, nameEnd))
    nameEnd -= 1;
  const own = text.slice(nameStart, nameEnd);
  if (own === '' || own.length > LONGEST_NAME || own.split(' ').length > MOST_WORDS) return [];
  // What was bold at the edges, such as a comma, is read like any other.
  return nameFrom === 'bold'
    ? [{ from: nameStart, to: nameEnd, nameStart, nameEnd, nameFrom }]
    : [{ from, to, nameStart, nameEnd, nameFrom }];
}

/** A bracket that ends a name and was opened in it: "Resources/Users (HR)". */
const closesOwn = (text: string, from: number, to: number) =>
  text[to - 1] === ')' && text.slice(from, to).includes('(');

function isStressed(name: string): boolean {
  if (/^[\p{Lu}\s]+$/u.test(name))
    return name
      .toLowerCase()
      .split(' ')
      .every((word) => STRESSED.has(word));
  return name.split(' ').every((word) => STRESSED.has(word.toLowerCase()));
}
