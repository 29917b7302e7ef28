import type { Prepared } from './prepare';
import type { Box } from './record';

const SAME_BOX = 0.85;

/**
 * Whether two elements are one to the eye: one inside the other, with the same box or, where no boxes are known,
 * the same name. A ring around either is a ring around both.
 */
export function isSameToTheEye(a: Prepared, b: Prepared): boolean {
  if (!isNested(a.record.path, b.record.path)) return false;
  const { box: boxA } = a.record;
  const { box: boxB } = b.record;
  if (boxA && boxB) return overlap(boxA, boxB) > SAME_BOX;
  return !boxA && !boxB && a.name !== '' && a.name === b.name;
}

function isNested(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  return a.length < b.length ? b.startsWith(`${a}/`) : a.startsWith(`${b}/`);
}

/** The shared part of two boxes, as a share of what they cover together. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (a.width * a.height + b.width * b.height - shared);
}
