type World = typeof globalThis & Record<symbol, true | undefined>;

/**
 * Runs an injected script once in a frame, whatever often it is injected, until it is stopped; then it may be injected
 * anew. `name` is shared by all copies of the script in this frame's isolated world.
 */
export function runOnce(name: string, run: (stop: () => void, signal: AbortSignal) => void): void {
  const world = globalThis as World;
  const key = Symbol.for(`signpost.${name}`);
  if (world[key]) return;
  world[key] = true;
  const life = new AbortController();
  const stop = () => {
    life.abort();
    delete world[key];
  };
  run(stop, life.signal);
}
