import { useState } from 'react';
import type { Here } from '@/guide/run/here';
import type { Procedure } from '@/guide/procedure/procedure';
import { useEditor } from './use-editor';

/** Looks for the draft's controls on the Autotask page in front; undefined: that couldn't be done, and was said. */
export type LookAtPage = () => Promise<Here | undefined>;

/**
 * What the page in front shows of the draft as it is now. A control that has been changed since was not looked for, so what
 * was seen is forgotten when steps or controls change.
 */
export function usePageLook(look: LookAtPage) {
  const { steps, targets } = useEditor().work.procedure;
  const [seen, setSeen] = useState<{ here: Here } & Pick<Procedure, 'steps' | 'targets'>>();
  const [isLooking, setLooking] = useState(false);
  const isOfNow = seen?.steps === steps && seen.targets === targets;

  async function start() {
    if (isLooking) return;
    setLooking(true);
    try {
      const here = await look();
      setSeen(here && { here, steps, targets });
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
