import {
  DETERMINERS,
  GERUNDS,
  INSIDE,
  LEADS,
  OBJECTS,
  PREPOSITIONS,
  RESULTS,
  UNTIL,
  VERBS,
  type VerbKind,
} from './lexicon';
import { indexOfPhrase, matchAt } from './phrases';
import { isBig } from './read-name';
import type { Token } from './token';

/** A part of a sentence that asks for one thing: the verb, and what follows it. */
export interface Clause {
  kind: VerbKind;
  verb: Token[];
  rest: Token[];
  /** Where it is done, where that stands before the verb. */
  places?: Token[];
  /** "…, then Finish": the verb is that of the clause before. */
  isCarried?: true;
}

export interface Clauses {
  /** What stands before the first verb: where it is done, or who does it. */
  lead: Token[];
  clauses: Clause[];
  /** "If …", "Once …": what has to be so, without the comma. */
  condition: Token[];
}

const CONNECTORS = new Set([
  'and',
  'then',
  'or',
  'also',
  'finally',
  'next',
  'now',
  'simply',
  'just',
  'again',
  'to',
]);
const SIGNS = new Set<Token['kind']>(['comma', 'colon', 'dash', 'arrow', 'stop', 'close']);
/** Verbs that no label begins with by chance; they may be big in the middle of a sentence. */
const SURE: ReadonlySet<VerbKind> = new Set(['press', 'select', 'scroll', 'hover', 'uncheck', 'expand']);

/** The verb at a place: the longest phrase of any kind. */
export function verbAt(tokens: readonly Token[], at: number): { kind: VerbKind; length: number } | undefined {
  let best: { kind: VerbKind; length: number } | undefined;
  if (tokens[at]?.kind !== 'word') return undefined;
  for (const [kind, phrases] of VERBS) {
    const length = matchAt(tokens, at, phrases);
    if (length > (best?.length ?? 0)) best = { kind, length };
  }
  return best;
}

/** Cuts a sentence into the parts that each ask for one thing. */
export function splitClauses(all: readonly Token[]): Clauses {
  const { condition, tokens } = splitCondition(stripLeads(withGerund(all)));
  const starts = tokens.flatMap((_, at) => (isAsked(tokens, at) ? [at] : []));
  let before: Token[] = [];
  const clauses = starts.flatMap((start, i): Clause[] => {
    const verb = verbAt(tokens, start)!;
    const end = starts[i + 1] ?? tokens.length;
    const rest = tokens.slice(start + verb.length, end);
    const at = i + 1 < starts.length ? placeBeforeNext(rest) : rest.length;
    const places = before;
    before = rest.slice(at);
    return splitCarried({
      kind: verb.kind,
      verb: tokens.slice(start, start + verb.length),
      rest: rest.slice(0, at),
      ...(places.length > 0 && { places }),
    });
  });
  return { lead: trimEnd(tokens.slice(0, starts[0] ?? tokens.length)), clauses, condition };
}

/** Verbs that hold for what follows "then", too: "Click Next, then Finish". Of a way, the names are enough. */
const CARRIED: ReadonlySet<VerbKind> = new Set([
  'press',
  'select',
  'expand',
  'type',
  'check',
  'uncheck',
  'set',
]);

/** Whether something is asked for after "then", rather than told of the page: "then the list opens". */
export const isThen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.low === 'then' && depthAt(tokens, at) === 0 && indexOfPhrase(tokens, RESULTS, at) < 0;

function splitCarried(clause: Clause): Clause[] {
  const { kind, verb, rest } = clause;
  const at = CARRIED.has(kind) ? rest.findIndex((_, i) => isThen(rest, i) && isThing(rest[i + 1])) : -1;
  if (at < 0) return [{ ...clause, rest: trimEnd(rest) }];
  const carried = splitCarried({ kind, verb, rest: rest.slice(at + 1) });
  return [
    { ...clause, rest: trimEnd(rest.slice(0, at)) },
    ...carried.map((each) => ({ ...each, isCarried: true as const })),
  ];
}

/** "Choose Support, then in Priority choose High": where it goes on with the place of the clause after it. */
function placeBeforeNext(rest: readonly Token[]): number {
  const at = rest.findLastIndex(
    ({ low }, i) => (low === 'then' || low === 'and') && INSIDE.has(rest[i + 1]?.low ?? ''),
  );
  return at < 0 ? rest.length : at;
}

/** What may be a control: a name, or words that begin as one. */
export const isThing = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'name' ||
    isBig(token) ||
    (DETERMINERS.has(token.low) && !PREPOSITIONS.has(token.low) && !INSIDE.has(token.low)));

/** "Open the page by clicking CRM": how it is done says more than what it is for. */
function withGerund(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ low }, i) => low === 'by' && matchAt(tokens, i + 1, GERUNDS) > 0);
  const isOptional = tokens[0]?.low === 'you' && ['can', 'may', 'could'].includes(tokens[1]?.low ?? '');
  if (at < 1 || isOptional) return tokens;
  const gerund = tokens[at + 1]!;
  const click: Token = { ...gerund, text: 'Click', low: 'click' };
  return [click, ...tokens.slice(at + 1 + matchAt(tokens, at + 1, GERUNDS))];
}

