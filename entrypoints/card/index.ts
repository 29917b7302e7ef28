import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isZoneOrigin } from '@/autotask/zones';
import { runCard } from './card';

const KEY = Symbol.for('signpost.card');
type World = typeof globalThis & { [KEY]?: true };

/** Injected into the top document that shows the card; a second copy does nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[KEY] || window !== window.top || !isZoneOrigin(origin)) return;
  world[KEY] = true;
  const life = new AbortController();
  const stop = () => {
    life.abort();
    delete world[KEY];
  };
  runCard(stop, life.signal);
});
