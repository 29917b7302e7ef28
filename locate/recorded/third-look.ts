import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { isSameToTheEye } from '../score/posterior';
import { prepare, type Prepared } from '../score/prepare';
import { readAround, type Around } from './around';
import type { Entry } from './scene';
import { surroundingsIn, type Surroundings } from './surroundings';

/** So much of what stood around a control has to be there still; a section of the same name is worth 1. */
const ENOUGH = 0.4;
/** The same for what had look-alikes: one of them may be all that is left. */
const ENOUGH_OF_SEVERAL = 0.6;
/** So far the next has to be behind. */
const LEAD = 0.3;
/** Of more that bear the name, only those in its section are looked at. */
const MOST = 40;
/** What an identifier, a `name` attribute or an address is worth that is the same. */
const MARK = 0.5;
/** Less than the lead: its place in a row may support what else is known, it never decides. */
const SAME_IN_ROW = 0.2;
/** Its section is still on the page, and this is not in it. */
const ELSEWHERE = -2;
/** So far behind a look-alike has to be, and so much of what was only its own may be found where the target is. */
const CLEAR = 0.1;
const CONTRADICTION = 0.15;

/** What came of it: the one that fits best, and whether another fits about as well. */
export interface ThirdLook {
  entry: Entry;
  isAlone: boolean;
}

/**
 * Places recognised by what stands around them, where a page was built anew: of those that are called as the target was, the
 * one in its section, between its neighbours, among its words. What looked the same when it was recorded must not fit it
 * better: what set the target apart then has to set it apart now. Undefined: none fits.
 */
export function lookAround(
  recorded: RecordedControl,
  entries: readonly Entry[],
  isAdmitted: (entry: Entry) => boolean,
): ThirdLook | undefined {
  const target = prepare(recorded);
  if (!recorded.around || target.main === '') return undefined;
  const here = surroundingsIn(entries);
  const then = readAround(recorded.around);
  const [best, ...others] = keepFew(here.namedAs(target).filter(isAdmitted), then, here)
    .map((entry) => ({ entry, fit: sum(fitOf(then, entry, here)) + fitMarks(target, entry.prepared) }))
    .toSorted((a, b) => b.fit - a.fit);
  const enough = recorded.around.rivals ? ENOUGH_OF_SEVERAL : ENOUGH;
  if (!best || best.fit < enough || isInPlaceOfRival(recorded, best.entry, entries)) return undefined;
  const next = others.find(({ entry }) => !isSameToTheEye(entry.prepared, best.entry.prepared));
  // One more of them in its section than there was: which of them has come is not known.
  const isMore = here.around(best.entry).nth[1] > then.nth[1];
  return { entry: best.entry, isAlone: !isMore && (!next || best.fit - next.fit >= LEAD) };
}

function keepFew(entries: readonly Entry[], { sections: [own] }: Around, here: Surroundings) {
  if (entries.length <= MOST) return entries;
  const inSection = entries.filter((entry) => here.sectionsOf(entry)[0] === own);
  return inSection.length <= MOST ? inSection : [];
}

/**
 * Whether one that looked the same when the target was recorded fits better, or as well; or what set it apart is found
 * here while what set the target apart is not.
 */
export function isInPlaceOfRival(
  { around }: RecordedControl,
  entry: Entry,
  entries: readonly Entry[],
): boolean {
  if (!around?.rivals) return false;
  const here = surroundingsIn(entries);
  const now = here.around(entry);
  const own = readAround(around);
  const fit = sum(fitOf(own, entry, here));
  return around.rivals.map(readAround).some((rival) => {
    const [section, ...others] = fitOf(rival, entry, here);
    // The look-alike's own section is elsewhere on the page: whatever else is the same here, this isn't it.
    if (section === ELSEWHERE) return false;
    if (section! + sum(others) + CLEAR > fit) return true;
    return SIDES.some((sides) => contrast(own, rival, now, sides) <= -CONTRADICTION);
  });
}

const SIDES = [
  ['before', 'after'],
  ['wordsBefore', 'wordsAfter'],
] as const;
type Sides = (typeof SIDES)[number];

/** How much more there is of what only the one has than of what only the other has: -1 to 1. */
function contrast(own: Around, theirs: Around, now: Around, sides: Sides): number {
  const shareOfOnly = (of: Around, without: Around) =>
    shareOfBoth(
      sides.map((side) => of[side].filter((each) => !without[side].includes(each))),
      now,
      sides,
    );
  return shareOfOnly(own, theirs) - shareOfOnly(theirs, own);
}

/** How well the surroundings of an entry fit, by section, neighbours, words and place in a row. */
function fitOf(then: Around, entry: Entry, here: Surroundings): number[] {
  const now = here.around(entry);
  const isSameInRow = then.nth[1] > 1 && then.nth.join() === now.nth.join();
  return [
    fitSections(then.sections, now.sections, here),
    (shareOf(then.before, now.before) + shareOf(then.after, now.after)) / 2,
    shareOfBoth([then.wordsBefore, then.wordsAfter], now, SIDES[1]),
    isSameInRow ? SAME_IN_ROW : 0,
  ];
}

function fitSections(then: readonly string[], now: readonly string[], here: Surroundings): number {
  const [own] = then;
  if (own === undefined) return now.length === 0 ? 0.3 : 0;
  if (own === now[0]) return 1;
  if (now.includes(own)) return 0.7;
  if (here.hasSection(own)) return ELSEWHERE;
  return then.some((each) => now.includes(each)) ? 0.2 : 0;
}

function shareOf(then: readonly string[], now: readonly string[]): number {
  const there = then.filter((each) => now.includes(each)).length;
  return then.length === 0 ? 0 : there / then.length;
}

/** How much of what stood on either side of a control stands there still. */
function shareOfBoth(then: readonly (readonly string[])[], now: Around, sides: Sides): number {
  const all = sum(then.map((marks) => marks.length));
  const there = sum(then.map((marks, at) => marks.filter((each) => now[sides[at]!].includes(each)).length));
  return all === 0 ? 0 : there / all;
}

const fitMarks = ({ record: a }: Prepared, { record: b }: Prepared) =>
  (['id', 'name', 'href'] as const).filter((key) => a[key] !== undefined && a[key] === b[key]).length * MARK;

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);
