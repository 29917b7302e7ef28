import {
  ABSENT,
  CAUTION,
  CAUTION_WITHIN,
  ENGLISH,
  FOREIGN,
  LEADS,
  NEEDS,
  NOTES,
  PERMISSION,
  PERMISSION_WITHIN,
  RESULTS,
  RESULT_STARTS,
} from './lexicon';
import type { SentenceKind } from './imported-article';
import { indexOfPhrase, matchAt } from './phrases';
import type { Token } from './token';

/** The kinds that a sentence's own words settle before anybody looks for what it asks. */
export function classifyFirst(tokens: readonly Token[]): SentenceKind | undefined {
  const start = startOf(tokens);
  const length = matchAt(tokens, start, PERMISSION);
  const next = tokens[start + length];
  const isHeading = length > 0 && (next === undefined || next.kind === 'colon' || next.kind === 'dash');
  const isSpelledBig = length > 0 && /^[A-Z]{5,}$/.test(tokens[start]!.text);
  if (isHeading || isSpelledBig) return 'permission';
  if (indexOfPhrase(tokens, PERMISSION_WITHIN) >= 0 && indexOfPhrase(tokens, NEEDS) >= 0 && !isWay(tokens))
    return 'permission';
  // A reminder is no warning.
  const isReminder = ['forget', 'hesitate', 'worry'].includes(
    tokens[start + matchAt(tokens, start, CAUTION)]?.low ?? '',
  );
  if (matchAt(tokens, start, CAUTION) > 0 && !isReminder && !isTitle(tokens, start)) return 'caution';
  if (indexOfPhrase(tokens, CAUTION_WITHIN) >= 0) return 'caution';
  return undefined;
}

/** The kinds of sentences that ask for nothing. */
export function classifyRest(tokens: readonly Token[]): SentenceKind {
  const start = startOf(tokens);
  const first = tokens[start]?.low;
  if (first === 'if' || first === 'unless' || indexOfPhrase(tokens, ABSENT) >= 0) return 'condition';
  if (matchAt(tokens, start, RESULT_STARTS) > 0) return 'result';
  if (isPlaceTold(tokens)) return 'place';
  const isOfPage = [
    'a',
    'an',
    'the',
    'this',
    'it',
    'your',
    'once',
    'when',
    'after',
    'autotask',
    'that',
    'you',
  ].includes(first ?? '');
  if (isOfPage && indexOfPhrase(tokens, RESULTS) >= 0) return 'result';
  return 'prose';
}

/** Whether a sentence begins as a remark: "Note:", "Tip:", "For example". */
export const isRemark = (tokens: readonly Token[]): boolean => {
  const polite = tokens[0]?.low === 'please' ? 0 : startOf(tokens);
  const start = matchAt(tokens, polite, NOTES) > 0 ? polite : startOf(tokens);
  const length = matchAt(tokens, start, NOTES);
  const next = tokens[start + length];
  return length > 0 && (next === undefined || next.kind !== 'word' || length > 1 || next.low === 'that');
};

/** Whether these words are of another language than the rules are made for. */
export function isForeign(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const count = (list: ReadonlySet<string>) => words.filter(({ low }) => list.has(low)).length;
  const letters = words.filter(({ low }) => /\p{L}/u.test(low));
  const others = letters.filter(({ low }) => !/\p{Script=Latin}/u.test(low)).length;
  return others > letters.length / 2 || count(FOREIGN) > count(ENGLISH);
}

/** "It is under Utilities", "The button is at the top of the window": told of a thing, not asked for. */
function isPlaceTold(tokens: readonly Token[]): boolean {
  const is = tokens.findIndex(({ low }) => low === 'is' || low === 'are' || low === 'can');
  if (is < 0) return false;
  return tokens
    .slice(is + 1, is + 5)
    .some(({ low }) =>
      ['located', 'found', 'under', 'at', 'in', 'on', 'beside', 'below', 'above', 'near'].includes(low),
    );
}

const isWay = (tokens: readonly Token[]) =>
  ['click', 'select', 'press', 'choose'].some((verb) => tokens.some(({ low }) => low === verb)) &&
  !['permission', 'permissions'].includes(tokens[0]?.low ?? '');

/** Signs and small words in front: "**Note:** Then, …". */
function startOf(tokens: readonly Token[]): number {
  let at = 0;
  while (tokens[at] && tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'name') at += 1;
  const length = matchAt(tokens, at, LEADS);
  const isPolite = ['please', 'and', 'also', 'again', 'then'].includes(tokens[at]?.low ?? '');
  return isPolite ? at + length : at;
}

/** "Important Contacts" names something. */
const isTitle = (tokens: readonly Token[], at: number) =>
  matchAt(tokens, at, CAUTION) === 1 &&
  ['important', 'critical', 'alert', 'security', 'attention', 'careful'].includes(tokens[at]!.low) &&
  tokens[at + 1]?.kind === 'word' &&
  !/^(?:that|to|you|not|do|if|the|when)$/.test(tokens[at + 1]!.low);
