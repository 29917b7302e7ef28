import type { Located } from '@/locate/locate';
import { holds, looksTheSame } from './dom';
import type { Effect } from './kinds/kind';
import { pointedAt } from './look';
import type { Truth } from './truth';

/** right: what should be said was said. abstained: nothing was pointed at, though it could have been. */
export type Verdict = 'right' | 'abstained' | 'wrong';

export interface Expectation {
  effect: Effect;
  /** Whether the target could be seen before, such as in an open section. */
  inSight: boolean;
}

/** Judges one answer by what is pointed at; the words of an answer count for nothing. */
export function judge(answer: Located | undefined, truth: Truth, { effect, inSight }: Expectation): Verdict {
  const pointed = pointedAt(answer);
  if (effect === 'removes') return pointed ? 'wrong' : 'right';
  const isTrue = pointed && isRight(pointed, truth);
  if (effect === 'doubles' && inSight) return pointed ? 'wrong' : 'right';
  if (pointed && !isTrue) return 'wrong';
  if (effect === 'keeps') return !pointed ? 'abstained' : pointed.as === 'control' ? 'right' : 'wrong';
  if (effect === 'changes')
    return !pointed ? 'abstained' : inSight === (pointed.as === 'control') ? 'right' : 'wrong';
  if (pointed?.as === 'control') return 'wrong';
  return pointed || (answer && !['absent', 'ambiguous'].includes(answer.status)) ? 'right' : 'abstained';
}

/** Of a target that nothing was done to: only what is pointed at wrongly counts. */
export function isAstray(answer: Located | undefined, truth: Truth | undefined): boolean {
  const pointed = pointedAt(answer);
  return pointed !== undefined && !(truth && isRight(pointed, truth));
}

const isRight = ({ at, as }: NonNullable<ReturnType<typeof pointedAt>>, truth: Truth) =>
  as === 'control' ? isSame(at, truth.control) : truth.openers.some((each) => isSame(at, each));

/** The control, a part of it, or a box that is the same to the eye. */
const isSame = (element: Element, truth: Element) =>
  holds(truth, element) || (holds(element, truth) && looksTheSame(element, truth));
