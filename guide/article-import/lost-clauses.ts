import type { Action } from './action';
import { isThen, splitClauses, type Clause } from './clauses';
import type { Token } from './token';

/**
 * Whether a clause asks for more than was made of it: for nothing that could be read, or for something after "then" that has
 * no verb that is known. What a person does by hand is told in full.
 */
export function isLost(
  { kind, rest, isCarried }: Clause,
  actions: readonly Action[],
  before?: Action,
): boolean {
  if (actions.length === 0) return true;
  if (isCarried && !isLikeBefore(actions, before)) return true;
  const thens = rest.filter((_, at) => isThen(rest, at)).length;
  return kind !== 'hand' && thens >= actions.length;
}

/** Whether something is asked for after "then" that is no clause of its own. */
export const goesOn = ({ rest }: Pick<Clause, 'rest'>): boolean => rest.some((_, at) => isThen(rest, at));

/** "Choose the queue, then Support" goes on with a value, "Click Save, then the person" with nobody knows what. */
const isLikeBefore = (actions: readonly Action[], before: Action | undefined) =>
  actions.every(
    ({ verb, nameFrom, role, landmark }) =>
      verb === before?.verb && (nameFrom !== 'guess' || role !== undefined || landmark !== undefined),
  );

/** The words of a sentence from the first clause on that begins after the words' own beginning; none where there is none. */
export function tailOf(tokens: readonly Token[]): Token[] {
  const start = splitClauses(tokens).clauses.find(({ verb }) => verb[0]!.from > tokens[0]!.from)?.verb[0];
  return start ? tokens.slice(tokens.findIndex(({ from }) => from === start.from)) : [];
}
