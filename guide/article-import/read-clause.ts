import { act, actOn, byHand, type Action } from './action';
import { isOutside, surroundings, type ClauseContext, type ReadClause } from './clause-context';
import type { Clause } from './clauses';
import { FIELDS, KEYS, WRITTEN } from './lexicon';
import { isBig, readGuess, readName, textOf } from './read-name';
import { readObject, skipDeterminers, type ObjectPhrase } from './read-object';
import type { Token } from './token';
import { readFilling, readTicking } from './read-fields';
import { readEnsure, readSetting } from './read-states';

/** Reads what one clause asks for; no actions where it asks for nothing that can be told. */
export function readClause(clause: Clause, context: ClauseContext): ReadClause {
  const said = tellClause(clause);
  switch (clause.kind) {
    case 'press':
      return readPress(clause, context, said);
    case 'select':
    case 'use':
      return readSelect(clause, context, said);
    case 'open':
      return { actions: readOpen(clause, context, said) };
    case 'expand':
    case 'hover':
      return { actions: readOpener(clause, context, said) };
    case 'scroll':
    case 'find':
      return readMention(clause, said);
    case 'type':
      return { actions: readFilling(clause, context, said) };
    case 'check':
    case 'uncheck':
    case 'toggle':
      return { actions: readTicking(clause, context, said) };
    case 'set':
      return { actions: readSetting(clause, context, said) };
    case 'ensure':
      return { actions: readEnsure(clause, context, said) };
    case 'save':
      return { actions: readSave(clause, said) };
    case 'hand':
      return { actions: [readByHand(clause, context, said)] };
  }
}

/** The clause in its own words. */
export const tellClause = ({ verb, rest }: Clause): string =>
  textOf([...verb, ...rest].map(inQuotes), 0, verb.length + rest.length);

const inQuotes = (token: Token): Token =>
  token.nameFrom === 'quoted' ? { ...token, text: `“${token.text}”` } : token;

function readPress(clause: Clause, context: ClauseContext, said: string): ReadClause {
  const [first] = clause.rest;
  const isKey = first && first.kind === 'word' && KEYS.has(first.low) && clause.verb[0]!.low !== 'click';
  if (isKey && (isBig(first) || clause.rest[1]?.low === 'key')) return { actions: [byHand(said)] };
  if (clause.rest[0]?.low === 'the' && clause.rest[2]?.low === 'key') return { actions: [byHand(said)] };
  const object = readObject(clause.rest);
  const { ways, ...around } = surroundings(object.rest, context);
  const more = { inSection: around.inSection, where: around.where };
  if (object.isPronoun || (object.names.length === 0 && object.noun && !object.isRecord && context.mention)) {
    const { mention } = context;
    return {
      actions: mention ? [act('press', [mention.name], said, { noun: mention.object.noun, ...more })] : [],
    };
  }
  if (object.names.length === 0) return { actions: [...ways, byHand(said)] };
  const isInto = ['into', 'in', 'inside'].includes(first?.low ?? '');
  if (isInto && object.noun === 'box')
    return { actions: [...ways, ...actOn('press', { ...object, noun: 'textbox' }, said, more)] };
  if (object.noun === 'checkbox' || (object.noun === 'box' && object.names.length > 0))
    return { actions: [...ways, ...actOn('check', object, said, more)] };
  const openedBy = ways.at(-1)?.names[0];
  if (around.field && around.fieldNoun !== 'box' && isValueOf(object))
    return { actions: [...ways, act('choose', [around.field], said, more)] };
  return { actions: [...ways, ...actOn('press', object, said, { ...more, ...(openedBy && { openedBy }) })] };
}

