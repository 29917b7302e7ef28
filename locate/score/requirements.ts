import { normalise } from '../normalise';
import { At } from './fields';
import type { Further } from './further';
import { AddressLevel, NameLevel, TagLevel } from './own-fields';
import { OffsetLevel, PartLevel } from './place-fields';
import { kindOf, type Prepared } from './prepare';
import type { TargetRecord } from './record';

/** Says why a candidate can't be the target, or nothing when it can. */
export type Veto = (candidate: Prepared) => string | undefined;

/** The reasons that no evidence can outweigh: what has one doesn't take part at all. */
export function createVeto(target: TargetRecord): Veto {
  const not = new Set(target.not?.map(normalise));
  const kind = kindOf(target);
  const { page, dialog } = target;
  return ({ name, kind: theirs, record }) => {
    if (not.has(name)) return 'is a known look-alike';
    if (record.inText && !target.inText) return 'stands in a sentence';
    if (page && record.page && page !== record.page) return `is on another page (${record.page})`;
    if (dialog !== undefined && record.dialog !== undefined && dialog !== record.dialog)
      return record.dialog ? `is in another dialog (${record.dialog})` : 'is outside the dialog';
    if (target.role && record.role && (kind === 'field') !== (theirs === 'field'))
      return 'is a field where none is wanted, or the other way round';
    return undefined;
  };
}

/** Agreements besides the name that are asked for: more where a record says where on the page its element was. */
const ENOUGH_WITH_PLACE = 3;
const ENOUGH_WITHOUT = 2;
const MANY = 4;

/**
 * What the likeliest candidate still lacks to be pointed at, in words. A probability is drawn from what public
 * sites do; these are what a person would want to see before believing it, and no score makes up for them.
 */
export function findLacking(levels: Uint8Array, further: Further): string | undefined {
  const agreements = countAgreements(levels, further);
  const enough = levels[At.x] === OffsetLevel.unknown ? ENOUGH_WITHOUT : ENOUGH_WITH_PLACE;
  if (levels[At.tag] === TagLevel.fieldOrNot) return 'one is a field and the other is not';
  if (!isNameBacked(levels, further, agreements)) return 'the name differs and nothing else is sure enough';
  if (agreements < enough) return 'little but the name agrees';
  return further.isSameBox || isPlaced(levels, further) ? undefined : 'the same words may stand elsewhere';
}

const isSameAddress = ({ [At.address]: level }: Uint8Array) => level === AddressLevel.same;
const leadsThere = ({ [At.address]: level }: Uint8Array) =>
  level === AddressLevel.same || level === AddressLevel.query;

/** How much of what is around both says that this is the place. */
const HALF = 0.5;
const QUARTER = 0.25;
const isAmongTheSame = ({ near }: Further, least: number) => near !== undefined && near >= least;

/** The name agrees, or something as telling stands in for what is missing of it. */
function isNameBacked(levels: Uint8Array, further: Further, agreements: number): boolean {
  // "Copy Ticket" and "Merge Ticket" may agree in everything but the word that matters, their identifiers included.
  if (levels[At.name]! >= NameLevel.substituted) return false;
  if (further.isIdentified) return true;
  switch (levels[At.name]) {
    case NameLevel.neither:
      return leadsThere(levels) || further.classes === 1 || isAmongTheSame(further, HALF);
    case NameLevel.onlyCandidate:
      return leadsThere(levels) || further.classes === 1;
    case NameLevel.onlyTarget:
      return leadsThere(levels);
    case NameLevel.contained:
      return isSameAddress(levels) || agreements >= MANY;
    case NameLevel.digits:
      // "Page 2" and "Page 3" differ in nothing else but what follows in their addresses.
      return levels[At.address]! <= AddressLevel.same;
    default:
      return true;
  }
}

/**
 * Something says that this is the place: the words around it, or an identifier. What has the same name and address at the
 * other end of a page is another link to the same thing. Where there are no words around, where it lies has to do, or the way
 * to it.
 */
function isPlaced(levels: Uint8Array, further: Further): boolean {
  if (further.isIdentified || isAmongTheSame(further, QUARTER)) return true;
  if (further.near !== undefined) return false;
  if (levels[At.x] === OffsetLevel.unknown) return levels[At.part] !== PartLevel.other;
  return isNearby(levels, OffsetLevel.px600);
}

function isNearby({ [At.x]: x, [At.y]: y }: Uint8Array, furthest: number): boolean {
  const isIn = (level: number) => level >= OffsetLevel.px10 && level <= furthest;
  return isIn(x!) && isIn(y!);
}

const LONG_TAIL = 3;

/** How many things besides the name agree, less those that contradict. */
function countAgreements(levels: Uint8Array, further: Further): number {
  const address = levels[At.address]!;
  const agreeing = [
    address >= AddressLevel.same && address <= AddressLevel.last,
    further.isIdentified,
    // An identifier is worth two: it was given to the one element.
    further.isIdentified,
    further.classes !== undefined && further.classes >= HALF,
    further.tags >= LONG_TAIL,
    isAmongTheSame(further, QUARTER),
    levels[At.part] === PartLevel.same,
    isNearby(levels, OffsetLevel.px200),
    levels[At.tag] === TagLevel.same,
  ];
  const contradicting = [address >= AddressLevel.related, levels[At.part] === PartLevel.other];
  const count = (list: readonly boolean[]) => list.filter(Boolean).length;
  return count(agreeing) - count(contradicting);
}
