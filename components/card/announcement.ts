import type { CardView } from '@/guide/card/card-view';
import { say } from '@/guide/words/say';
import { asSentences } from './as-sentences';
import { useJustDone } from './use-just-done';

/** What a screen reader says of this view, after what was done just before it. */
export function useAnnouncement(view: CardView): string {
  const { done } = useJustDone(view);
  return [...(done ? [say('cardDoneBefore', done)] : []), announcement(view)].join(' ');
}

/**
 * What a screen reader says when the card changes: the step, whatever must be known before acting on it, and what can
 * be pressed where nothing is marked to act on.
 */
export function announcement(view: CardView): string {
  const { step, status, caution, drift, buttons } = view;
  const all = [...(view.help ? [view.help.label] : []), ...buttons.map(({ label }) => label)];
  const labels = view.state === 'pointing' ? [] : all;
  return asSentences([
    view.state === 'done' ? say('cardIsFinished') : say('sharedStepOf', step.number, step.count),
    step.title,
    step.say,
    caution && say('cardWarningSpoken', caution.say),
    status?.say,
    view.state === 'pointing' && drift?.say,
    labels.length > 0 && say('cardButtonsSpoken', labels.join(', ')),
  ]);
}
