import { isMoment } from './moment';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** A moment as the day it was on: "24 November 2026". Never throws: of what no calendar has, "an unknown day". */
export function formatDay(at: number): string {
  return isMoment(at) ? format.format(at) : 'an unknown day';
}
