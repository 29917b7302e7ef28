import type { Step } from '../procedure/procedure';
import { main, type CardStatus, type Status, type Telling } from './card-status';

/** What the card asks, and why the guide is where it is. */

/** A press whose outcome Signpost can't see. Each answer leads somewhere, and none is put forward. */
export function tellQuestion({ procedure, assessment, run, step }: Telling): CardStatus {
  const label = procedure.targets[run.question!.target]?.label ?? 'it';
  const seen =
    run.question!.why === 'gone'
      ? `You pressed ${label}, and it can’t be pressed any more.`
      : `You pressed ${label}, and Signpost can’t tell what came of it.`;
  return {
    state: assessment.situation === 'found' && !step.irreversible ? 'pointing' : 'manual',
    status: { tone: 'info', say: `${seen} Did that work?` },
    buttons: [
      { action: 'did', label: 'Yes' },
      { action: 'failed', label: 'No, it showed an error' },
      { action: 'cancelled', label: 'I canceled' },
    ],
  };
}

/** Why the guide is at this step again. */
export function tellReturn({ procedure, assessment, run, step }: Telling): Status | undefined {
  const from = procedure.steps.find(({ id }) => id === run.ledBackFrom);
  if (from)
    return {
      tone: 'info',
      say: `“${from.title}” needs something that isn’t open any more. The way there begins here.`,
    };
  if (run.answered === 'failed')
    return { tone: 'info', say: 'Fix what Autotask complained about, then try this step again.' };
  if (run.answered === 'cancelled') return { tone: 'info', say: 'Do this step when you are ready.' };
  if (run.held && step.done && assessment.situation === 'found')
    return { tone: 'info', say: 'You went back to this step. Autotask shows that it is done already.' };
  return undefined;
}

/** After hours without a change. */
export function tellAway(step: Step, number: number): CardStatus {
  return {
    state: 'manual',
    status: { tone: 'info', say: `You were at step ${number}: ${step.title}.` },
    buttons: [main({ action: 'continue', label: 'Continue' }), { action: 'restart', label: 'Start over' }],
  };
}
