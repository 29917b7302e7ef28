import type { Box, TargetRecord } from '@/locate/score/record';

const STRINGS = [
  'role',
  'text',
  'label',
  'alt',
  'id',
  'name',
  'href',
  'near',
  'path',
  'anchor',
  'page',
  'dialog',
] as const;
const LONGEST = 2000;

/** Reads a record from anywhere: what doesn't fit is left out, as if it had not been taken down. */
export function parseRecord(input: unknown): TargetRecord {
  const from: Record<string, unknown> = typeof input === 'object' && input !== null ? { ...input } : {};
  const record: Record<string, unknown> = { tag: typeof from.tag === 'string' ? from.tag : '' };
  for (const key of STRINGS) {
    const value = from[key];
    if (typeof value === 'string' && value !== '') record[key] = value.slice(0, LONGEST);
  }
  if (from.dialog === '') record.dialog = '';
  if (typeof from.pressable === 'boolean') record.pressable = from.pressable;
  const classes = parseStrings(from.classes);
  if (classes) record.classes = classes;
  const not = parseStrings(from.not);
  if (not) record.not = not;
  const box = parseBox(from.box);
  if (box) record.box = box;
  return record as unknown as TargetRecord;
}

function parseStrings(input: unknown): string[] | undefined {
  if (!Array.isArray(input)) return undefined;
  return input.filter((each): each is string => typeof each === 'string').slice(0, 100);
}

/** An element without a size has no place. */
function parseBox(input: unknown): Box | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { x, y, width, height } = input as Record<string, unknown>;
  const finite = [x, y, width, height].every((each) => typeof each === 'number' && Number.isFinite(each));
  const box = { x, y, width, height } as Box;
  return finite && box.width > 0 && box.height > 0 ? box : undefined;
}
