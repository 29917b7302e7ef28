import type { Located } from '../locate';
import { holds } from '../walk';

/** So far ahead the surer of two has to be. */
const LEAD = 0.05;

/**
 * No control is two. A recorded control that is found where another target is found as well is given up, taken out of the
 * answers: what a description finds comes before what was recorded, and of two recorded ones the clearly surer stays.
 */
export function giveEachItsOwn(located: Map<string, Located>): void {
  const found = [...located].filter(([, { status }]) => status === 'found');
  for (const [id, answer] of found) {
    const isGivenUp = (other: string, rival: Located) =>
      other !== id && isSamePlace(answer, rival) && !isSurer(answer, rival);
    if (answer.means === 'recorded' && found.some(([other, rival]) => isGivenUp(other, rival)))
      located.delete(id);
  }
}

const isSurer = (answer: Located, rival: Located) =>
  rival.means === 'recorded' && answer.confidence - rival.confidence >= LEAD;

const isSamePlace = ({ element: a }: Located, { element: b }: Located) =>
  a !== undefined && b !== undefined && (holds(a, b) || holds(b, a));
