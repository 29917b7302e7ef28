import { findChanged, findNotFollowed, findNotUnderstood, findUnused } from './article-rules';
import {
  findGeneric,
  findLanguage,
  findNameless,
  findOneGround,
  findSameName,
  findUncalled,
  findUnrecognised,
} from './control-rules';
import { findData } from './data-rule';
import { findAlready, findNoDone, findOrder, findUnreachable, findWeak } from './done-rules';
import type { CheckedDraft, Finding, Level, Rule } from './finding';
import { findLocalWords } from './local-word-rule';
import { findLookAlikes } from './look-alike-rule';
import { findDrift, findDue, findEarly } from './office-rules';
import { findBlank, findLong, findMany } from './text-rules';
import { markWaived } from './waive';
import { findNoCaution, findNoWayIn, findUnknownPages } from './way-rules';

const RULES: readonly Rule[] = [
  findBlank,
  findUnrecognised,
  findNameless,
  findUncalled,
  findGeneric,
  findData,
  findNoWayIn,
  findUnknownPages,
  findAlready,
  findUnreachable,
  findNoDone,
  findWeak,
  findEarly,
  findOrder,
  findOneGround,
  findSameName,
  findLookAlikes,
  findDrift,
  findLocalWords,
  findNoCaution,
  findLong,
  findMany,
  findLanguage,
  findChanged,
  findNotUnderstood,
  findUnused,
  findNotFollowed,
  findDue,
];

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/**
 * Everything that can be told about a draft without a page of Autotask before it: errors first, then in the order of the
 * steps; what is about no step stands at the end of its level. What the office lets stand is among it, with the reason.
 * Fast enough to be asked on every change.
 */
export function checkDraft(draft: CheckedDraft): Finding[] {
  const places = new Map(draft.procedure.steps.map(({ id }, at) => [id, at]));
  const placeOf = ({ step, sentence = 0 }: Finding) =>
    step === undefined ? places.size + sentence : (places.get(step) ?? places.size);
  const sorted = RULES.flatMap((rule) => rule(draft)).toSorted(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || placeOf(a) - placeOf(b),
  );
  return markWaived(sorted, draft.procedure);
}
