import { useEffect, useState } from 'react';
import type { CardView } from '@/guide/card/card-view';

/** Long enough to be seen from the corner of the eye, short enough not to be waited for. */
const SHOWN_MS = 900;

/**
 * The title of the step that was shown before and is done now; undefined when the card has just come, or the step was
 * left out. `isFresh`: it was done this very moment.
 */
export function useJustDone({ step, trail }: Pick<CardView, 'step' | 'trail'>) {
  const [shown, setShown] = useState({ step, done: undefined as string | undefined });
  /** The step that is shown since this very moment, after one that was done. */
  const [fresh, setFresh] = useState<string>();
  let { done } = shown;
  if (shown.step.id !== step.id) {
    const mark = trail.find((each) => each.step === shown.step.id)?.mark;
    done = mark === 'seen' || mark === 'by-hand' ? shown.step.title : undefined;
    setShown({ step, done });
    setFresh(done === undefined ? undefined : step.id);
  }
  useEffect(() => {
    if (fresh === undefined) return;
    const timer = setTimeout(() => setFresh(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [fresh]);
  return { done, isFresh: fresh !== undefined };
}
