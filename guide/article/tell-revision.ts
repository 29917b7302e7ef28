import { formatDate } from '../procedure/day';
import type { Procedure } from '../procedure/procedure';
import { say } from '../words/say';

/** Which revision a guide is, of which day, and what changed in it. */
export function tellRevision({ number, at, note }: NonNullable<Procedure['revision']>): string {
  const day = formatDate(at);
  return note ? say('kbRevisionNote', number, day, note) : say('kbRevision', number, day);
}
