import { addRecording } from '@/guide/office/recordings';
import { act, askFor } from '@/guide/run/act';
import type { FromPicker } from '@/guide/messages';
import { queryJourney, withJourney } from './state';
import type { Core } from './core';

/** The person has pointed at a control, or doesn't want to; what can be used is kept for the office. */
export async function onPicked(
  { platform, get, update, keep, query }: Core,
  message: FromPicker,
): Promise<void> {
  const { run, repairs } = get().stored;
  const procedure = run?.asking && query(run.procedure);
  if (!run?.asking || !procedure) return;
  const { target } = run.asking;
  const askAgain = (fault: string, ended = false) =>
    update((state) => {
      const journey = queryJourney(state);
      return journey ? withJourney(state, askFor(journey, target, fault, ended)) : state;
    });
  if (message.type === 'refused') return askAgain(message.fault, message.ends);
  if (message.type === 'picked') {
    const recording = { step: run.step, at: platform.now(), recorded: message.recorded };
    try {
      await keep({ repairs: addRecording(repairs, run.procedure, target, recording) });
    } catch (error) {
      platform.report(error);
      return askAgain('This browser’s storage is full, so the control could not be remembered.');
    }
  }
  update((state) => {
    const journey = queryJourney(state);
    return journey ? withJourney(state, act(procedure, journey, 'look-again', platform.now())) : state;
  });
}
