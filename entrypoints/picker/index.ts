import '@/platform/browser-catalogue';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isGuidedPath, querySystemPage } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import * as dom from '@/locate/dom';
import { runOnce } from '@/platform/run-once';
import { runPicker } from './picker';

/**
 * Injected into all frames of a tab while the person points at a control; a second copy does nothing. On a sign-in page
 * no card says what a click would do, so none is swallowed there.
 */
export default defineUnlistedScript(() => {
  if (!isZoneOrigin(origin) || !isGuidedPath(location.pathname)) return;
  if (!(dom.documentElement(document) instanceof HTMLElement)) return;
  if (querySystemPage(location.pathname, '') !== 'login') runOnce('picker', runPicker);
});
