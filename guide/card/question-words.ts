import type { Step } from '../procedure/procedure';
import { say } from '../words/say';
import { main, type CardStatus, type Status, type Telling } from './card-status';

/** What the card asks, and why the guide is where it is. */

/** A press whose outcome Signpost can't see. Each answer leads somewhere, and none is put forward. */
export function tellQuestion({ procedure, assessment, run, step }: Telling): CardStatus {
  const label = procedure.targets[run.question!.target]?.label ?? say('sharedIt');
  const key = run.question!.why === 'gone' ? 'cardPressedGone' : 'cardPressedUnclear';
  return {
    state: assessment.situation === 'found' && !step.irreversible ? 'pointing' : 'manual',
    status: { tone: 'info', say: say(key, label) },
    buttons: [
      { action: 'did', label: say('cardYes') },
      { action: 'failed', label: say('cardNoError') },
      { action: 'cancelled', label: say('cardICanceled') },
    ],
  };
}

/** Why the guide is at this step again. */
export function tellReturn({ procedure, assessment, run, step }: Telling): Status | undefined {
  const from = procedure.steps.find(({ id }) => id === run.ledBackFrom);
  if (from) return { tone: 'info', say: say('cardLedBack', from.title) };
  if (run.answered === 'failed') return { tone: 'info', say: say('cardFixAndTry') };
  if (run.answered === 'cancelled') return { tone: 'info', say: say('cardWhenReady') };
  if (run.held && step.done && assessment.situation === 'found')
    return { tone: 'info', say: say('cardWentBack') };
  return undefined;
}

/** After hours without a change. */
export function tellAway(step: Step, number: number): CardStatus {
  return {
    state: 'manual',
    status: { tone: 'info', say: say('cardWereAt', number, step.title) },
    buttons: [
      main({ action: 'continue', label: say('cardContinue') }),
      { action: 'restart', label: say('cardStartOver') },
    ],
  };
}
