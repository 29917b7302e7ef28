import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { querySystemPage } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import { runCard } from './card';

const KEY = Symbol.for('signpost.card');
type World = typeof globalThis & { [KEY]?: true };

/** Injected into the top document that shows the card; a second copy does nothing, nor does one on a sign-in page. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[KEY] || window !== window.top || !isZoneOrigin(origin)) return;
  if (querySystemPage(location.pathname, '') === 'login') return;
  world[KEY] = true;
  const life = new AbortController();
  const stop = () => {
    life.abort();
    delete world[KEY];
  };
  runCard(stop, life.signal);
});
