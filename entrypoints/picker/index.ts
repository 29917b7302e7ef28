import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isGuidedPath } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import { runPicker } from './picker';

const KEY = Symbol.for('signpost.picker');
type World = typeof globalThis & { [KEY]?: true };

/** Injected into all frames of a tab while the person points at a control; a second copy does nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[KEY] || !isZoneOrigin(origin) || !isGuidedPath(location.pathname)) return;
  world[KEY] = true;
  const life = new AbortController();
  const stop = () => {
    life.abort();
    delete world[KEY];
  };
  runPicker(stop, life.signal);
});
