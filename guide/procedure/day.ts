const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** A moment as the day it was on: "24 November 2026". */
export function formatDay(at: number): string {
  return format.format(at);
}
