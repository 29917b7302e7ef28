import type { RecordedControl } from '@/guide/procedure/recorded-control';
import * as dom from '../dom';
import { isSameToTheEye } from '../score/posterior';
import { isNamedAlike, prepare } from '../score/prepare';
import { findRecorded } from './find-recorded';
import type { Entry, Scene } from './scene';

/** What a recorded control fails at: `lost` and `ambiguous` on the page as it is, `marks-only` without ids and classes. */
export interface Fault {
  kind: 'lost' | 'ambiguous' | 'marks-only' | 'taken-for';
  /** What would be taken for it, by name. */
  other?: string;
}

/**
 * Tries a recorded control on three copies of what was read of the page: as it is, with ids and classes scrambled, and
 * with the control removed. There it has to be found, found, and absent.
 */
export function testOn(recorded: RecordedControl, own: Entry, { entries }: Scene): Fault[] {
  const here = findRecorded(recorded, entries);
  if (here.status === 'ambiguous') return [AMBIGUOUS];
  if (here.status === 'absent' || !here.entry || !isSame(here.entry, own)) return [{ kind: 'lost' }];

  const faults: Fault[] = [];
  const scrambled = entries.map(scramble);
  const there = findRecorded(recorded, scrambled);
  if (there.status !== 'found' || !there.entry || !isSame(there.entry, own))
    faults.push({ kind: 'marks-only' });

  const rest = entries.filter((entry) => !isNested(entry, own));
  const instead = findRecorded(recorded, rest);
  if (instead.status === 'found' && instead.entry) {
    if (isNamedAlike(instead.entry.prepared, own.prepared)) return [...faults, AMBIGUOUS];
    const { text, label } = instead.entry.record;
    const other = text ?? label ?? '';
    faults.push({ kind: 'taken-for', ...(other && { other }) });
  }
  return faults;
}

const AMBIGUOUS: Fault = { kind: 'ambiguous' };

/** The element itself, or one that a ring around it is a ring around as well. */
const isSame = (a: Entry, b: Entry) =>
  a === b || a.element === b.element || isSameToTheEye(a.prepared, b.prepared);

const isNested = (a: Entry, b: Entry) =>
  dom.contains(a.element, b.element) || dom.contains(b.element, a.element);

function scramble(entry: Entry, index: number): Entry {
  const { id, classes, anchor, ...rest } = entry.record;
  const record = {
    ...rest,
    ...(id && { id: `x${index}` }),
    ...(anchor && { anchor: `a${index % 7}` }),
    ...(classes && { classes: classes.map((_, at) => `c${at}`) }),
  };
  return { ...entry, record, prepared: prepare(record) };
}
