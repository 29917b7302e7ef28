import { isMoment } from './moment';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment as the day it was on: "24 November 2026". Never throws: of what no calendar has, "an unknown day". */
export function formatDay(at: number): string {
  return isMoment(at) ? format.format(at) : 'an unknown day';
}

/** The same in short: "24 Nov 2026". */
export function formatShortDay(at: number): string {
  return isMoment(at) ? short.format(at) : 'an unknown day';
}

/** A moment to the minute, in the time zone of this computer: "24 Nov 2026, 09:05". */
export function formatMoment(at: number): string {
  return isMoment(at) ? `${short.format(at)}, ${time.format(at)}` : 'an unknown moment';
}
