import { watchRewrites } from './document-rewrites';

type World = typeof globalThis & Record<symbol, true | undefined>;

/**
 * Runs an injected script once in a frame, whatever often it is injected, until it is stopped; then it may be injected
 * anew. `name` is shared by all copies of the script in this frame's isolated world.
 *
 * It is stopped as well when the browser puts the page away for its Back button. There the line to the background is
 * cut without a word, and what is drawn would come back dead; boot asks anew when the page is back. When the page
 * writes its document anew, the script begins anew.
 */
export function runOnce(name: string, run: (stop: () => void, signal: AbortSignal) => void): void {
  const world = globalThis as World;
  const key = Symbol.for(`signpost.${name}`);
  if (world[key]) return;
  world[key] = true;
  const begin = () => {
    const life = new AbortController();
    const { signal } = life;
    const stop = () => {
      life.abort();
      delete world[key];
    };
    addEventListener('pagehide', ({ persisted }) => persisted && stop(), { signal });
    watchRewrites(() => {
      life.abort();
      begin();
    }, signal);
    run(stop, signal);
  };
  begin();
}
