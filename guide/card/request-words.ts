import type { CardButton } from './card-view';
import type { Telling } from './card-status';

/** What a technician sends to whoever can grant what their account lacks. */

/** A plain text to paste into a mail or a chat. */
function tellRequest({ procedure, step, assessment }: Telling): string {
  const number = procedure.steps.indexOf(step) + 1;
  const target = procedure.targets[assessment.target ?? step.targets?.[0] ?? ''];
  const trouble =
    assessment.situation === 'denied'
      ? 'Autotask says “Access Denied”.'
      : `Autotask doesn’t show me ${target?.label ?? 'what it needs'}.`;
  return [
    `Hello, I’m following “${procedure.title}” in Autotask and can’t go on at step ${number}, “${step.title}”: ${trouble}`,
    `Could you check what my account may do?${step.permission ? ` ${step.permission}` : ''}`,
    'Thank you.',
  ].join('\n');
}

/** The button that copies it, where the step may fail for want of a permission. */
export function requestButton(telling: Telling): CardButton[] {
  if (!telling.step.permission && telling.assessment.situation !== 'denied') return [];
  return [{ action: 'copy', label: 'Copy a request to your administrator', text: tellRequest(telling) }];
}
