import type { KeptAround } from '@/guide/procedure/recorded-control';
import { splitMarks } from './marks';

/** What stands around a control, as marks: nothing of it can be read. */
export interface Around {
  /** The headings of the sections it is in, the smallest first. */
  readonly sections: readonly string[];
  /** The controls before and after it, the nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The words before and after it up to its look-alikes, less those that these have there as well. */
  readonly wordsBefore: readonly string[];
  readonly wordsAfter: readonly string[];
  /** Which of how many look-alikes in its section it is. */
  readonly nth: readonly [number, number];
}

/** The lists of marks in it. */
const LISTS = ['sections', 'before', 'after', 'wordsBefore', 'wordsAfter'] as const;

/** What is kept of it in a recording. */
export function keepAround(around: Around): KeptAround {
  const kept: KeptAround = {};
  for (const list of LISTS) if (around[list].length > 0) kept[list] = around[list].join('');
  const [which, of] = around.nth;
  return of > 1 && of <= MOST_COUNTED ? { ...kept, nth: [which, of] } : kept;
}

/** The most that the format of a recording counts. */
const MOST_COUNTED = 1000;

/** The same, read again. */
export const readAround = (kept: KeptAround): Around => ({
  sections: splitMarks(kept.sections),
  before: splitMarks(kept.before),
  after: splitMarks(kept.after),
  wordsBefore: splitMarks(kept.wordsBefore),
  wordsAfter: splitMarks(kept.wordsAfter),
  nth: kept.nth ?? [1, 1],
});
