import { levelOfMissing, missingLevels, type Field } from './field';
import { countShared, isNamedAlike, withoutDigits, type Prepared } from './prepare';

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

function compareNames(target: Prepared, candidate: Prepared): number {
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
  compare: compareNames,
};

/** The levels of the address field. */
export const AddressLevel = {
  neither: 0,
  onlyCandidate: 1,
  onlyTarget: 2,
  same: 3,
  query: 4,
  path: 5,
  last: 6,
  similar: 7,
  related: 8,
  site: 9,
  different: 10,
} as const;

function compareAddresses({ address: a }: Prepared, { address: b }: Prepared): number {
  if (!a || !b) return levelOfMissing(a !== undefined, b !== undefined) ?? 0;
  if (a.path === b.path) {
    if (a.host === b.host) return a.query === b.query ? AddressLevel.same : AddressLevel.query;
    if (a.path !== '') return AddressLevel.path;
  }
  if (a.last !== '' && a.last === b.last) return AddressLevel.last;
  const shared = countShared(a.words, b.words);
  const all = a.words.size + b.words.size - shared;
  if (all > 0 && shared / all >= 0.5) return AddressLevel.similar;
  if (a.host !== b.host) return AddressLevel.different;
  return shared > 0 ? AddressLevel.related : AddressLevel.site;
}

/** Where the two lead. */
export const addressField: Field = {
  name: 'address',
  levels: [
    ...missingLevels('address'),
    'same address',
    'same address but for its query',
    'same path on another site',
    'same last part of the address',
    'similar address',
    'address that shares a word',
    'another address on the same site',
    'another address',
  ],
  silentWhenMissing: true,
  compare: compareAddresses,
};

/** The level at which an attribute is the same on both. */
const SAME = 3;
/** The levels of the tag field that the requirements ask about. */
export const TagLevel = { same: 0, sameKind: 1, pressed: 2, other: 3, fieldOrNot: 4 } as const;

const isPressed = ({ kind }: Prepared) => kind === 'link' || kind === 'button';

function compareTags(target: Prepared, candidate: Prepared): number {
  if (target.kind === candidate.kind)
    return target.record.tag === candidate.record.tag ? TagLevel.same : TagLevel.sameKind;
  if (isPressed(target) && isPressed(candidate)) return TagLevel.pressed;
  return (target.kind === 'field') === (candidate.kind === 'field') ? TagLevel.other : TagLevel.fieldOrNot;
}

function compareNameAttributes(target: Prepared, candidate: Prepared): number {
  const a = target.record.name ?? '';
  const b = candidate.record.name ?? '';
  return levelOfMissing(a !== '', b !== '') ?? (a === b ? SAME : 4);
}

/** What the two are, by tag and role. */
export const tagField: Field = {
  name: 'tag',
  levels: ['same tag', 'same kind of element', 'link or button', 'another kind of element', 'field or not'],
  silentWhenMissing: false,
  compare: compareTags,
};

/** The `name` attribute. */
export const nameAttributeField: Field = {
  name: 'name attribute',
  levels: [...missingLevels('name attribute'), 'same name attribute', 'different name attribute'],
  silentWhenMissing: true,
  compare: compareNameAttributes,
};
