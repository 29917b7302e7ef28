import { verbAt, stripLeads } from './clauses';
import { ASIDES, isBig, textOf } from './read-name';
import type { Token } from './token';

/** A sentence without its brackets, and what stood in them. */
export interface Unbracketed {
  tokens: Token[];
  asides: string[];
  /** One of them asks for something, beside what the sentence asks for. */
  isLost: boolean;
}

/**
 * Takes the brackets out of a sentence or a part of one. A bracket that says what to do counts for more than words
 * around it that don't: "Under user (click your name)" asks for a click.
 */
export function withoutBrackets(all: readonly Token[]): Unbracketed {
  let tokens: Token[] = [];
  const asides: string[] = [];
  let inner: Token[] = [];
  let depth = 0;
  let isLost = false;
  let opening = all[0]!;
  for (const token of all) {
    if (token.kind === 'open') {
      depth += 1;
      opening = token;
    } else if (token.kind === 'close') {
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (isLabelPart(tokens.at(-1), inner)) {
        tokens.push(opening, ...inner, token);
        inner = [];
        continue;
      }
      if (inner.length > 0) asides.push(textOf(inner, 0, inner.length));
      if (isAsked(inner) && !tokens.some((_, at) => verbAt(tokens, at)))
        tokens = [...stripLeads(inner), { ...token, kind: 'comma' }];
      // "(or press Enter)" is another way to the same.
      else isLost ||= isAsked(inner) && inner[0]!.low !== 'or';
      inner = [];
    } else if (depth > 0) inner.push(token);
    else tokens.push(token);
  }
  // A bracket that never closes hides nothing.
  return { tokens: [...tokens, ...inner], asides, isLost };
}

/** "Resources/Users (HR)": the bracket is a part of the label. */
const isLabelPart = (before: Token | undefined, inner: readonly Token[]) =>
  isBig(before) && inner.length === 1 && /^\p{Lu}/u.test(inner[0]!.text) && !ASIDES.has(inner[0]!.low);

function isAsked(inner: readonly Token[]): boolean {
  const verb = verbAt(stripLeads(inner), 0)?.kind;
  return verb !== undefined && verb !== 'hand' && verb !== 'find';
}
