import { levelOfMissing, missingLevels, type Field, type Rarity } from './field';
import type { Prepared } from './prepare';

/** The levels of the fields about the place that the requirements ask about. */
export const NearLevel = { most: 3, half: 4, quarter: 5, few: 6, none: 7 } as const;
export const PartLevel = { same: 0, neither: 1, onlyCandidate: 2, onlyTarget: 3, other: 4 } as const;
export const OffsetLevel = { unknown: 0, px10: 1, px50: 2, px200: 3, px600: 4, far: 5 } as const;

const TAIL_TAGS = 4;
const TAIL_POSITIONS = 3;

/** How many tags at the end of the way are the same: 0 to 4. */
export const tailTags = (level: number) => Math.floor(level / (TAIL_POSITIONS + 1));

function compareTails({ path: a }: Prepared, { path: b }: Prepared): number {
  let tags = 0;
  while (tags < TAIL_TAGS && tags < a.tags.length && a.tags.at(-1 - tags) === b.tags.at(-1 - tags)) tags++;
  let positions = 0;
  for (let back = 1; back <= Math.min(TAIL_POSITIONS, a.tags.length, b.tags.length); back++)
    if (a.positions.at(-back) === b.positions.at(-back)) positions++;
  return tags * (TAIL_POSITIONS + 1) + positions;
}

function compareParts({ part: a }: Prepared, { part: b }: Prepared): number {
  if (a === b) return a === '' ? PartLevel.neither : PartLevel.same;
  if (a === '') return PartLevel.onlyCandidate;
  return b === '' ? PartLevel.onlyTarget : PartLevel.other;
}

function compareNear({ near: a }: Prepared, { near: b }: Prepared, rarity: Rarity): number {
  const missing = levelOfMissing(a.size > 0, b.size > 0);
  if (missing !== undefined) return missing;
  let shared = 0;
  let all = 0;
  for (const word of a) {
    const weight = rarity(word);
    all += weight;
    if (b.has(word)) shared += weight;
  }
  const share = all > 0 ? shared / all : 0;
  if (share >= 0.75) return NearLevel.most;
  if (share >= 0.5) return NearLevel.half;
  if (share >= 0.25) return NearLevel.quarter;
  return share > 0 ? NearLevel.few : NearLevel.none;
}

function compareOffsets(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return OffsetLevel.unknown;
  const offset = Math.abs(a - b);
  if (offset <= 10) return OffsetLevel.px10;
  if (offset <= 50) return OffsetLevel.px50;
  if (offset <= 200) return OffsetLevel.px200;
  return offset <= 600 ? OffsetLevel.px600 : OffsetLevel.far;
}

const OFFSETS = [
  'unknown place',
  'at most 10 px away',
  'at most 50 px away',
  'at most 200 px away',
  'at most 600 px away',
  'far away',
];

/** The last steps of the way to it. */
export const tailField: Field = {
  name: 'path',
  levels: Array.from({ length: (TAIL_TAGS + 1) * (TAIL_POSITIONS + 1) }, (_, level) =>
    tailTags(level) > 0 ? `same last ${tailTags(level)} tags of its path` : 'another end of its path',
  ),
  silentWhenMissing: false,
  compare: compareTails,
};

/** The part of the page. */
export const partField: Field = {
  name: 'part',
  levels: [
    'same part of the page',
    'no known part',
    'known part now',
    'no known part now',
    'another part of the page',
  ],
  silentWhenMissing: false,
  compare: compareParts,
};

/** The words around it, rare ones counting more. */
export const nearField: Field = {
  name: 'surroundings',
  levels: [
    ...missingLevels('surroundings'),
    'most of the words around it',
    'half of the words around it',
    'a quarter of the words around it',
    'few of the words around it',
    'other words around it',
  ],
  silentWhenMissing: true,
  compare: compareNear,
};

/** How far it lies to the side. */
export const xField: Field = {
  name: 'x',
  levels: OFFSETS,
  silentWhenMissing: true,
  compare: (a, b) => compareOffsets(a.record.box?.x, b.record.box?.x),
};

/** How far it lies up or down. */
export const yField: Field = {
  name: 'y',
  levels: OFFSETS,
  silentWhenMissing: true,
  compare: (a, b) => compareOffsets(a.record.box?.y, b.record.box?.y),
};
