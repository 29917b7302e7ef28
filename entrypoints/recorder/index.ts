import '@/platform/browser-catalogue';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isGuidedPath, querySystemPage } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import * as dom from '@/locate/dom';
import { runOnce } from '@/platform/run-once';
import { runRecorder } from './recorder';

/**
 * Injected into all frames while a guide is recorded; a second copy does nothing. What is done on a sign-in page is nobody's
 * business.
 */
export default defineUnlistedScript(() => {
  if (!isZoneOrigin(origin) || !isGuidedPath(location.pathname)) return;
  if (!(dom.documentElement(document) instanceof HTMLElement)) return;
  if (querySystemPage(location.pathname, '') !== 'login') runOnce('recorder', runRecorder);
});
