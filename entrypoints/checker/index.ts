import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isGuidedPath } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import * as dom from '@/locate/dom';
import { runOnce } from '@/platform/run-once';
import { runChecker } from './checker';

/** Injected into all frames of a tab while a draft is checked there; a second copy does nothing. */
export default defineUnlistedScript(() => {
  if (!isZoneOrigin(origin) || !isGuidedPath(location.pathname)) return;
  if (dom.documentElement(document) instanceof HTMLElement) runOnce('checker', runChecker);
});
