import { say } from '../words/say';
import type { Target } from '../procedure/procedure';
import { listControls, namesOf } from './control-rules';
import { withTarget } from './edit';
import type { CheckedDraft, Finding } from './finding';

/** As many as a file may name. */
const MOST_LOOK_ALIKES = 40;

/**
 * A name that may stand within a longer label, and that stands within the label of another control that guides know:
 * "Contact" in "Contact Merge". One press names that one as what isn't meant.
 */
export function findLookAlikes({ procedure, others = [] }: CheckedDraft): Finding[] {
  const known = [...listControls(procedure).map(({ target }) => target), ...others];
  return listControls(procedure).flatMap(({ step, id, target }): Finding[] => {
    const found = listLookAlikes(target, known);
    if (found.length === 0) return [];
    return [
      {
        rule: 'looks-like',
        level: 'warning',
        step: step.id,
        target: id,
        what: say('lintLooksLike', namesOf(target)[0]!.text, found[0]!),
        remedy: say('lintLooksLikeDo'),
        mend: {
          label: say('lintLooksLikeMend', found[0]!),
          apply: (draft) =>
            withTarget(draft, id, (each) => ({
              ...each,
              not: [...(each.not ?? []), ...listLookAlikes(each, known)].slice(0, MOST_LOOK_ALIKES),
            })),
        },
      },
    ];
  });
}

/** The names of other controls in which a name of this one stands as whole words; each once. */
function listLookAlikes(target: Target, known: readonly Target[]): string[] {
  const parts = namesOf(target).flatMap(({ text, match }) => (match === 'word' ? [wordsOf(text)] : []));
  if (parts.length === 0) return [];
  const own = new Set([...namesOf(target).map(({ text }) => text), ...(target.not ?? [])].map(wordsOf));
  const found = known
    .filter((other) => other !== target && mayBeTaken(target, other))
    .flatMap((other) => namesOf(other).map(({ text }) => text))
    .filter((text) => {
      const words = wordsOf(text);
      return !own.has(words) && parts.some((part) => part !== '' && ` ${words} `.includes(` ${part} `));
    });
  return [...new Set(found)];
}

/** On the same page, as far as is known, and of the same kind. */
const mayBeTaken = (one: Target, other: Target) =>
  one.role.some((role) => other.role.includes(role)) &&
  (one.page === undefined || other.page === undefined || one.page === other.page) &&
  (one.landmark === undefined || one.landmark !== other.landmark);

const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
