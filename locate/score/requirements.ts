import { normalise } from '../normalise';
import { At } from './fields';
import { AddressLevel, ClassLevel, NameLevel, SAME, TagLevel } from './own-fields';
import { NearLevel, OffsetLevel, PartLevel, tailTags } from './place-fields';
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
const MOST = 5;

/**
 * What the likeliest candidate still lacks to be pointed at, in words. A probability is drawn from what public
 * sites do; these are what a person would want to see before believing it, and no score makes up for them.
 */
export function findLacking(levels: Uint8Array): string | undefined {
  const agreements = countAgreements(levels);
  const enough = levels[At.x] === OffsetLevel.unknown ? ENOUGH_WITHOUT : ENOUGH_WITH_PLACE;
  if (levels[At.tag] === TagLevel.fieldOrNot) return 'one is a field and the other is not';
  if (!isNameBacked(levels, agreements)) return 'the name differs and nothing else is sure enough';
  return agreements < enough ? 'little but the name agrees' : undefined;
}

const isIdentified = (levels: Uint8Array) => levels[At.id] === SAME || levels[At.nameAttribute] === SAME;
const leadsThere = ({ [At.address]: level }: Uint8Array) =>
  level === AddressLevel.same || level === AddressLevel.query;

/** The name agrees, or something as telling stands in for it. */
function isNameBacked(levels: Uint8Array, agreements: number): boolean {
  if (isIdentified(levels)) return true;
  switch (levels[At.name]) {
    case NameLevel.neither:
      return leadsThere(levels) || levels[At.classes] === SAME || isAmongTheSame(levels, NearLevel.half);
    case NameLevel.onlyCandidate:
      return leadsThere(levels) || levels[At.classes] === SAME;
    case NameLevel.onlyTarget:
      return leadsThere(levels);
    case NameLevel.contained:
      return leadsThere(levels) || agreements >= MANY;
    case NameLevel.substituted:
      // "Copy Ticket" and "Merge Ticket" may agree in everything but the word that matters.
      return leadsThere(levels) && agreements >= MOST;
    case NameLevel.related:
    case NameLevel.different:
      return false;
    default:
      return true;
  }
}

const isAmongTheSame = (levels: Uint8Array, least: number) =>
  levels[At.near]! >= NearLevel.most && levels[At.near]! <= least;

/** How many things besides the name agree, less those that contradict. */
function countAgreements(levels: Uint8Array): number {
  const address = levels[At.address]!;
  const isNearby = (level: number) => level >= OffsetLevel.px10 && level <= OffsetLevel.px200;
  const agreeing = [
    address >= AddressLevel.same && address <= AddressLevel.last,
    isIdentified(levels),
    // An identifier is worth two: it was given to the one element.
    isIdentified(levels),
    levels[At.classes] === ClassLevel.same || levels[At.classes] === ClassLevel.half,
    tailTags(levels[At.tail]!) >= 3,
    isAmongTheSame(levels, NearLevel.quarter),
    levels[At.part] === PartLevel.same,
    isNearby(levels[At.x]!) && isNearby(levels[At.y]!),
    levels[At.tag] === TagLevel.same,
  ];
  const contradicting = [address >= AddressLevel.related, levels[At.part] === PartLevel.other];
  const count = (list: readonly boolean[]) => list.filter(Boolean).length;
  return count(agreeing) - count(contradicting);
}
