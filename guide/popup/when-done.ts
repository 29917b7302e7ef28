import { formatDay, formatDayOfYear, formatTime } from '../procedure/day';
import { isMoment } from '../procedure/moment';
import { queryLocale, say } from '../words/say';

/**
 * When something was done, as people say it: "today, 2:05 PM", "yesterday, 9:30 AM", "Nov 3". Never throws: of what no
 * calendar has, "on an unknown day".
 */
export function whenDone(at: number, now: number): string {
  if (!isMoment(at) || !isMoment(now)) return say('popupOnUnknownDay');
  const [then, today] = [new Date(at), new Date(now)];
  const ago = daysBetween(then, today);
  if (ago === 0 || ago === 1) {
    const day = new Intl.RelativeTimeFormat(queryLocale(), { numeric: 'auto' }).format(-ago, 'day');
    return say('popupDayAndTime', day, formatTime(at));
  }
  return then.getFullYear() === today.getFullYear() ? formatDayOfYear(at) : formatDay(at);
}

/** Days of the calendar, of which some have 23 or 25 hours. */
function daysBetween(from: Date, to: Date): number {
  const noon = (each: Date) => Date.UTC(each.getFullYear(), each.getMonth(), each.getDate(), 12);
  return Math.round((noon(to) - noon(from)) / (24 * 60 * 60 * 1000));
}