function readSelect(clause: Clause, context: ClauseContext, said: string): ReadClause {
  const isUse = clause.kind === 'use';
  // "The queue" is a field in every office.
  const small = readGuess(clause.rest, skipDeterminers(clause.rest, 0).at);
  if (!isUse && small && FIELDS.has(small.text.toLowerCase()))
    return { actions: [act('choose', [small], said)] };
  const object = readObject(clause.rest, { isList: false, toNames: !isUse });
  const { ways, ...around } = surroundings(object.rest, context);
  const more = { inSection: around.inSection, where: around.where };
  if (object.isPronoun && context.mention)
    return { actions: [act('press', [context.mention.name], said, { noun: context.mention.object.noun })] };
  if (isUse && (!object.noun || object.names.length === 0)) return { actions: [] };
  if (object.isValued && !object.noun) return { actions: [...ways, ...actOn('choose', object, said, more)] };
  if (around.field) return { actions: [...ways, act('choose', [around.field], said, more)] };
  const { opened } = context;
  if (opened?.role === 'combobox' || opened?.role === 'textbox')
    return { actions: [{ ...opened, verb: 'choose', role: 'combobox', said: `${opened.said}, ${said}` }] };
  // "In Source, choose the duplicate": the field is named, what is chosen is the office's.
  const { within } = around;
  const chosen =
    within && within.nameFrom !== 'guess'
      ? act('choose', [within], said, { where: around.where })
      : byHand(said);
  if (object.names.length === 0) return { actions: [...ways, chosen] };
  if (object.noun === 'combobox' || object.noun === 'textbox')
    return { actions: [...ways, ...actOn('choose', object, said, more)] };
  const isBox = object.noun === 'checkbox' || object.noun === 'box' || object.noun === 'option';
  if (isBox) return { actions: [...ways, ...actOn('check', object, said, more)] };
  const forField = object.rest[0]?.low === 'for' || object.rest[0]?.low === 'as';
  const field = forField ? readObject(object.rest.slice(1)).names[0] : undefined;
  if (field && field.nameFrom !== 'guess') return { actions: [...ways, act('choose', [field], said, more)] };
  const isKnownField = object.names.every(({ role }) => role === 'combobox');
  if (isKnownField && !object.noun) return { actions: [...ways, ...actOn('choose', object, said, more)] };
  // Small words without a kind could be anything: "the entity".
  const isVague =
    !object.noun && object.names.every(({ nameFrom, landmark }) => nameFrom === 'guess' && !landmark);
  if (isVague && startsSmall(object.names[0]!.text)) return { actions: [...ways, chosen] };
  if (object.isChosen && !object.noun) return { actions: [...ways, ...actOn('choose', object, said, more)] };
  const openedBy = ways.at(-1)?.names[0] ?? opened?.names[0];
  return { actions: [...ways, ...actOn('press', object, said, { ...more, ...(openedBy && { openedBy }) })] };
}

function readOpen(clause: Clause, context: ClauseContext, said: string): Action[] {
  const object = readObject(clause.rest);
  const { ways, ...around } = surroundings(object.rest, context);
  const more = { inSection: around.inSection, where: around.where };
  if (isOutside(clause.rest)) return [byHand(said)];
  if (object.names.length === 0) return [...ways, byHand(said)];
  if (object.names.every(({ nameFrom, landmark }) => nameFrom === 'guess' && !landmark) && !object.noun)
    return [...ways, byHand(said)];
  const isPressed =
    object.noun !== undefined && ['tab', 'button', 'link', 'menuitem', 'section'].includes(object.noun);
  // A way of several: "Go to Admin, then Queues".
  const isWay = object.names.length > 1 || object.noun === 'combobox';
  return [...ways, ...actOn(isPressed || isWay ? 'press' : 'open', object, said, more)];
}

function readOpener(clause: Clause, context: ClauseContext, said: string): Action[] {
  const object = readObject(clause.rest);
  const { ways, inSection, where } = surroundings(object.rest, context);
  if (object.names.length === 0) return [byHand(said)];
  return [...ways, ...actOn(clause.kind === 'hover' ? 'open' : 'press', object, said, { inSection, where })];
}

function readMention(clause: Clause, said: string): ReadClause {
  const object = readObject(clause.rest);
  const name = object.names[0];
  if (name && (object.noun || name.nameFrom !== 'guess')) return { actions: [], mention: { name, object } };
  const isLooking = clause.kind === 'find' && clause.rest.length > 0;
  return { actions: isLooking ? [byHand(said)] : [] };
}

/** "In the Resolution field, add what you did" is filling in, whatever the verb. */
function readByHand(clause: Clause, context: ClauseContext, said: string): Action {
  const { field } = surroundings(clause.rest, context);
  return field && WRITTEN.has(clause.verb[0]!.low) ? act('type', [field], said) : byHand(said);
}

const startsSmall = (text: string) => /^\p{Ll}/u.test(text);

const CLOSES = new Set(['close', 'exit', 'new', 'continue']);

function readSave(clause: Clause, said: string): Action[] {
  const [first, second] = clause.rest;
  const isBoth = (first?.low === '&' || first?.low === 'and') && CLOSES.has(second?.low ?? '');
  const end = isBoth ? 2 : 0;
  const label = textOf([...clause.verb, ...clause.rest], 0, clause.verb.length + end);
  const own = isBoth ? undefined : readName(clause.rest, 0);
  if (own) return [byHand(said)];
  return [
    act('press', [{ text: label.charAt(0).toUpperCase() + label.slice(1), nameFrom: 'guess', end }], said, {
      noun: 'button',
    }),
  ];
}

/** A value of a list, not a control with a kind of its own. */
const isValueOf = ({ noun }: ObjectPhrase) => noun === undefined || noun === 'option' || noun === 'menuitem';
