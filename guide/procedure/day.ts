import { say } from '../words/say';
import { isMoment } from './moment';

const SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit' } as const;

/** A moment as the day it was on: "24 November 2026". Never throws: of what no calendar has, "an unknown day". */
export function formatDay(at: number): string {
  return isMoment(at) ? write(at, { dateStyle: 'long' }) : say('sharedUnknownDay');
}

/** The same in short: "24 Nov 2026". */
export function formatShortDay(at: number): string {
  return isMoment(at) ? write(at, SHORT) : say('sharedUnknownDay');
}

/** A moment to the minute, in the time zone of this computer: "24 Nov 2026, 09:05". */
export function formatMoment(at: number): string {
  return isMoment(at) ? `${write(at, SHORT)}, ${write(at, TIME)}` : say('sharedUnknownMoment');
}

const write = (at: number, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(say('dateLanguage'), how).format(at);
