import { useState } from 'react';
import type { Here } from '@/guide/run/here';
import type { Procedure } from '@/guide/procedure/procedure';
import { useEditor } from './use-editor';

/** Looks for the draft's controls on the Autotask page in front; undefined: that couldn't be done, and was said. */
export type LookAtPage = () => Promise<Here | undefined>;

/** What was seen of the draft as it is now; undefined: nothing. */
export interface PageLook {
  here: Here | undefined;
  isLooking: boolean;
  start: () => void;
  forget: () => void;
}

type Seen = { here: Here } & Pick<Procedure, 'steps' | 'targets'> & { recordings: string };

/**
 * What the page in front shows of the draft as it is now. A control that has been changed since, or pointed out, was not
 * looked for, so what was seen is forgotten when steps or controls change.
 */
export function usePageLook(look: LookAtPage): PageLook {
  const { work, recordings: pointedOut } = useEditor();
  // They are read anew whenever anything is kept.
  const recordings = JSON.stringify(pointedOut);
  const { steps, targets } = work.procedure;
  const [seen, setSeen] = useState<Seen>();
  const [isLooking, setLooking] = useState(false);
  const isOfNow = seen?.steps === steps && seen.targets === targets && seen.recordings === recordings;

  async function start() {
    if (isLooking) return;
    setLooking(true);
    try {
      const here = await look();
      setSeen(here && { here, steps, targets, recordings });
    } finally {
      setLooking(false);
    }
  }

  return {
    here: isOfNow ? seen.here : undefined,
    isLooking,
    start: () => void start(),
    forget: () => setSeen(undefined),
  };
}
