import type { Field } from './field';
import type { Prepared } from './prepare';

/** The levels of the fields about the place that the requirements ask about. */
export const PartLevel = { same: 0, neither: 1, onlyCandidate: 2, onlyTarget: 3, other: 4 } as const;
export const OffsetLevel = { unknown: 0, px10: 1, px50: 2, px200: 3, px600: 4, far: 5 } as const;

const MOST_POSITIONS = 3;

/** How many of the last steps of the way to it have the same place among their siblings: 0 to 3. */
function comparePositions({ path: a }: Prepared, { path: b }: Prepared): number {
  let same = 0;
  for (let back = 1; back <= Math.min(MOST_POSITIONS, a.tags.length, b.tags.length); back++)
    if (a.positions.at(-back) === b.positions.at(-back)) same++;
  return same;
}

function compareParts({ part: a }: Prepared, { part: b }: Prepared): number {
  if (a === b) return a === '' ? PartLevel.neither : PartLevel.same;
  if (a === '') return PartLevel.onlyCandidate;
  return b === '' ? PartLevel.onlyTarget : PartLevel.other;
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
export const positionField: Field = {
  name: 'position',
  levels: [
    'another position',
    'same position in one of three steps',
    'same position in two of three steps',
    'same position',
  ],
  silentWhenMissing: false,
  compare: comparePositions,
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
