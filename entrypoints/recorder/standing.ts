import { autotaskIdioms } from '@/autotask/idioms';
import { autotaskScene } from '@/autotask/scene';
import { pageOf } from '@/locate/recorded/recall';
import { readScene, type Entry, type Scene } from '@/locate/recorded/scene';

/** So long after an action most of what it brings has come. */
const SETTLE_MS = 700;
/** So many of the last readings are remembered. */
const MOST_READINGS = 8;

/** What stood in this frame, and when: so that it can be told what an action has brought. */
export interface Standing {
  /** Everything in view now. */
  read(): Scene;
  /**
   * Until when it is known that the control was not there, in milliseconds since the epoch; 0 where it proves nothing that
   * it is there now: it is in a menu that came later than an action's own would.
   */
  absentAt(control: Element): number;
  /** Whether the control is in a menu that came long after the last action: pointing at something has opened it. */
  isLate(control: Element): boolean;
  /** Something was done, here or in another frame. */
  onDone(): void;
}

/** The frame as it was once. Elements are not held on to. */
interface Reading {
  elements: WeakSet<Element>;
  /** What was there by its words: a page that is drawn anew has other elements, and the same controls. */
  marks: ReadonlySet<string>;
  when: number;
  /** When something changed in the frame for the first time after that. */
  changedAt?: number;
}

export function createStanding(signal: AbortSignal): Standing {
  /** The last one first. */
  const readings: Reading[] = [];
  let latest: Scene | undefined;
  let settled: Reading | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onChange = () => {
    for (const reading of readings) reading.changedAt ??= Date.now();
  };
  const changes = new MutationObserver(onChange);
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  function look(): Reading {
    latest = readScene(document, autotaskScene, pageOf(location));
    const { entries } = latest;
    const marks = new Set(entries.flatMap((entry) => markOf(entry) ?? []));
    const reading = { elements: new WeakSet(entries.map(({ element }) => element)), marks, when: Date.now() };
    // What changed just now was before this reading.
    if (changes.takeRecords().length > 0) onChange();
    readings.unshift(reading);
    readings.splice(MOST_READINGS);
    return reading;
  }

  const isLate = (control: Element) =>
    settled !== undefined && !settled.elements.has(control) && autotaskIdioms.isIn(control, 'popup');

  const settle = () => {
    try {
      settled = look();
    } catch {
      // Then it isn't known what comes late.
    }
  };

  settle();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
  });
  return {
    read() {
      look();
      return latest!;
    },
    absentAt(control) {
      if (isLate(control)) return 0;
      const entry = latest?.entries.find(({ element }) => element === control);
      const mark = entry && markOf(entry);
      const without = readings.find(
        ({ elements, marks }) => !elements.has(control) && (mark === undefined || !marks.has(mark)),
      );
      // Before the frame was loaded there was nothing in it.
      return without ? (without.changedAt ?? without.when) : performance.timeOrigin;
    },
    isLate,
    onDone() {
      clearTimeout(timer);
      settled = undefined;
      timer = setTimeout(settle, SETTLE_MS);
    },
  };
}

/** What people tell a control by; undefined: it has no words. */
function markOf({ record: { tag, role, text, label, alt, dialog }, heading }: Entry): string | undefined {
  return text || label || alt ? JSON.stringify([tag, role, text, label, alt, dialog, heading]) : undefined;
}
