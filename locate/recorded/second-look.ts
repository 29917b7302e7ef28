import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { normalise } from '../normalise';
import { isIdentified } from '../score/further';
import { isSameToTheEye } from '../score/posterior';
import { countShared, prepare, type Prepared } from '../score/prepare';
import type { Entry } from './scene';

/** So much of the words around it has to be the same. */
const ENOUGH_AROUND = 0.5;

/** What was found by a mark instead of by likeness, and which mark that is. */
export interface SecondLook {
  entry: Entry;
  why: string;
}

/**
 * Where likeness says too little, because all around a control was built anew: the only one that is called the same,
 * if its section or its surroundings are the same, too; or the only one that leads to the same place.
 */
export function lookAgain(recorded: RecordedControl, entries: readonly Entry[]): SecondLook | undefined {
  const target = prepare(recorded);
  const kin = entries.filter(({ prepared }) => isKin(target, prepared));
  const named = target.letters
    ? only(kin.filter(({ prepared }) => prepared.letters === target.letters))
    : undefined;
  if (named && recorded.alike === 1 && isInItsPlace(recorded, target, named))
    return { entry: named, why: 'the only one of its name, in its place' };
  const led =
    leadsSomewhere(recorded.href) && only(kin.filter(({ record }) => record.href === recorded.href));
  return led && isAlike(target, led.prepared)
    ? { entry: led, why: 'the only one that leads there' }
    : undefined;
}

const PRESSED = new Set(['link', 'button']);

/** A link may have become a button, never a field. */
const isKin = (a: Prepared, b: Prepared) => a.kind === b.kind || (PRESSED.has(a.kind) && PRESSED.has(b.kind));

/** Two links to one place are two things; the one that looks the same is the same. */
function isAlike({ classes: a }: Prepared, { classes: b }: Prepared): boolean {
  const shared = countShared(a, b);
  return shared > 0 && shared / (a.size + b.size - shared) >= ENOUGH_AROUND;
}

const leadsSomewhere = (href: string | undefined) => href !== undefined && href.startsWith('//');

/** The one of them, where those that are one to the eye count as one. */
function only(entries: readonly Entry[]): Entry | undefined {
  const [first, ...others] = entries;
  return first && others.every(({ prepared }) => isSameToTheEye(first.prepared, prepared))
    ? first
    : undefined;
}

function isInItsPlace(recorded: RecordedControl, { near }: Prepared, entry: Entry): boolean {
  const { record, prepared } = entry;
  const { heading, href } = recorded;
  const [before, now] = [normalise(heading ?? ''), normalise(entry.heading)];
  if (before && before === now) return true;
  // Under another heading the same words around it are another section's.
  const isElsewhere = before !== '' && now !== '';
  if (!isElsewhere && near.size > 0 && countShared(near, prepared.near) / near.size >= ENOUGH_AROUND)
    return true;
  return isIdentified(recorded, record) || (leadsSomewhere(href) && href === record.href);
}
