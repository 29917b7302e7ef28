import { queryLocale, say } from '../words/say';
import { isMoment } from './moment';

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** A moment as the day it was on: "Nov 24, 2026". Never throws: of what no calendar has, "an unknown day". */
export function formatDay(at: number): string {
  return isMoment(at) ? write(at, DAY) : say('sharedUnknownDay');
}

/** The same without the year: "Nov 24". */
export function formatDayOfYear(at: number): string {
  return isMoment(at) ? write(at, { day: 'numeric', month: 'short' }) : say('sharedUnknownDay');
}

/** A moment as the time of its day, on this computer: "9:05 AM". */
export function formatTime(at: number): string {
  return isMoment(at) ? write(at, TIME) : say('sharedUnknownMoment');
}

/** A moment to the minute, in the time zone of this computer: "Nov 24, 2026, 9:05 AM". */
export function formatMoment(at: number): string {
  return isMoment(at) ? write(at, { ...DAY, ...TIME }) : say('sharedUnknownMoment');
}

/** The day that a moment is on, on this computer, as a file has it: "2026-11-24". */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day of a file as people write it: "Nov 24, 2026". Never throws, as with moments. */
export const formatDate = (day: string): string => formatDay(new Date(`${day}T12:00`).getTime());

/** The day a year after one of a file; of a leap day the one before it. */
export function yearAfter(day: string): string {
  const later = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return later.endsWith('-02-29') ? later.replace(/29$/, '28') : later;
}

/** Some browsers put a narrow space before AM and PM, which looks like none and is lost in notes. */
const write = (at: number, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(queryLocale(), how).format(at).replaceAll('\u202f', ' ');
