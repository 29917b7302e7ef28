import { say } from '../words/say';
import type { CardButton } from './card-view';
import type { Telling } from './card-status';

/** What a technician sends to whoever can grant what their account lacks. */

/** A plain text to paste into a mail or a chat. */
function tellRequest({ procedure, step, assessment }: Telling): string {
  const number = procedure.steps.indexOf(step) + 1;
  const target = procedure.targets[assessment.target ?? step.targets?.[0] ?? ''];
  const trouble =
    assessment.situation === 'denied'
      ? say('cardRequestDenied', procedure.title, number, step.title)
      : say(
          'cardRequestNotShown',
          procedure.title,
          number,
          step.title,
          target?.label ?? say('cardRequestWhatItNeeds'),
        );
  const ask = [say('cardRequestAsk'), ...(step.permission ? [step.permission] : [])].join(' ');
  return [trouble, ask, say('cardRequestThanks')].join('\n');
}

/** The button that copies it, where the step may fail for want of a permission. */
export function requestButton(telling: Telling): CardButton[] {
  if (!telling.step.permission && telling.assessment.situation !== 'denied') return [];
  return [{ action: 'copy', label: say('cardRequestCopy'), text: tellRequest(telling) }];
}
