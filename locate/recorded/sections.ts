import type { Entry } from './scene';

/** The boxes that headings head. */
export interface Sections {
  /** The names, normalised, of the sections that an entry is in, the smallest first. */
  around(entry: Entry): readonly string[];
}

interface Section {
  name: string;
  /** The path of its heading and of its box. */
  heading: string;
  box: string;
  /** Which entries of the box are in it: a heading without a box of its own stands over what comes up to the next. */
  from: number;
  to: number;
}

/** The page's own bars, which stand under none of its headings; those of a card are deeper in it. */
const BAR = /^\/html\[1\]\/body\[1\](?:\/[^/]+){0,2}?\/(?:nav|aside|header|footer)\[\d+\]/;
const MOST_HEADINGS = 300;
/** The steps of a path down to the body. */
const BODY = 2;

/**
 * The sections of a page: a heading's is the largest box without another heading of its rank or above it. So a box that
 * holds several cards is nobody's, and each card its heading's.
 */
export function createSections(entries: readonly Entry[]): Sections {
  const sections = listSections(entries);
  const order = new Map(entries.map((entry, at) => [entry, at]));
  return {
    around(entry) {
      const { path = '' } = entry.record;
      const at = order.get(entry) ?? -1;
      const bar = BAR.exec(path)?.[0];
      return sections
        .filter(({ heading, box, from, to }) => {
          const isInside = isIn(path, box) && at >= from && at < to;
          return isInside && heading !== path && (!bar || isIn(heading, bar));
        })
        .toSorted((a, b) => b.box.length - a.box.length)
        .map(({ name }) => name);
    },
  };
}

function listSections(entries: readonly Entry[]): Section[] {
  const headings = [...entries.entries()]
    .filter(([, { isHeading, prepared }]) => isHeading && prepared.name !== '')
    .slice(0, MOST_HEADINGS)
    .map(([at, { prepared, record }]) => {
      const path = record.path ?? '';
      return { at, name: prepared.name, path, steps: path.split('/'), rank: rankOf(record.tag) };
    });
  return headings.map((heading, which) => {
    const { at, name, path, steps, rank } = heading;
    const others = headings.filter((each) => each !== heading && each.rank <= rank);
    const shared = Math.max(BODY, ...others.map((each) => countShared(steps, each.steps)));
    const box = steps.slice(0, shared + 1).join('/');
    if (box !== path) return { name, heading: path, box, from: 0, to: Infinity };
    const next = headings.slice(which + 1).find((each) => each.rank <= rank);
    return { name, heading: path, box: steps.slice(0, shared).join('/'), from: at, to: next?.at ?? Infinity };
  });
}

const rankOf = (tag: string) => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 4);

const isIn = (path: string, box: string) => path === box || path.startsWith(`${box}/`);

function countShared(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
