import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { keepAround } from './around';
import type { Entry, Scene } from './scene';
import { testOn, type Fault } from './self-test';
import { surroundingsIn } from './surroundings';

/** A recorded control that has been tried, and what it lacks to be trusted. */
export interface Description {
  recorded: RecordedControl;
  /** It finds its control again, by more than ids and classes, and nothing once the control is gone. */
  ok: boolean;
  faults: readonly Fault[];
}

const MOST_LOOK_ALIKES = 5;

/** The inverse of finding: a recorded control of one entry, tried at once on the scene it comes from. */
export function describe(entry: Entry, scene: Scene): Description {
  let recorded = recordedOf(entry, scene);
  for (let round = 0; ; round += 1) {
    const faults = testOn(recorded, entry, scene);
    const other = faults.find(({ kind }) => kind === 'taken-for')?.other;
    if (!other || round >= MOST_LOOK_ALIKES || other === nameIn(entry))
      return { recorded, ok: faults.length === 0, faults };
    // What would be taken for it is named as a look-alike, once and for all.
    recorded = { ...recorded, not: [...(recorded.not ?? []), other] };
  }
}

function recordedOf(entry: Entry, { entries }: Scene): RecordedControl {
  const here = surroundingsIn(entries);
  const rivals = nearest(entry, here.likeOf(entry), entries);
  const { record, heading, prepared } = entry;
  const { classes, also, ...rest } = record;
  const alike = entries.filter(
    (each) => each.prepared.name === prepared.name && each.prepared.kind === prepared.kind,
  );
  return {
    version: 1,
    ...rest,
    ...(classes && { classes: [...classes] }),
    ...(also && { also: [...also] }),
    ...(heading && { heading }),
    ...(entry.isPressed() && { pressable: true }),
    alike: Math.max(1, alike.length),
    around: {
      ...keepAround(here.around(entry)),
      ...(rivals.length > 0 && { rivals: rivals.map((each) => keepAround(here.around(each))) }),
    },
  };
}

const MOST_RIVALS = 12;

/** Of many that look the same, those that come next to it in the page. */
function nearest(entry: Entry, like: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const order = new Map(entries.map((each, at) => [each, at]));
  const distance = (each: Entry) => Math.abs((order.get(each) ?? 0) - (order.get(entry) ?? 0));
  return like.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_RIVALS);
}

const nameIn = ({ record }: Entry) => record.text ?? record.label ?? '';
