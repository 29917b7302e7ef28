import type { Procedure, Role } from '../procedure/procedure';
import { spellLabel } from '../procedure/local-words';
import type { Token } from './token';

interface KnownLabel {
  words: string[];
  role: Role;
}

/** Labels that Signpost knows already, by their first word. */
export type KnownLabels = ReadonlyMap<string, readonly KnownLabel[]>;

/** All labels of these procedures' controls. */
export function listKnownLabels(procedures: readonly Procedure[]): KnownLabels {
  const roles = new Map<string, Role>();
  for (const { targets, words } of procedures)
    for (const { names = [], role } of Object.values(targets))
      for (const name of names)
        for (const text of spellLabel(name.text, words)) if (!roles.has(text)) roles.set(text, role[0]!);
  const known = new Map<string, KnownLabel[]>();
  for (const [text, role] of [...roles].toSorted(([a], [b]) => b.length - a.length)) {
    const words = text.toLowerCase().split(/\s+/);
    const alike = known.get(words[0]!) ?? [];
    alike.push({ words, role });
    known.set(words[0]!, alike);
  }
  return known;
}

/** Longer labels are recognised in small letters too: nobody writes them by chance. */
const SURE_WORDS = 3;

/** The tokens, with known labels put together as names. */
export function findKnown(tokens: readonly Token[], known: KnownLabels, text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]!;
    const label =
      first.kind === 'word' ? known.get(first.low)?.find((each) => isAt(tokens, at, each)) : undefined;
    if (!label) {
      found.push(first);
      continue;
    }
    const last = tokens[at + label.words.length - 1]!;
    const own = text.slice(first.from, last.to);
    const { from } = first;
    const { role } = label;
    found.push({
      kind: 'name',
      text: own,
      low: '',
      from,
      to: last.to,
      nameFrom: 'known',
      role,
    });
    at += label.words.length - 1;
  }
  return found;
}

function isAt(tokens: readonly Token[], at: number, { words }: KnownLabel): boolean {
  if (!words.every((word, i) => tokens[at + i]?.low === word && tokens[at + i]?.kind === 'word'))
    return false;
  // "Save and close" asks for it where no verb stands before it.
  const before = tokens[at - 1];
  if (words[0] === 'save' && (before?.kind !== 'word' || before.low === 'and' || before.low === 'then'))
    return false;
  if (words.length >= SURE_WORDS) return true;
  // A part of a longer name is not the label, and a single word at the start of a sentence is mostly no name.
  const isBig = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
  const end = at + words.length;
  return isBig(tokens[at]) && at > 0 && !(isBig(tokens[at - 1]) && at > 1) && !isBig(tokens[end]);
}
