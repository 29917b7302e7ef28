import { say } from '../words/say';
import { shorten } from '../words/shorten';
import type { Action } from './action';
import type { ImportVerb } from './imported-article';

/** What a procedure file takes, in characters. */
const LONGEST_SAY = 240;
const LONGEST_TEXT = 600;
const LONGEST_NAME = 160;

/** A text of an article as a procedure file may quote it: nothing in it that could begin an element. */
export const quotable = (text: string, longest = LONGEST_TEXT): string =>
  shorten(text.replaceAll(/<(?=[a-zA-Z!/?])/g, '‹').trim(), longest);

/** A control's name as a procedure file may hold it; braces would stand for a word that offices rename. */
export const nameable = (name: string): string => quotable(name.replaceAll(/[{}]/g, ''), LONGEST_NAME);

/** What the card says of a step: the article's own words where they stand for themselves. */
export function tellStep({ said, verb, names }: Action, sentence: string): string {
  const own = verb === 'by-hand' && said === '' ? sentence : said;
  if (own === '') return shorten(tell(verb, names.map(nameable).join(' / ')), LONGEST_SAY);
  const text = quotable(own.replaceAll(/[{}]/g, ''), LONGEST_SAY);
  const ended = /[.!?:…]$/.test(text) || text.length >= LONGEST_SAY ? text : `${text}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

function tell(verb: ImportVerb, name: string): string {
  switch (verb) {
    case 'open':
      return say('importSayOpen', name);
    case 'choose':
      return say('importSayChoose', name);
    case 'type':
      return say('importSayType', name);
    case 'check':
      return say('importSayCheck', name);
    case 'uncheck':
      return say('importSayUncheck', name);
    case 'see':
      return say('importSaySee', name);
    case 'press':
    case 'by-hand':
      return say('importSayPress', name);
  }
}
