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
  const controls = listControls(procedure);
  if (!controls.some(({ target }) => partsOf(target).length > 0)) return [];
  const spelled = { ...words, ...procedure.words };
  const known = indexLabels([...controls.map(({ target }) => target), ...others], spelled);
  return controls.flatMap(({ step, id, target }): Finding[] => {
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

/** A label of a control, also as words between spaces. */
interface Label {
  target: Target;
  label: string;
  words: string;
}

/** The labels by each of their words: an office's guides know hundreds, and every control of the draft is held against them. */
function indexLabels(targets: readonly Target[], words: Procedure['words']): ReadonlyMap<string, Label[]> {
  const index = new Map<string, Label[]>();
  for (const each of targets.flatMap((target) => labelsOf(target, words)))
    for (const word of new Set(each.words.trim().split(' '))) {
      const list = index.get(word);
      if (list) list.push(each);
      else index.set(word, [each]);
    }
  return index;
}

// What offices rename is told as it may stand there.
const labelsOf = (target: Target, words: Procedure['words']): Label[] =>
  namesOf(target)
    .flatMap(({ text }) => (text.includes('{') ? spellLabel(text, words) : [text]))
    .map((label) => ({ target, label, words: wordsOf(label) }));

/** Its names that may stand within a longer label. */
const partsOf = (target: Target) =>
  namesOf(target).filter(({ text, match }) => match === 'word' && wordsOf(text).trim() !== '');

/** The first name that stands as whole words in labels of other controls, and some of those labels. */
function queryLookAlikes(
  target: Target,
  known: ReadonlyMap<string, readonly Label[]>,
  words: Procedure['words'],
): { part: string; labels: string[] } | undefined {
  const parts = partsOf(target);
  if (parts.length === 0) return undefined;
  const own = new Set([
    ...labelsOf(target, words).map((each) => each.words),
    ...(target.not ?? []).map(wordsOf),
  ]);
  const listHolding = (part: string): string[] => {
    const found = (known.get(part.trim().split(' ')[0]!) ?? []).filter(
      (each) =>
        each.words.includes(part) &&
        !own.has(each.words) &&
        each.target !== target &&
        mayBeTaken(target, each.target),
    );
    return [...new Set(found.map(({ label }) => label))].slice(0, MOST_AT_ONCE);
  };
  return parts
    .map(({ text }) => ({ part: text, labels: listHolding(wordsOf(text)) }))
    .find(({ labels }) => labels.length > 0);
}

/** On the same page, as far as is known, and of the same kind. */
const mayBeTaken = (one: Target, other: Target) =>
  one.role.some((role) => other.role.includes(role)) &&
  (one.page === undefined || other.page === undefined || one.page === other.page) &&
  (one.landmark === undefined || one.landmark !== other.landmark);

/** Lower case, each with a space on both sides, so that a part is looked for by whole words. */
const wordsOf = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
