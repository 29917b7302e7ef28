import type { Condition } from '../procedure/condition-schema';
import type { Procedure } from '../procedure/procedure';
import { both, either } from '../words/lists';
import { say } from '../words/say';
import { nameControl } from './tell-control';

/** Conditions of conditions are told so far; a state that leads back to itself ends there, too. */
const DEEPEST = 6;

/** A condition in a sentence, whatever it is made of: "“Merge” was pressed and “Merge” is not there". No ids, no formula. */
export function tellCondition(procedure: Procedure, condition: Condition, depth = 0): string {
  const tell = (each: Condition) => tellCondition(procedure, each, depth + 1);
  const name = (id: string) => say('sharedQuoted', nameControl(procedure, id));
  if (depth > DEEPEST) return say('draftAndMore');
  if ('any' in condition) return either(condition.any.map(tell));
  if ('all' in condition) return both(condition.all.map(tell));
  if ('not' in condition) return say('draftIsNotSo', tell(condition.not));
  if ('state' in condition) {
    const state = procedure.states?.[condition.state];
    return state ? tell(state) : say('draftControlGone');
  }
  if ('page' in condition)
    return say('draftPageOpen', procedure.pages[condition.page]?.name ?? say('draftControlGone'));
  if ('pressed' in condition) return say('draftWasPressed', name(condition.pressed));
  if ('visible' in condition) return say('draftIsThere', name(condition.visible));
  if ('expanded' in condition) return say('draftIsOpen', name(condition.expanded));
  if ('checked' in condition) return say('draftIsChecked', name(condition.checked));
  if ('touched' in condition) return say('draftIsFilledIn', name(condition.touched));
  return say('draftIsUnchecked', name(condition.unchecked));
}
