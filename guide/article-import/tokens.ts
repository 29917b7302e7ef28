import type { Line } from './block';
import { findKnown, type KnownLabels } from './known-labels';
import { findSetApart } from './set-apart';
import type { Token } from './token';

const SIGNS: Record<string, Token['kind']> = {
  ',': 'comma',
  ';': 'comma',
  ':': 'colon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '=': 'equals',
  '–': 'dash',
  '—': 'dash',
  '→': 'arrow',
  '⇒': 'arrow',
  '➔': 'arrow',
  '➜': 'arrow',
  '►': 'arrow',
  '›': 'arrow',
  '>': 'arrow',
};
const QUOTE = /["“”„«»`*]/;
const ARROW = /^(?:[-–—=]?>{1,3}|»)/;

/** The sentence as words, names and signs. What is bold or quoted becomes one name, and so does a known label. */
export function tokenize(line: Line, known: KnownLabels): Token[] {
  const { text } = line;
  const tokens: Token[] = [];
  const names = findSetApart(line);
  let next = 0;
  for (let at = 0; at < text.length;) {
    while (next < names.length && names[next]!.from < at) next += 1;
    const name = names[next];
    if (name?.from === at) {
      const own = text.slice(name.nameStart, name.nameEnd);
      tokens.push({
        kind: 'name',
        text: own,
        low: '',
        from: at,
        to: name.to,
        nameFrom: name.nameFrom,
      });
      at = name.to;
      continue;
    }
    const token = readToken(text, at, name?.from ?? text.length);
    if (token) tokens.push(token);
    at = token?.to ?? at + 1;
  }
  return findKnown(tokens, known, text);
}

function readToken(text: string, at: number, limit: number): Token | undefined {
  const sign = text[at]!;
  if (/\s/.test(sign)) return undefined;
  const make = (kind: Token['kind'], to: number): Token => {
    const own = text.slice(at, to);
    return { kind, text: own, low: own.toLowerCase(), from: at, to };
  };
  const address = /^(?:https?:\/\/|www\.)\S+/i.exec(text.slice(at, Math.min(limit, at + 300)));
  if (address) return make('word', at + address[0].length);
  const arrow = ARROW.exec(text.slice(at, at + 4));
  if (arrow && (sign !== '»' || text[at - 1] === ' ')) return make('arrow', at + arrow[0].length);
  if (SIGNS[sign]) return make(SIGNS[sign], at + 1);
  if (QUOTE.test(sign)) return undefined;
  if (sign === '-' && !isWordSign(text[at + 1])) return make('dash', at + 1);
  let to = at + 1;
  while (to < limit && isWithinWord(text, to)) to += 1;
  return make('word', to);
}

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Dots and colons belong to a word only between two of its letters: "e.g", "10:30", "report.pdf". */
function isWithinWord(text: string, at: number): boolean {
  const sign = text[at]!;
  if (/\s/.test(sign) || QUOTE.test(sign)) return false;
  if ('-–—='.includes(sign) && text[at + 1] === '>') return false;
  if ('.:'.includes(sign)) return isWordSign(text[at + 1]) && isWordSign(text[at - 1]);
  if (sign === '–' || sign === '—') return false;
  return !SIGNS[sign];
}
