import { levelOfMissing, missingLevels, type Field } from './field';
import type { Prepared } from './prepare';
import { countShared } from './words';

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

function compare({ address: a }: Prepared, { address: b }: Prepared): number {
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
  compare,
};
