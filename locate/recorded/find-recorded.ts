import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { normalise } from '../normalise';
import { findRecord } from '../score/find-record';
import { isIdentified } from '../score/further';
import { NameLevel, nameField } from '../score/own-fields';
import { isSameToTheEye } from '../score/posterior';
import { prepare } from '../score/prepare';
import type { TargetRecord } from '../score/record';
import { createVeto } from '../score/requirements';
import type { Entry } from './scene';
import { lookAgain } from './second-look';
import { isInPlaceOfRival, lookAround } from './third-look';

/** Where a recorded control is now, in the entries of a scene. */
export interface Recalled {
  status: 'found' | 'ambiguous' | 'absent';
  entry?: Entry;
  /** 0 to 1: how likely it is the one. */
  p: number;
  /** The same for the next best. */
  next?: number;
  /** The grounds, weightiest first. */
  why: readonly string[];
}

/** How sure an answer is that rests on one mark: less than one in which all agrees. */
const MARKED = 0.85;

/**
 * Looks for a recorded control. That it is gone is a hypothesis of its own (docs/LOCATING.md); what shared its name
 * when it was recorded differs from it only by the heading it stood under, so another heading is a veto then.
 */
export function findRecorded(recorded: RecordedControl, entries: readonly Entry[]): Recalled {
  const { version: _version, alike, heading, around: _around, ...target } = recorded;
  const admitted =
    alike > 1 && heading
      ? entries.filter((entry) => normalise(entry.heading) === normalise(heading))
      : entries;
  const first = firstAnswer(recorded, target, admitted);
  const isTaken = first.entry !== undefined && isInPlaceOfRival(recorded, first.entry, entries);
  if (first.status === 'found' && !isTaken) return first;
  // Of what was the only one of its name there are two now: nothing that set it apart then is known.
  if (first.status === 'ambiguous' && !recorded.around?.rivals) return first;
  const third = thirdAnswer(recorded, target, entries, first);
  if (third) return third;
  if (first.status !== 'found') return first;
  return { ...first, status: 'absent', why: ['one that looked the same fits better', ...first.why] };
}

/** What stands around it says, where neither likeness nor a mark did. */
function thirdAnswer(
  recorded: RecordedControl,
  target: TargetRecord,
  entries: readonly Entry[],
  { p, why }: Recalled,
): Recalled | undefined {
  const veto = createVeto(target);
  const third = lookAround(recorded, entries, ({ prepared }) => veto(prepared) === undefined);
  if (!third || !isOfItsSort(target, third.entry)) return undefined;
  const { entry, isAlone } = third;
  return isAlone
    ? { status: 'found', entry, p: MARKED, why: ['what stands around it is the same', ...why] }
    : { status: 'ambiguous', entry, p, why: ['two fit equally well by what stands around them', ...why] };
}

/** What likeness and marks say. */
function firstAnswer(recorded: RecordedControl, target: TargetRecord, admitted: readonly Entry[]): Recalled {
  const answer = findRecord(
    target,
    admitted.map(({ prepared }) => prepared),
  );
  const entry = answer.best && admitted[answer.best.index];
  const base = { p: answer.best?.p ?? 0, why: answer.why };
  if (answer.status === 'absent' || !entry) return secondAnswer(recorded, target, admitted, base);
  const found = { ...base, entry, ...(answer.runnerUp && { next: answer.runnerUp.p }) };
  if (answer.status === 'ambiguous') return { ...found, status: 'ambiguous' };
  if (!isCalledTheSame(target, entry))
    return { ...base, status: 'absent', why: ['the name differs', ...base.why] };
  if (!isOfItsSort(target, entry)) return { ...base, status: 'absent', why: [OTHER_SORT, ...base.why] };
  if (admitted.some((each) => isTwin(each, entry)))
    return { ...found, status: 'ambiguous', why: ['two differ in nothing but their place', ...base.why] };
  if (isOtherTheNamesake(target, entry, admitted))
    return { ...found, status: 'ambiguous', why: ['another bears the very name', ...base.why] };
  return { ...found, status: 'found' };
}

/** What bears the name in a tooltip alone gives way to what is called exactly so. */
function isOtherTheNamesake(target: TargetRecord, found: Entry, entries: readonly Entry[]): boolean {
  const { main, kind } = prepare(target);
  const isCalledSo = ({ prepared }: Entry) => prepared.main === main && prepared.kind === kind;
  return main !== '' && !isCalledSo(found) && entries.some(isCalledSo);
}

/** What likeness left open, by a mark. The vetoes hold here as well. */
function secondAnswer(
  recorded: RecordedControl,
  target: TargetRecord,
  entries: readonly Entry[],
  base: Pick<Recalled, 'p' | 'why'>,
): Recalled {
  const veto = createVeto(target);
  const second = lookAgain(
    recorded,
    entries.filter(({ prepared }) => veto(prepared) === undefined),
  );
  if (!second) return { ...base, status: 'absent' };
  if (!isOfItsSort(target, second.entry))
    return { ...base, status: 'absent', why: [OTHER_SORT, ...base.why] };
  return { status: 'found', entry: second.entry, p: MARKED, why: [second.why, ...base.why] };
}

const OTHER_SORT = 'one is there to be pressed, and the other is not';

/** A heading with a button's words is not that button. Asked of the last one left: it may cost a look at its style. */
function isOfItsSort(target: TargetRecord, entry: Entry): boolean {
  return entry.prepared.kind === 'field' || entry.isPressed() === (target.pressable ?? false);
}

/**
 * A word more or less makes another control of it ("Merge", "Merge Contacts"), unless a mark that its makers gave it,
 * or where it leads, has stayed. What the weights were trained on is kinder (locate/score/requirements.ts).
 */
function isCalledTheSame(target: TargetRecord, { prepared, record }: Entry): boolean {
  const level = nameField.compare(prepare(target), prepared);
  // One field without a label is like another; buttons without words have icons.
  const isNameless = level === NameLevel.neither && prepared.kind !== 'field';
  const isSame = isNameless || (level >= NameLevel.sameLong && level <= NameLevel.inflected);
  const isLedTo = target.href !== undefined && target.href === record.href;
  return isSame || isLedTo || isIdentified(target, record);
}

/** Two that only their place tells apart: a place may propose, it never decides. */
function isTwin(a: Entry, b: Entry): boolean {
  if (a.element === b.element || a.prepared.name !== b.prepared.name || a.prepared.kind !== b.prepared.kind)
    return false;
  if (isSameToTheEye(a.prepared, b.prepared)) return false;
  // What stands around a heading is the next section's, not its own.
  const around = ({ isHeading, heading, record }: Entry) => (isHeading ? [] : [heading, record.near]);
  const marksOf = (entry: Entry) => {
    const { id, name, href, dialog, label } = entry.record;
    return [...around(entry), id, name, href, dialog, label].join('\n');
  };
  return marksOf(a) === marksOf(b);
}
