import { act, actOn, byHand, type Action } from './action';
import { surroundings, type ClauseContext } from './clause-context';
import type { Clause } from './clauses';
import { UNTICKS } from './lexicon';
import { isBig, type Named } from './read-name';
import { readObject, skipDeterminers } from './read-object';
import type { Token } from './token';

/** "Enter a title, a status and a queue"; "In the Title field, enter …". The value itself is nobody's business. */
export function readFilling(clause: Clause, context: ClauseContext, said: string): Action[] {
  const listed = readListAfter(clause.rest);
  if (listed) return listed.length > 0 ? listed.map((name) => act('type', [name], '')) : [byHand(said)];
  const object = readObject(clause.rest, { isList: true });
  const { ways, field, fieldNoun, within, inSection, where } = surroundings(object.rest, context);
  const isLoose = field === undefined && within !== undefined;
  const more = { inSection: isLoose ? undefined : inSection, where };
  const own = field ?? within ?? (object.isPronoun ? context.mention?.name : undefined);
  if (own) return [...ways, act(fieldNoun === 'combobox' ? 'choose' : 'type', [own], said, more)];
  const { opened } = context;
  const isValue = object.names.every(({ nameFrom }) => nameFrom === 'quoted');
  const isOpened = opened?.role === 'textbox' || (isValue && opened?.role === 'combobox');
  if (opened && isOpened) return [{ ...opened, verb: 'type', said: `${opened.said}, ${said}` }];
  if (object.names.length === 0 || (isValue && !object.noun)) return [byHand(said)];
  return [...ways, ...actOn('type', { ...object, noun: 'textbox' }, said, more)];
}

/** Words that tell which fields are meant, and name none. */
const WHICH = new Set([
  'required',
  'mandatory',
  'necessary',
  'needed',
  'relevant',
  'remaining',
  'following',
  'other',
  'empty',
  'blank',
]);
const SEVERAL = new Set(['fields', 'boxes', 'checkboxes', 'options', 'information', 'details']);

/**
 * "The required fields: Title, Account, Queue": the names that stand after the colon; none where no colon follows.
 * Undefined where the words don't speak of several fields at once.
 */
function readListAfter(rest: readonly Token[]): Named[] | undefined {
  let at = skipDeterminers(rest, 0).at;
  const start = at;
  while (WHICH.has(rest[at]?.low ?? '') && !isBig(rest[at])) at += 1;
  const isTold = at > start || rest.slice(0, at).some(({ low }) => WHICH.has(low) || low === 'these');
  if (!isTold || !SEVERAL.has(rest[at]?.low ?? '')) return undefined;
  const colon = rest[at + 1]?.kind === 'colon' ? at + 2 : rest.length;
  return readObject(rest.slice(colon), { isList: true, isLabel: true }).names;
}

const NOT_BOXES = new Set(['that', 'if', 'whether', 'with', 'to', 'for', 'in', 'out', 'how', 'what']);

/** "Check the box for Active", "Turn on Active", "Uncheck Active". */
export function readTicking(clause: Clause, context: ClauseContext, said: string): Action[] {
  const listed = readListAfter(clause.rest);
  if (listed && listed.length > 0) return listed.map((name) => act(verbOf(clause, []), [name], ''));
  // "Uncheck receive mail" can only be about a box, "disable the account" about anything.
  const isPhrase = UNTICKS.has(clause.verb[0]!.low);
  if (NOT_BOXES.has(clause.rest[0]?.low ?? '') && clause.rest[1]?.kind !== 'name') return [byHand(said)];
  const object = readObject(clause.rest, { toNames: true });
  const { ways, inSection, where } = surroundings(object.rest, context);
  const more = { inSection, where };
  const isSure = object.names.some(({ nameFrom }) => nameFrom !== 'guess');
  const isBox = object.noun === 'box' || object.noun === 'checkbox' || object.noun === 'option';
  if (object.isPronoun && context.mention)
    return [act(verbOf(clause, object.rest), [context.mention.name], said, more)];
  if (object.names.length === 0 || (!isSure && !isBox && !isPhrase)) return [...ways, byHand(said)];
  return [...ways, ...actOn(verbOf(clause, object.rest), object, said, more)];
}

function verbOf({ kind }: Clause, rest: readonly Token[]): 'check' | 'uncheck' | 'press' {
  if (kind !== 'toggle') return kind === 'uncheck' ? 'uncheck' : 'check';
  const state = rest.map(({ low }) => low);
  return state.includes('off') ? 'uncheck' : state.includes('on') ? 'check' : 'press';
}
