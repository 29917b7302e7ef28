import { act, actOn, byHand, isPosition, type Action } from './action';
import { withoutBrackets } from './brackets';
import { isOutside, type ReadClause } from './clause-context';
import { isThen, isThing, splitClauses, stripLeads, verbAt } from './clauses';
import { PLACES, SIDES } from './lexicon';
import { matchAt } from './phrases';
import { goesOn, isLost } from './lost-clauses';
import { isBig, nounAt, readName, textOf, type Named } from './read-name';
import { readObject, skipDeterminers } from './read-object';
import { readPlaces } from './read-place';
import { readClause } from './read-clause';
import type { Token } from './token';

/** Words of a part of a path; more are prose with an arrow in it. */
const LONGEST_PART = 10;
const MOST_PARTS = 15;

/**
 * The steps of a path such as "Admin > Features & Settings > Contact Merge", each part opened by the one before it.
 * Undefined where the sentence holds no path.
 */
export function readCrumbs(tokens: readonly Token[]): { actions: Action[]; isLost: boolean } | undefined {
  const parts = splitAtArrows(tokens);
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const actions: Action[] = [];
  let mention: ReadClause['mention'];
  let isLost = false;
  for (const [index, part] of parts.entries()) {
    const before = actions.at(-1);
    const read = readPart(part, index === 0, mention);
    if (!read) return undefined;
    if (index === 0 && isOutside(partOf(part)))
      return { actions: [byHand(textOf(tokens, 0, tokens.length))], isLost };
    mention = read.mention ?? mention;
    isLost ||= read.isLost === true;
    for (const action of read.actions) {
      const openedBy = before?.names[0];
      actions.push({ ...(openedBy && action.verb !== 'by-hand' && { openedBy }), ...action });
    }
  }
  return actions.length > 0 ? { actions, isLost } : undefined;
}

/** "Admin > Queues, then Support" goes on like a path. */
const isNextPart = (tokens: readonly Token[], at: number) =>
  isThen(tokens, at) && isThing(tokens[at + 1]) && tokens.slice(0, at).some(({ kind }) => kind === 'arrow');

function splitAtArrows(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    if (depth <= 0 && (token.kind === 'arrow' || isNextPart(tokens, at))) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.some(({ kind }) => kind === 'word' || kind === 'name'));
}

/** The part without the verb that begins a path: "Go to Admin". */
function partOf(part: readonly Token[]): Token[] {
  const tokens = stripLeads(part);
  const verb = verbAt(tokens, 0);
  const isWay = verb && ['open', 'press', 'select', 'expand', 'hover'].includes(verb.kind);
  return isWay && tokens.length > verb.length ? tokens.slice(verb.length) : tokens;
}

function readPart(
  part: readonly Token[],
  isFirst: boolean,
  mention: ReadClause['mention'],
): ReadClause | undefined {
  const { tokens, asides } = withoutBrackets(part);
  const aside = asides.find(isPosition);
  const { lead, clauses } = isLabel(tokens) ? { lead: tokens, clauses: [] } : splitClauses(tokens);
  const [first] = clauses;
  // "Go to Admin" begins a path; what it opens is its first part.
  if (isFirst && first?.kind === 'open' && clauses.length === 1 && !isOutside(first.rest)) {
    const way = readWay(first.rest, aside);
    if (way) return { actions: [...readPlacesBefore(lead), ...way] };
  }
  const own = lead.length > 0 && !(isFirst && clauses.length > 0) ? readWay(lead, aside) : [];
  if (!own) return undefined;
  const read: ReadClause = { actions: [...own], mention, isLost: goesOn({ rest: lead }) };
  const places = isFirst || clauses.length > 0 ? readPlaces(lead) : [];
  for (const clause of clauses) {
    const next = readClause(clause, { places: isFirst ? places : [], mention: read.mention });
    read.actions.push(...next.actions.map((each) => ({ ...(aside && { where: aside }), ...each })));
    read.mention = next.mention ?? read.mention;
    const isOnlyLooked = next.mention !== undefined && next.actions.length === 0;
    read.isLost ||= !isOnlyLooked && isLost(clause, next.actions, read.actions.at(-1));
  }
  // "Scroll down to the options" at the end of a path is its last part.
  if (read.actions.length === 0 && read.mention && read.mention !== mention)
    read.actions.push(act('press', [read.mention.name], '', { noun: read.mention.object.noun }));
  return read;
}

const LABEL_JOINTS = new Set(['&', 'and', 'to', 'of', 'for', 'with', 'by']);

/** "Search" and "Request Time Off" are labels where a path leads to them. */
function isLabel(tokens: readonly Token[]): boolean {
  const verb = verbAt(tokens, 0)?.kind;
  return (
    (verb === 'hand' || verb === 'find' || verb === 'save' || verb === 'set') &&
    tokens.every((token) => isBig(token) || LABEL_JOINTS.has(token.low) || token.kind === 'stop')
  );
}

function readPlacesBefore(lead: readonly Token[]): Action[] {
  return readPlaces(lead).flatMap(({ name, noun }) =>
    name && (noun === 'tab' || noun === 'menu') ? [act('press', [name], '', { noun, isWay: true })] : [],
  );
}

/** A part that only names: pressed, unless it says which side of the screen. Undefined where it is prose. */
function readWay(words: readonly Token[], aside: string | undefined): Action[] | undefined {
  let tokens = stripLeads(words);
  while (matchAt(tokens, 0, PLACES) > 0) tokens = tokens.slice(matchAt(tokens, 0, PLACES));
  const colon = tokens.findIndex(({ kind }) => kind === 'colon');
  if (colon >= 0) tokens = tokens.slice(colon + 1);
  const at = skipDeterminers(tokens, 0).at;
  if (/^navigation$/i.test(tokens[0]?.text ?? '') && tokens.length > 1)
    return readWay(tokens.slice(1), aside);
  if (tokens.length - at > LONGEST_PART) return undefined;
  const side = matchAt(tokens, at, SIDES);
  if (tokens.length === 0 || (side > 0 && side + at >= tokens.length && !nounOnly(tokens, at))) return [];
  const object = readObject(tokens);
  const name = object.names[0] ?? readWhole(tokens, at);
  if (!name) return [];
  const more = { ...(aside && { where: aside }) };
  if (name.landmark) return actOn('open', object, '', more);
  const isShortened = object.names.length > 0 && object.rest.length > 0 && object.rest[0]!.kind === 'word';
  const whole =
    isShortened && !readPlaces(object.rest).length && object.rest[0]!.low !== 'to'
      ? readWhole(tokens, at)
      : undefined;
  return [act('press', [whole ?? name], '', { noun: object.noun, ...more })];
}

const nounOnly = (tokens: readonly Token[], at: number) => tokens[at]?.kind === 'name';

/** All the words of a part as one name, less the noun at its end. */
function readWhole(tokens: readonly Token[], at: number): Named | undefined {
  let end = tokens.findIndex(({ kind }, i) => i >= at && kind !== 'word' && kind !== 'name');
  if (end < 0) end = tokens.length;
  for (let i = at + 1; i < end; i += 1)
    if (i + (nounAt(tokens, i)?.length ?? Infinity) === end) {
      end = i;
      break;
    }
  if (end <= at) return undefined;
  const named = readName(tokens, at);
  if (named && named.end === end) return named;
  return { text: textOf(tokens, at, end), nameFrom: named ? 'title-case' : 'guess', end };
}
