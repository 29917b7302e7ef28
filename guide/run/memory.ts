import * as v from 'valibot';

const frameSchema = v.strictObject({ tab: v.number(), frame: v.number() });

/**
 * What a run remembers besides its ticks: since when something has been so. Data, kept while the browser runs, so that
 * a worker that was put to sleep goes on as if nothing had happened. All moments in milliseconds since the epoch.
 */
export const memorySchema = v.strictObject({
  /** The run and the step that this is about; of any other nothing is remembered. */
  of: v.string(),
  /** How things stand with the step, and since when. */
  since: v.exactOptional(v.strictObject({ what: v.string(), at: v.number() })),
  /** Since when the step looks done only because something is gone. */
  goneAt: v.exactOptional(v.number()),
  /** Since when the step's place is out of view. */
  awayAt: v.exactOptional(v.number()),
  /** Where the place of a step was last in view. */
  place: v.exactOptional(frameSchema),
  /** The tab in which a target was pressed last, until that is closed. */
  pressedIn: v.exactOptional(v.number()),
  /** When Autotask was last asking something, or showed a page that interrupts, such as its sign-in. */
  askedAt: v.exactOptional(v.number()),
  /** What came of the last press on a control that leads to the step's: whether anything that it leads to was in view. */
  ways: v.exactOptional(v.record(v.string(), v.strictObject({ at: v.number(), led: v.boolean() }))),
  /** What was scrolled into view by itself: once is enough. */
  scrolled: v.exactOptional(v.string()),
});

export type Memory = v.InferOutput<typeof memorySchema>;

export const emptyMemory: Memory = { of: '' };

/** The memory of one step of a run: what is about another step is forgotten, except where places were. */
export function memoryOf(memory: Memory, run: { startedAt: number; step: string }): Memory {
  const of = `${run.startedAt} ${run.step}`;
  if (memory.of === of) return memory;
  return { of, ...(memory.place && { place: memory.place }) };
}

/** The memory once a tab has been closed: nothing more is to come of what was pressed there. */
export function forgetTab(memory: Memory, tab: number): Memory {
  const { pressedIn, ...rest } = memory;
  return pressedIn === tab ? rest : memory;
}

/** A clock that was set back makes no time pass, and none be missing later. */
export const notAfter = (at: number, now: number): number => Math.min(at, now);

/** The memory with another moment since when something is so; undefined: it isn't. */
export function withMoment(memory: Memory, key: 'goneAt' | 'awayAt', at: number | undefined): Memory {
  if (memory[key] === at) return memory;
  const { [key]: _before, ...rest } = memory;
  return at === undefined ? rest : { ...rest, [key]: at };
}
