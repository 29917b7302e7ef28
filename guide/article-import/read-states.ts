import { act, actOn, byHand, type Action } from './action';
import { surroundings, type ClauseContext } from './clause-context';
import type { Clause } from './clauses';
import { OFF, ON, SHOWN } from './lexicon';
import { indexOfPhrase, matchAt } from './phrases';
import { readName } from './read-name';
import { readObject, skipDeterminers } from './read-object';
import type { Token } from './token';

/** "Set the status to Complete". Without a value it is told too vaguely to be a field. */
export function readSetting(clause: Clause, context: ClauseContext, said: string): Action[] {
  const object = readObject(clause.rest, { hasValue: true });
  const { ways, field, inSection, where } = surroundings(object.rest, context);
  const more = { inSection, where };
  const isField = object.noun === 'textbox' || object.noun === 'combobox' || object.noun === 'box';
  const hasValue = isValueSign(object.rest[0]) || object.isValued === true;
  if (field && !hasValue) return [...ways, act('choose', [field], said, more)];
  if (object.names.length === 0 || (!hasValue && !isField)) return [...ways, byHand(said)];
  return [...ways, ...actOn('choose', object, said, more), ...readFurther(object.rest, more)];
}

const isValueSign = (token: Token | undefined) =>
  token?.low === 'to' || token?.low === 'as' || token?.low === 'from' || token?.kind === 'equals';

/** The other fields of a sentence that sets several: "… and Priority to High", "…, Status = New". */
export function readFurther(rest: readonly Token[], more: Partial<Action>): Action[] {
  return rest.flatMap((token, at) => {
    if (token.kind !== 'comma' && token.low !== 'and') return [];
    const name = readName(rest, skipDeterminers(rest, at + 1).at, { hasValue: true });
    if (!name || name.nameFrom === 'guess' || !isValueSign(rest[name.end])) return [];
    return [act('choose', [name], '', more)];
  });
}

/** "Make sure that Active is checked." Anything else that one makes sure of is for the person. */
export function readEnsure(clause: Clause, context: ClauseContext, said: string): Action[] {
  const parts = splitAtThat(clause.rest);
  const read = parts.map((part, at) => readState(part, context, at === 0 ? said : ''));
  // What is told after a comma may be anything; only the first part has to be about a control or the person.
  return read.flatMap((actions, at) =>
    at === 0 ? actions : actions.filter(({ verb }) => verb !== 'by-hand'),
  );
}

function splitAtThat(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'comma' || token.low === 'and') parts.push([]);
    else if (token.low !== 'that') parts.at(-1)!.push(token);
  }
  // "Save & Close and Apply are shown" is one part.
  const told = parts.filter((part) => part.length > 0);
  return told.every((part) => part.some(isState)) ? told : [tokens.filter(({ low }) => low !== 'that')];
}

const STATES = new Set([
  'is',
  'are',
  'isn’t',
  "isn't",
  'aren’t',
  "aren't",
  'has',
  'says',
  'shows',
  'appears',
  'reads',
]);
const isState = ({ low }: Token) => STATES.has(low);

function readState(tokens: readonly Token[], context: ClauseContext, said: string): Action[] {
  if (tokens.length === 0) return [];
  const is = tokens.findIndex(isState);
  const object = readObject(tokens.slice(0, is < 0 ? undefined : is));
  const { ways, inSection, where } = surroundings(object.rest, context);
  const after = is < 0 ? [] : tokens.slice(is);
  const isSure = object.names.some(({ nameFrom }) => nameFrom !== 'guess') || object.noun !== undefined;
  if (object.names.length === 0 || !isSure) return [byHand(said)];
  const state = after.slice(1).filter(({ low }) => !['still', 'now', 'also', 'both'].includes(low));
  const more = { inSection, where };
  const isNot = /n[’']t$/.test(after[0]?.low ?? '');
  if (isNot && matchAt(state, 0, ON) > 0) return [...ways, ...actOn('uncheck', object, said, more)];
  if (isNot && matchAt(state, 0, OFF) > 0) return [...ways, ...actOn('check', object, said, more)];
  if (after[0]?.low === 'is' || after[0]?.low === 'are') {
    if (matchAt(state, 0, OFF) > 0) return [...ways, ...actOn('uncheck', object, said, more)];
    if (matchAt(state, 0, ON) > 0) return [...ways, ...actOn('check', object, said, more)];
    if (state[0]?.low === 'set') return [...ways, ...actOn('choose', object, said, more)];
  }
  if (indexOfPhrase(after, SHOWN) === 0) return [...ways, ...actOn('see', object, said, more)];
  return [byHand(said)];
}
