import { both, either } from '../words/lists';
import { say } from '../words/say';
import { spellLabel } from '../procedure/local-words';
import type { Procedure, Target } from '../procedure/procedure';
import { listControls, namesOf } from './control-rules';
import { withTarget } from './edit';
import type { CheckedDraft, Finding } from './finding';

/** As many as a file may name as not meant. */
const MOST_NOT = 40;
/** As many as one press names: all of them stand on it. */
const MOST_AT_ONCE = 3;

/**
 * A name that may stand within a longer label, and that stands within the label of another control that guides know:
 * "Contact" in "Contact Merge". One press names that one as what isn't meant.
 */
export function findLookAlikes({ procedure, others = [], words }: CheckedDraft): Finding[] {
  const known = [...listControls(procedure).map(({ target }) => target), ...others];
  const spelled = { ...words, ...procedure.words };
  return listControls(procedure).flatMap(({ step, id, target }): Finding[] => {
    const { part, labels } = queryLookAlikes(target, known, spelled) ?? {};
    if (part === undefined || !labels) return [];
    const names = labels.map((label) => say('sharedQuoted', label));
    const hasRoom = (target.not?.length ?? 0) + labels.length <= MOST_NOT;
    return [
      {
        rule: 'looks-like',
        level: 'warning',
        step: step.id,
        target: id,
        what: say('lintLooksLike', part, both(names)),
        remedy: say('lintLooksLikeDo'),
        ...(hasRoom && {
          mend: {
            label: say('lintLooksLikeMend', either(names)),
            apply: (draft) =>
              withTarget(draft, id, (each) => ({
                ...each,
                not: [...new Set([...(each.not ?? []), ...labels])].slice(0, MOST_NOT),
              })),
          },
        }),
      },
    ];
  });
}

/** The first name that stands as whole words in labels of other controls, and some of those labels. */
function queryLookAlikes(
  target: Target,
  known: readonly Target[],
  words: Procedure['words'],
): { part: string; labels: string[] } | undefined {
  const parts = namesOf(target).filter(({ text, match }) => match === 'word' && wordsOf(text) !== '');
  if (parts.length === 0) return undefined;
  // What offices rename is told as it may stand there.
  const labelsOf = (each: Target) => namesOf(each).flatMap(({ text }) => spellLabel(text, words));
  const own = new Set([...labelsOf(target), ...(target.not ?? [])].map(wordsOf));
  const others = known
    .filter((other) => other !== target && mayBeTaken(target, other))
    .flatMap(labelsOf)
    .filter((label) => !own.has(wordsOf(label)));
  return parts
    .map(({ text }) => ({ part: text, labels: listHolding(others, text) }))
    .find(({ labels }) => labels.length > 0);
}

const listHolding = (labels: readonly string[], part: string): string[] =>
  [...new Set(labels.filter((label) => ` ${wordsOf(label)} `.includes(` ${wordsOf(part)} `)))].slice(
    0,
    MOST_AT_ONCE,
  );

/** On the same page, as far as is known, and of the same kind. */
const mayBeTaken = (one: Target, other: Target) =>
  one.role.some((role) => other.role.includes(role)) &&
  (one.page === undefined || other.page === undefined || one.page === other.page) &&
  (one.landmark === undefined || one.landmark !== other.landmark);

const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
