import type { CardView } from '@/guide/card/card-view';

/** What a screen reader says when the card changes: the step, and whatever must be known before acting on it. */
export function announcement(view: CardView): string {
  const { step, status, caution } = view;
  return [
    view.state === 'done' ? 'Finished' : `Step ${step.number} of ${step.count}`,
    step.title,
    step.say,
    caution && `Before you do this: ${caution.say}`,
    status?.say,
  ]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?…:]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}
