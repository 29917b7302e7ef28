import {
  asHeading,
  disabledTwin,
  hiddenTwin,
  inGridCell,
  inOtherDialog,
  inSentence,
  oneMoreWord,
} from './decoys';
import type { Effect, Kind, Subject } from './kind';
import { classesHashed, everyMarkHashed, idsRerolled } from './marks';
import { removed, removedWithDecoys, twin } from './removal';
import { rowsInserted } from './rows';
import { controlDisabled, covered, menuClosed, sectionCollapsed } from './states';
import { intoShadow, reordered, wrappersAdded } from './structure';
import { otherVintage, unknownLanguage } from './words';

/** A row of the report: how many mutations at once, of which kinds, and what that does to the truth. */
export interface Recipe {
  title: string;
  effect: Effect;
  /** For targets that are out of sight to begin with, such as in a closed section; else only for those in sight. */
  outOfSight?: boolean;
  /** Whether the document is shown in other frames than it was met in. */
  elsewhere?: boolean;
  /** The kinds for one mutant, in the order in which they are applied; undefined where none suits. */
  choose(subject: Subject): Kind[] | undefined;
}

const KEEP = [
  idsRerolled,
  classesHashed,
  wrappersAdded,
  otherVintage,
  reordered,
  rowsInserted,
  inSentence,
  inGridCell,
  asHeading,
  inOtherDialog,
  disabledTwin,
  hiddenTwin,
  oneMoreWord,
  intoShadow,
];
const BAR = [menuClosed, sectionCollapsed, controlDisabled, covered];

const alone = (kind: Kind): Recipe => ({
  title: kind.title,
  effect: kind.effect,
  choose: (subject) => (kind.suits(subject) ? [kind] : undefined),
});

/** Two or three at once, at most one of which does more than leave the meaning alone. */
const together = (title: string, effect: Effect, last: readonly Kind[]): Recipe => ({
  title,
  effect,
  choose(subject) {
    const { chance } = subject;
    const suiting = (kinds: readonly Kind[]) => kinds.filter((kind) => kind.suits(subject));
    const [kept, others] = [suiting(KEEP), suiting(last)];
    if (last.length > 0 && others.length === 0) return undefined;
    const one = others.length > 0 ? [chance.pick(others)] : [];
    const many = 2 + Math.floor(chance.next() * 2) - one.length;
    const all = [...chance.shuffle(kept).slice(0, many), ...one];
    return all.length < 2 ? undefined : all.toSorted((a, b) => a.order - b.order);
  },
});

const unchanged: Recipe = { title: 'nothing changed', effect: 'keeps', choose: () => [] };
const elsewhere: Recipe = {
  title: 'frames nested differently',
  effect: 'keeps',
  elsewhere: true,
  choose: () => [],
};

const outOfSight: Recipe = {
  ...together('out of sight from the start, with two or three of the above', 'bars', []),
  outOfSight: true,
};

export const recipes: readonly Recipe[] = [
  unchanged,
  ...KEEP.map(alone),
  elsewhere,
  together('two or three of the above', 'keeps', []),
  outOfSight,
  ...BAR.map(alone),
  together('one of these, with one or two others', 'bars', BAR),
  alone(twin),
  alone(removed),
  alone(removedWithDecoys),
  together('the target removed, with one or two others', 'removes', [removed, removedWithDecoys]),
  alone(everyMarkHashed),
  alone(unknownLanguage),
];
