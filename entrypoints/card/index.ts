import '@/platform/browser-catalogue';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { querySystemPage } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import * as dom from '@/locate/dom';
import { runOnce } from '@/platform/run-once';
import { runCard } from './card';

/**
 * Injected into the top document that shows the card; a second copy does nothing, nor does one on a sign-in page or in a
 * drawing or data that the browser shows, where there is nothing to stand on.
 */
export default defineUnlistedScript(() => {
  if (window !== window.top || !isZoneOrigin(origin)) return;
  if (!(dom.documentElement(document) instanceof HTMLElement)) return;
  if (querySystemPage(location.pathname, '') !== 'login') runOnce('card', runCard);
});
