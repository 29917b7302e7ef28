import { hashText } from '../procedure/hash-text';
import { isRecord } from '../procedure/is-record';
import type { Procedure, Step } from '../procedure/procedure';
import { referencesOf } from './references';

/**
 * What a step is, as a short text: another as soon as anything changes that it says, points at or waits for, so also when
 * another control is pointed out for it. Words that are spelled out change nothing.
 */
export function markStep(procedure: Procedure, step: Step): string {
  const { targets, pages, states } = referencesOf(procedure, [step]);
  const isOwn = answersFor(procedure, step);
  const described = [
    step,
    pick(targets, procedure.targets).map(([id, target]) => [
      id,
      isOwn(id) ? target : withoutRecorded(target),
    ]),
    pick(pages, procedure.pages),
    pick(states, procedure.states ?? {}),
  ];
  return hashText(JSON.stringify(described, sortKeys));
}

type Ids = ReadonlySet<string>;

const pick = (ids: Ids, all: Record<string, unknown>) =>
  [...ids].toSorted().map((id) => [id, all[id]] as const);

const withoutRecorded = (target: unknown) => (isRecord(target) ? { ...target, recorded: undefined } : target);

/**
 * Whether what was pointed out as a control has to be followed in this step: where it points at it, or where no step does,
 * as with what opens it. A control that only its condition waits for is followed in the step that points at it: the step
 * before needn't be done again because the next control was pointed out.
 */
function answersFor({ steps }: Procedure, { targets = [] }: Step): (id: string) => boolean {
  const pointedAt = new Set(steps.flatMap((each) => each.targets ?? []));
  return (id) => targets.includes(id) || !pointedAt.has(id);
}

/** Storage gives back the keys of an object in an order of its own. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : Number(one > other))),
  );
}
