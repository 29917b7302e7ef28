import type { Obstacle } from '@/guide/messages';

/** Tells what the card had better keep clear of in this frame, while somebody wants to know. */
export interface NearTeller {
  want(on: boolean): void;
  /** It may have changed: it is measured soon, in a task of its own, and told when it has. */
  ask(): void;
}

export function createNearTeller(
  measure: () => readonly Obstacle[],
  tell: (near: Obstacle[]) => void,
  signal: AbortSignal,
): NearTeller {
  /** What was told last; undefined: nobody wants to know. */
  let told: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onTime = () => {
    timer = undefined;
    if (told === undefined || signal.aborted) return;
    const near = [...measure()];
    const text = JSON.stringify(near);
    if (text === told) return;
    told = text;
    tell(near);
  };
  return {
    want: (on) => void (told = on ? '' : undefined),
    ask() {
      if (told !== undefined) timer ??= setTimeout(onTime);
    },
  };
}
