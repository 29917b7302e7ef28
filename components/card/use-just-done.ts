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
  const [isFresh, setFresh] = useState(false);
  let { done } = shown;
  if (shown.step.id !== step.id) {
    const mark = trail.find((each) => each.step === shown.step.id)?.mark;
    done = mark === 'seen' || mark === 'by-hand' ? shown.step.title : undefined;
    setShown({ step, done });
    setFresh(done !== undefined);
  }
  useEffect(() => {
    if (!isFresh) return;
    const timer = setTimeout(() => setFresh(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isFresh, step.id]);
  return { done, isFresh };
}
