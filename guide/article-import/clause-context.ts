import { surroundingsOf, type Action, type Surroundings } from './action';
import { PRODUCTS } from './lexicon';
import { matchAt } from './phrases';
import type { Named } from './read-name';
import type { ObjectPhrase } from './read-object';
import { readPlaces, type Place } from './read-place';
import type { Token } from './token';

/** A clause as read, with what it speaks of. */
export interface ReadClause {
  actions: Action[];
  /** A control that it only mentions: "Find the Security section". */
  mention?: { name: Named; object: ObjectPhrase } | undefined;
  /** It asks for more than was made of it. */
  isLost?: boolean;
}

export interface ClauseContext {
  /** What was said about the place before the verb. */
  places: readonly Place[];
  /** What "it" is. */
  mention?: ReadClause['mention'];
  /** The control that the clause before was about: a list that has just been opened. */
  opened?: Action | undefined;
}

/** What stands around the control, said before the verb or after the object. */
export function surroundings(rest: readonly Token[], { places }: ClauseContext): Surroundings {
  return surroundingsOf([...places, ...readPlaces(rest)]);
}

/** Something other than Autotask, or its front door: no control of it. */
export function isOutside(rest: readonly Token[]): boolean {
  const at = rest.findIndex(
    ({ kind, low }) => kind !== 'word' || !['the', 'your', 'a', 'an', 'to', 'into', 'up'].includes(low),
  );
  const first = rest[at];
  if (!first) return false;
  const words =
    first.kind === 'name'
      ? first.text
          .toLowerCase()
          .split(' ')
          .map((low) => ({ low }))
      : rest;
  return /^(?:https?:|www\.)/.test(first.low) || matchAt(words, first.kind === 'name' ? 0 : at, PRODUCTS) > 0;
}