/** Whether the verb here asks the reader for something, and isn't told of somebody or a part of a name. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const verb = verbAt(tokens, at);
  if (!verb || depthAt(tokens, at) > 0) return false;
  if (at === 0) return !isNounAtStart(tokens, verb.length);
  // "…, then Save": what is done last has a capital for its name.
  if (verb.kind === 'save' && tokens[at - 1]!.low === 'then') return true;
  // "Save and close" is one button.
  if (tokens[at - 2]?.low === 'save' && tokens[at]!.low === 'close') return false;
  const before = tokens[at - 1]!;
  const isSmall = !isBig(tokens[at]);
  const isSign = SIGNS.has(before.kind);
  if (!isSmall && !(SURE.has(verb.kind) && (isSign || CONNECTORS.has(before.low)))) return false;
  if (isSign) return verb.kind !== 'hand' || isFollowedByObject(tokens, at + verb.length);
  if (before.low === 'to')
    return isModalBefore(tokens, at - 1) && (SURE.has(verb.kind) || verb.kind === 'type');
  if (CONNECTORS.has(before.low))
    return (
      verb.kind === 'hand' ||
      isFollowedByObject(tokens, at + verb.length) ||
      SURE.has(verb.kind) ||
      isEnd(tokens[at + verb.length])
    );
  if (matchAt(tokens, at - 1, LEADS) > 0 && tokens[at - 2]?.kind === 'comma') return true;
  // "In the Security section click Change": the comma is often left out.
  return (
    INSIDE.has(tokens[0]!.low) &&
    (SURE.has(verb.kind) || verb.kind === 'type') &&
    !PREPOSITIONS.has(before.low)
  );
}

const isEnd = (token: Token | undefined) =>
  token === undefined || token.kind === 'stop' || token.kind === 'comma';

/** "need to", "want to", "have to", "able to": what follows is asked for. */
const isModalBefore = (tokens: readonly Token[], at: number) =>
  ['need', 'want', 'have', 'able', 'sure', 'ready', 'going', 'remember', 'forget'].includes(
    tokens[at - 1]?.low ?? '',
  );

/** "Check", "Search" and the like are nouns where a verb of state follows. */
const isNounAtStart = (tokens: readonly Token[], at: number) =>
  ['is', 'are', 'was', 'will', 'can', 'should', 'may', 'must', 'has', 'have', 'of'].includes(
    tokens[at]?.low ?? '',
  );

function isFollowedByObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.kind === 'name' || isBig(next)) return true;
  return OBJECTS.has(next.low);
}

function depthAt(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i += 1)
    depth += tokens[i]!.kind === 'open' ? 1 : tokens[i]!.kind === 'close' ? -1 : 0;
  return depth;
}

/** The sentence without what only leads to it: "Then,", "You will need to", "Step 3:". */
export function stripLeads(tokens: readonly Token[]): Token[] {
  let at = 0;
  for (let before = -1; before !== at;) {
    before = at;
    at += matchAt(tokens, at, LEADS);
    while (tokens[at] && SIGNS.has(tokens[at]!.kind) && tokens[at]!.kind !== 'arrow') at += 1;
    if (tokens[at]?.low === 'step' && /^#?\d+$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  }
  return tokens.slice(at);
}

/** Parts "Once …," "If …," and "To …," from what they lead to. */
function splitCondition(tokens: Token[]): { condition: Token[]; tokens: Token[] } {
  const first = tokens[0]?.low ?? '';
  const isPurpose = first === 'to' || (first === 'in' && tokens[1]?.low === 'order');
  if (!UNTIL.has(first) && !isPurpose) return { condition: [], tokens };
  const at = tokens.findIndex(
    (token, i) => i > 0 && token.kind === 'comma' && (!isPurpose || leadsOn(tokens, i + 1)),
  );
  if (at >= 0) return { condition: tokens.slice(0, at), tokens: stripLeads(tokens.slice(at + 1)) };
  const verb = tokens.findIndex((token, i) => {
    const found = i > 1 && !isBig(token) ? verbAt(tokens, i) : undefined;
    return found !== undefined && (found.kind === 'press' || found.kind === 'select');
  });
  if (verb < 0) return { condition: [], tokens };
  return { condition: tokens.slice(0, verb), tokens: tokens.slice(verb) };
}

const leadsOn = (tokens: readonly Token[], at: number) => {
  const rest = stripLeads(tokens.slice(at));
  return verbAt(rest, 0) !== undefined || INSIDE.has(rest[0]?.low ?? '') || UNTIL.has(rest[0]?.low ?? '');
};

function trimEnd(tokens: readonly Token[]): Token[] {
  let end = tokens.length;
  while (
    end > 0 &&
    ((SIGNS.has(tokens[end - 1]!.kind) && tokens[end - 1]!.kind !== 'close') ||
      (CONNECTORS.has(tokens[end - 1]!.low) && !isBig(tokens[end - 1])))
  )
    end -= 1;
  return tokens.slice(0, end);
}
