import { tellDescribed } from '@/guide/card/ask-words';
import { addRecording } from '@/guide/office/recordings';
import { act, askFor, askToKeep } from '@/guide/run/act';
import { getStep, type Journey } from '@/guide/run/journey';
import type { Procedure } from '@/guide/procedure/procedure';
import type { FromPicker } from '@/guide/messages';
import { say } from '@/guide/words/say';
import { queryJourney, withJourney } from './state';
import type { Core } from './core';

/** Changes the run that is asking for a control; nothing happens when none is. */
const change =
  ({ update }: Core) =>
  (make: (journey: Journey) => Journey) =>
    update((state) => {
      const journey = queryJourney(state);
      return journey?.run.asking ? withJourney(state, make(journey)) : state;
    });

/** The person has pointed at a control, or doesn't want to. What can be used is kept only once they say so. */
export function onPicked(core: Core, message: FromPicker): void {
  const { run } = core.get().stored;
  const procedure = run?.asking && core.query(run.procedure);
  if (!run?.asking || !procedure) return;
  const { target } = run.asking;
  const update = change(core);
  if (message.type === 'refused')
    return update((journey) => askFor(journey, target, message.fault, message.ends));
  if (message.type === 'cancelled')
    return update((journey) => act(procedure, journey, 'look-again', core.platform.now()));
  const { described, recorded } = message;
  if (described !== undefined && !isAlternative(procedure, run.step, target, described))
    return update((journey) => askFor(journey, target, tellDescribed(procedure, described)));
  update((journey) => askToKeep(journey, recorded));
}

/** Two controls of one step, of which either will do. */
function isAlternative({ steps }: Procedure, at: string, target: string, other: string): boolean {
  const { targets = [], sequence } = steps.find(({ id }) => id === at) ?? {};
  return !sequence && targets.includes(target) && targets.includes(other);
}

/** The person wants what they have pointed at to be used from now on. */
export async function keepPicked(core: Core): Promise<void> {
  const { platform, get, keep, query } = core;
  const { run, repairs } = get().stored;
  const procedure = run?.asking && query(run.procedure);
  if (!run?.asking?.picked || !procedure) return;
  const { target, picked } = run.asking;
  const recording = { step: getStep(procedure, run).id, at: platform.now(), recorded: picked };
  try {
    await keep({ repairs: addRecording(repairs, run.procedure, target, recording) });
  } catch (error) {
    platform.report(error);
    return change(core)((journey) => askFor(journey, target, say('cardStorageFullControl')));
  }
  change(core)((journey) => act(procedure, journey, 'look-again', platform.now()));
}
