import { levelOfMissing, missingLevels, type Field } from './field';
import { isNamedAlike, type Prepared } from './prepare';
import { countShared, withoutDigits } from './words';

/** The levels of the name field. Long names that agree are less often an accident than short ones. */
export const NameLevel = {
  neither: 0,
  onlyCandidate: 1,
  onlyTarget: 2,
  sameLong: 3,
  sameTwo: 4,
  sameOne: 5,
  digits: 6,
  inflected: 7,
  contained: 8,
  substituted: 9,
  related: 10,
  different: 11,
} as const;

function compare(target: Prepared, candidate: Prepared): number {
  const missing = levelOfMissing(target.name !== '', candidate.name !== '');
  if (missing !== undefined) return missing;
  if (target.name === candidate.name || isNamedAlike(target, candidate)) {
    if (target.stems.size > 2) return NameLevel.sameLong;
    return target.stems.size === 2 ? NameLevel.sameTwo : NameLevel.sameOne;
  }
  if (withoutDigits(target.name) === withoutDigits(candidate.name)) return NameLevel.digits;
  const shared = countShared(target.stems, candidate.stems);
  if (shared === 0) return NameLevel.different;
  const mine = target.stems.size;
  const theirs = candidate.stems.size;
  if (shared === mine && shared === theirs) return NameLevel.inflected;
  if (shared === mine || shared === theirs) return NameLevel.contained;
  return shared / (mine + theirs - shared) >= 0.5 ? NameLevel.substituted : NameLevel.related;
}

/** What the two are called. */
export const nameField: Field = {
  name: 'name',
  levels: [
    ...missingLevels('name'),
    'same name',
    'same name',
    'same name',
    'same name but for numbers',
    'same name in other forms',
    'name with words more or fewer',
    'name with words exchanged',
    'name that shares a word',
    'different name',
  ],
  silentWhenMissing: false,
  compare,
};
