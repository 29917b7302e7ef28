import { findChanged, findNotFollowed, findNotUnderstood, findUnused } from './article-rules';
import {
  findGeneric,
  findLanguage,
  findLocalWords,
  findNameless,
  findOneGround,
  findSameName,
} from './control-rules';
import { findAlready, findNoDone, findOrder, findUnreachable, findWeak } from './done-rules';
import type { CheckedDraft, Finding, Level, Rule } from './finding';
import { findBlank, findData, findLong, findMany } from './text-rules';
import { findNoCaution, findNoWayIn } from './way-rules';

const RULES: readonly Rule[] = [
  findBlank,
  findNameless,
  findGeneric,
  findData,
  findNoWayIn,
  findAlready,
  findUnreachable,
  findNoDone,
  findWeak,
  findOrder,
  findOneGround,
  findSameName,
  findLocalWords,
  findNoCaution,
  findLong,
  findMany,
  findLanguage,
  findChanged,
  findNotUnderstood,
  findUnused,
  findNotFollowed,
];

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/**
 * Everything that can be told about a draft without a page of Autotask before it: errors first, then in the order of the
 * steps; what is about no step stands at the end of its level. Fast enough to be asked on every change.
 */
export function checkDraft(draft: CheckedDraft): Finding[] {
  const places = new Map(draft.procedure.steps.map(({ id }, at) => [id, at]));
  const placeOf = ({ step, sentence = 0 }: Finding) =>
    step === undefined ? places.size + sentence : (places.get(step) ?? places.size);
  return RULES.flatMap((rule) => rule(draft)).toSorted(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || placeOf(a) - placeOf(b),
  );
}
