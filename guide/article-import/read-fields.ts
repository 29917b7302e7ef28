import { act, actOn, byHand, type Action } from './action';
import { surroundings, type ClauseContext } from './clause-context';
import type { Clause } from './clauses';
import { OFF, ON, SHOWN } from './lexicon';
import { indexOfPhrase, matchAt } from './phrases';
import { readObject } from './read-object';
import type { Token } from './token';

/** "Enter a title, a status and a queue"; "In the Title field, enter …". The value itself is nobody's business. */
export function readFilling(clause: Clause, context: ClauseContext, said: string): Action[] {
  const object = readObject(clause.rest, { isList: true });
  const { ways, field, fieldNoun, inSection, where } = surroundings(object.rest, context);
  const more = { inSection, where };
  const own = field ?? (object.isPronoun ? context.mention?.name : undefined);
  if (own) return [...ways, act(fieldNoun === 'combobox' ? 'choose' : 'type', [own], said, more)];
  const { opened } = context;
  const isValue = object.names.every(({ nameFrom }) => nameFrom === 'quoted');
  if (opened && isValue && (opened.role === 'textbox' || opened.role === 'combobox'))
    return [{ ...opened, verb: 'type', said: `${opened.said}, ${said}` }];
  if (object.names.length === 0 || (isValue && !object.noun)) return [byHand(said)];
  return [...ways, ...actOn('type', { ...object, noun: 'textbox' }, said, more)];
}

const NOT_BOXES = new Set(['that', 'if', 'whether', 'with', 'to', 'for', 'in', 'out', 'how', 'what']);

/** "Check the box for Active", "Turn on Active", "Uncheck Active". */
export function readTicking(clause: Clause, context: ClauseContext, said: string): Action[] {
  const isPhrase = clause.verb.length === 1;
  if (NOT_BOXES.has(clause.rest[0]?.low ?? '') && clause.rest[1]?.kind !== 'name') return [byHand(said)];
  const object = readObject(clause.rest, { toNames: true });
  const { ways, inSection, where } = surroundings(object.rest, context);
  const more = { inSection, where };
  const isSure = object.names.some(({ nameFrom }) => nameFrom !== 'guess');
  const isBox = object.noun === 'box' || object.noun === 'checkbox' || object.noun === 'option';
  if (object.isPronoun && context.mention)
    return [act(verbOf(clause, object.rest), [context.mention.name], said, more)];
  if (object.names.length === 0 || (!isSure && !isBox && (clause.kind !== 'uncheck' || !isPhrase)))
    return [...ways, byHand(said)];
  return [...ways, ...actOn(verbOf(clause, object.rest), object, said, more)];
}

function verbOf({ kind }: Clause, rest: readonly Token[]): 'check' | 'uncheck' | 'press' {
  if (kind !== 'toggle') return kind === 'uncheck' ? 'uncheck' : 'check';
  const state = rest.map(({ low }) => low);
  return state.includes('off') ? 'uncheck' : state.includes('on') ? 'check' : 'press';
}

/** "Set the status to Complete". Without a value it is told too vaguely to be a field. */
export function readSetting(clause: Clause, context: ClauseContext, said: string): Action[] {
  const object = readObject(clause.rest, { hasValue: true });
  const { ways, field, inSection, where } = surroundings(object.rest, context);
  const more = { inSection, where };
  const [next] = object.rest;
  const hasValue =
    next?.low === 'to' || next?.low === 'as' || next?.kind === 'equals' || next?.low === 'from';
  const isField = object.noun === 'textbox' || object.noun === 'combobox' || object.noun === 'box';
  if (field && !hasValue) return [...ways, act('choose', [field], said, more)];
  if (object.names.length === 0 || (!hasValue && !isField)) return [...ways, byHand(said)];
  return [...ways, ...actOn('choose', object, said, more)];
}

/** "Make sure that Active is checked." Anything else that one makes sure of is for the person. */
export function readEnsure(clause: Clause, context: ClauseContext, said: string): Action[] {
  if (clause.rest.length === 0) return [];
  const is = clause.rest.findIndex(({ low }) =>
    ['is', 'are', 'has', 'says', 'shows', 'appears', 'reads'].includes(low),
  );
  const object = readObject(clause.rest.slice(0, is < 0 ? undefined : is));
  const { ways, inSection, where } = surroundings(object.rest, context);
  const after = is < 0 ? [] : clause.rest.slice(is);
  const isSure = object.names.some(({ nameFrom }) => nameFrom !== 'guess') || object.noun !== undefined;
  if (object.names.length === 0 || !isSure) return [byHand(said)];
  const state = after.slice(1).filter(({ low }) => !['still', 'now', 'also', 'both'].includes(low));
  const more = { inSection, where };
  if (after[0]?.low === 'is' || after[0]?.low === 'are') {
    if (matchAt(state, 0, OFF) > 0) return [...ways, ...actOn('uncheck', object, said, more)];
    if (matchAt(state, 0, ON) > 0) return [...ways, ...actOn('check', object, said, more)];
    if (state[0]?.low === 'set') return [...ways, ...actOn('choose', object, said, more)];
  }
  if (indexOfPhrase(after, SHOWN) === 0) return [...ways, ...actOn('see', object, said, more)];
  return [byHand(said)];
}
