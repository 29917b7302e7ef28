import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isGuidedPath } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import { runOnce } from '@/platform/run-once';
import { runPicker } from './picker';

/** Injected into all frames of a tab while the person points at a control; a second copy does nothing. */
export default defineUnlistedScript(() => {
  if (isZoneOrigin(origin) && isGuidedPath(location.pathname)) runOnce('picker', runPicker);
});
