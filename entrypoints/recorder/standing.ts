import { autotaskIdioms } from '@/autotask/idioms';
import { autotaskScene } from '@/autotask/scene';
import { pageOf } from '@/locate/recorded/recall';
import { readScene, type Scene } from '@/locate/recorded/scene';

/** So long after an action most of what it brings has come. */
const SETTLE_MS = 700;

/** What stood in this frame, and when: so that it can be told what an action has brought. */
export interface Standing {
  /** Everything in view now. */
  read(): Scene;
  /**
   * When the control was last seen not to be there, in milliseconds since the epoch; 0 where it proves nothing that it is
   * there now: it was there at the last reading, or is in a menu that came later than an action's own would.
   */
  absentAt(control: Element): number;
  /** Whether the control is in a menu that came long after the last action: pointing at something has opened it. */
  isLate(control: Element): boolean;
  /** Something was done, here or in another frame. */
  onDone(): void;
}

export function createStanding(signal: AbortSignal): Standing {
  let seen: { elements: ReadonlySet<Element>; when: number } | undefined;
  let before: typeof seen;
  let settled: ReadonlySet<Element> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => readScene(document, autotaskScene, pageOf(location));
  const elementsOf = ({ entries }: Scene) => new Set(entries.map(({ element }) => element));
  const isLate = (control: Element) =>
    settled !== undefined && !settled.has(control) && autotaskIdioms.isIn(control, 'popup');

  const settle = () => {
    try {
      settled = elementsOf(look());
    } catch {
      // Then it isn't known what comes late.
    }
  };

  settle();
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    read() {
      const scene = look();
      before = seen;
      seen = { elements: elementsOf(scene), when: Date.now() };
      return scene;
    },
    absentAt(control) {
      if (before?.elements.has(control) || isLate(control)) return 0;
      // A frame in which nothing was done yet had nothing before it was loaded.
      return before?.when ?? performance.timeOrigin;
    },
    isLate,
    onDone() {
      clearTimeout(timer);
      settled = undefined;
      timer = setTimeout(settle, SETTLE_MS);
    },
  };
}
