import * as v from 'valibot';
import { say } from '../words/say';

/** The last millisecond that the browser's calendar has. */
export const LAST_MOMENT = 8_640_000_000_000_000;

/** A moment in milliseconds since the epoch. What no calendar has, such as `1e308`, is refused. */
export const momentSchema = v.pipe(
  v.number(),
  v.check(
    (at) => at >= 0 && at <= LAST_MOMENT,
    () => say('procedureMoment'),
  ),
);

/** Whether the calendar has the moment. */
export function isMoment(at: number): boolean {
  return Math.abs(at) <= LAST_MOMENT;
}
