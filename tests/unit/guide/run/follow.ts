import type { Journey } from '@/guide/run/journey';
import type { FrameSighting } from '@/guide/run/facts';
import { emptyMemory, type Memory } from '@/guide/run/memory';
import { press } from '@/guide/run/presses';
import type { Run } from '@/guide/run/run';
import { step, type Outcome } from '@/guide/run/step';
import type { Procedure } from '@/guide/procedure/procedure';
import * as arbitrary from '../arbitraries';
import { runAt } from '../sample';

export const NOW = 20_000;
export const eyes = (frames: readonly FrameSighting[]) => ({ frames, tabs: arbitrary.TABS });

/** Looks at the same run again and again, as the worker does. */
export function follow(
  procedure: Procedure,
  run: Partial<Run> = {},
  progress: Journey['progress'] = { steps: {} },
) {
  let journey: Journey = { run: runAt(procedure.steps[0]!.id, { startedAt: NOW, ...run }), progress };
  let memory: Memory = emptyMemory;
  let now = NOW;
  let last: Outcome | undefined;
  const look = (frames: readonly FrameSighting[], waited = 0) => {
    now += waited;
    last = step(procedure, journey, memory, eyes(frames), now);
    ({ journey, memory } = last);
    return last;
  };
  return {
    look,
    /** Looks, and again when so much time has passed as may change something. */
    rest(frames: readonly FrameSighting[], waited = 60_000) {
      look(frames);
      const end = now + waited;
      for (let next = last?.wakeAt; next !== undefined && next <= end; next = last?.wakeAt)
        look(frames, next - now);
      now = end;
      return look(frames);
    },
    press: (target?: string) => {
      journey = { ...journey, run: press(journey.run, target, now) };
    },
    change: (make: (journey: Journey) => Journey) => void (journey = make(journey)),
    run: () => journey.run,
    ticks: () => journey.progress.steps,
  };
}
