import { isSameToTheEye } from '../score/posterior';
import { isNamedAlike, type Prepared } from '../score/prepare';
import type { Around } from './around';
import { markOf } from './marks';
import { once } from './once';
import type { Entry } from './scene';
import { createSections } from './sections';

const NEIGHBOURS = 4;
const WORDS = 9;
const SECTIONS = 4;
/** So many entries away nothing is next to a control. */
const FURTHEST = 60;
/** The words of so many look-alikes are no mark of one of them. */
const LOOK_ALIKES = 20;

/** A page by what stands around its controls. */
export interface Surroundings {
  around(entry: Entry): Around;
  /** What is called as an entry is and could be pressed or filled in its place; what is one with it is left out. */
  likeOf(entry: Entry): readonly Entry[];
  /** The same for what was recorded: all that its names would do for. */
  namedAs(target: Prepared): readonly Entry[];
  /** The headings of the sections it is in, the smallest first, as marks. */
  sectionsOf(entry: Entry): readonly string[];
  /** Whether a heading with this mark is on the page. */
  hasSection(mark: string): boolean;
}

/** Read once for all targets of one look. */
const known = new WeakMap<readonly Entry[], Surroundings>();

/** The surroundings on a page, by its entries; each is read when it is asked for. */
export function surroundingsIn(entries: readonly Entry[]): Surroundings {
  const made = known.get(entries) ?? createSurroundings(entries);
  known.set(entries, made);
  return made;
}

function createSurroundings(entries: readonly Entry[]): Surroundings {
  const order = new Map(entries.map((entry, at) => [entry, at]));
  const placeOf = (entry: Entry) => order.get(entry) ?? 0;
  const { around: listSections } = createSections(entries);
  const headings = new Set(
    entries.flatMap(({ isHeading, prepared: { name } }) => (isHeading && name ? markOf(name) : [])),
  );
  const byName = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const name of namesOf(entry.prepared)) {
      const named = byName.get(name) ?? [];
      named.push(entry);
      byName.set(name, named);
    }

  const namedAs = (target: Prepared) => {
    const all = new Set(namesOf(target).flatMap((name) => byName.get(name) ?? []));
    return [...all].filter(({ prepared }) => isKin(target, prepared) && isLike(target, prepared));
  };
  const likeOf = once((entry: Entry) =>
    namedAs(entry.prepared)
      .filter((each) => each !== entry && !isSameToTheEye(each.prepared, entry.prepared))
      .toSorted((a, b) => placeOf(a) - placeOf(b)),
  );
  const sectionsOf = once((entry: Entry) => listSections(entry).slice(0, SECTIONS).map(markOf));

  /** What comes before or after an entry in the page, nothing that holds it or stands in it. */
  function* from(entry: Entry, step: 1 | -1): Generator<Entry> {
    const at = placeOf(entry);
    for (let i = at + step; Math.abs(i - at) <= FURTHEST && entries[i]; i += step)
      if (!isNested(entries[i]!, entry)) yield entries[i]!;
  }
  /** The names of the controls next to an entry; those of its look-alikes tell nothing. */
  const listNeighbours = (entry: Entry, step: 1 | -1) => {
    const found: string[] = [];
    for (const { prepared } of from(entry, step)) {
      if (isControl(prepared) && prepared.main && !isNamedAlike(prepared, entry.prepared))
        found.push(markOf(prepared.main));
      if (found.length === NEIGHBOURS) break;
    }
    return found;
  };
  /** The words next to an entry; what comes after a look-alike is that one's. */
  const listWords = (entry: Entry, step: 1 | -1) => {
    const found: string[] = [];
    const like = likeOf(entry);
    let last: Entry | undefined;
    for (const other of from(entry, step)) {
      if (found.length >= WORDS || like.includes(other)) break;
      if (last && isNested(other, last)) continue;
      last = other;
      const words = other.prepared.name.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
      found.push(...(step === 1 ? words : words.toReversed()));
    }
    return new Set(found.slice(0, WORDS));
  };
  const before = once((entry: Entry) => listWords(entry, -1));
  const after = once((entry: Entry) => listWords(entry, 1));
  const ownOf = (words: typeof before, entry: Entry) => {
    const like = likeOf(entry).slice(0, LOOK_ALIKES).map(words);
    return [...words(entry)].filter((word) => !like.some((theirs) => theirs.has(word))).map(markOf);
  };

  const around = once((entry: Entry): Around => {
    const sections = sectionsOf(entry);
    const here = likeOf(entry).filter((each) => sectionsOf(each)[0] === sections[0]);
    const earlier = here.filter((each) => placeOf(each) < placeOf(entry));
    return {
      sections,
      before: listNeighbours(entry, -1),
      after: listNeighbours(entry, 1),
      wordsBefore: ownOf(before, entry),
      wordsAfter: ownOf(after, entry),
      nth: [earlier.length + 1, here.length + 1],
    };
  });
  return { around, likeOf, namedAs, sectionsOf, hasSection: (mark) => headings.has(mark) };
}

/** What is like what has no name has none either. */
const namesOf = ({ called }: Prepared) => (called.size > 0 ? [...called] : ['']);

const PRESSED = new Set(['link', 'button']);

/** A link may have become a button, never a field. */
const isKin = (a: Prepared, b: Prepared): boolean =>
  a.kind === b.kind || (PRESSED.has(a.kind) && PRESSED.has(b.kind));

const isLike = (a: Prepared, b: Prepared) => isNamedAlike(a, b) || (a.main === '' && b.main === '');

const isControl = ({ kind }: Prepared) => PRESSED.has(kind) || kind === 'field';

function isNested(a: Entry, b: Entry): boolean {
  const [one, other] = [`${a.record.path}/`, `${b.record.path}/`];
  return one.startsWith(other) || other.startsWith(one);
}
