/** A worker that dies over a press has written it within this time, or has to be told again. */
const RECENT_MS = 5000;

/** The presses of the last seconds, to be said again to a worker that has been restarted. */
export interface PressMemory {
  remember(target: string): void;
  recent(): { target: string; ago: number }[];
}

export function createPressMemory(): PressMemory {
  const presses = new Map<string, number>();
  return {
    remember: (target) => void presses.set(target, performance.now()),
    recent: () =>
      [...presses]
        .map(([target, at]) => ({ target, ago: Math.round(performance.now() - at) }))
        .filter(({ ago }) => ago <= RECENT_MS),
  };
}
