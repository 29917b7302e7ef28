import type { ImportedStep, ImportVerb } from '../article-import/imported-article';
import { say, type MessageKey } from '../words/say';

const LONGEST_TITLE = 160;

const TITLES: Record<ImportVerb, MessageKey> = {
  open: 'draftTitleOpen',
  press: 'draftTitlePress',
  choose: 'draftTitleChoose',
  type: 'draftTitleType',
  check: 'draftTitleCheck',
  uncheck: 'draftTitleUncheck',
  see: 'draftTitleSee',
  'by-hand': 'draftTitleSee',
};

/** Whether the article itself says what the control is called, from the first word to the last. */
export const isSureName = ({ nameFrom, endsOpen }: ImportedStep): boolean =>
  nameFrom !== 'guess' && !endsOpen;

/** What a step is called: by what is done and to what, as far as the article is sure about the name. */
export function titleOf(step: ImportedStep): string {
  const { verb, say: said } = step;
  const [name] = step.names;
  // A name that was guessed makes no title: the sentence itself reads better.
  const isSure = name !== undefined && verb !== 'by-hand' && isSureName(step);
  const title = isSure ? say(TITLES[verb], name) : said.replace(/[.:]$/, '');
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
}

/** What the card says: "Click it." says less on a card than the control's own name. */
export function sayOf(step: ImportedStep): string {
  const [name] = step.names;
  const title = titleOf(step);
  const isBare = name !== undefined && !step.say.includes(name) && step.say.length < title.length;
  return isBare ? `${title}.` : step.say;
}
