import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isGuidedPath } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import { runAgent } from './agent';

const KEY = Symbol.for('signpost.agent');
type World = typeof globalThis & { [KEY]?: true };

/** Injected into every Autotask frame while a guide runs; a second copy in the same frame does nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[KEY] || !isZoneOrigin(origin) || !isGuidedPath(location.pathname)) return;
  world[KEY] = true;
  const life = new AbortController();
  const stop = () => {
    life.abort();
    delete world[KEY];
  };
  runAgent(stop, life.signal);
});
