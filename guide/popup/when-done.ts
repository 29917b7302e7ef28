import { isMoment } from '../procedure/moment';

// The rest of the interface is in US English too, whatever the browser's language.
const LANGUAGE = 'en-US';

const time = new Intl.DateTimeFormat(LANGUAGE, { hour: 'numeric', minute: '2-digit' });
const date = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short' });
const dateAndYear = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: 'numeric' });
const day = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: 'auto' });

/**
 * When something was done, as people say it: "today, 2:05 PM", "yesterday, 9:30 AM", "Nov 3". Never throws: of what no
 * calendar has, "on an unknown day".
 */
export function whenDone(at: number, now: number): string {
  if (!isMoment(at) || !isMoment(now)) return 'on an unknown day';
  const [then, today] = [new Date(at), new Date(now)];
  const ago = daysBetween(then, today);
  // Some browsers put a narrow space before AM and PM, which looks like none.
  if (ago === 0 || ago === 1)
    return `${day.format(-ago, 'day')}, ${time.format(then).replaceAll('\u202f', ' ')}`;
  const format = then.getFullYear() === today.getFullYear() ? date : dateAndYear;
  return format.format(then);
}

/** Days of the calendar, of which some have 23 or 25 hours. */
function daysBetween(from: Date, to: Date): number {
  const noon = (each: Date) => Date.UTC(each.getFullYear(), each.getMonth(), each.getDate(), 12);
  return Math.round((noon(to) - noon(from)) / (24 * 60 * 60 * 1000));
}
