import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isGuidedPath } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import { runOnce } from '@/platform/run-once';
import { runAgent } from './agent';

/** Injected into every Autotask frame while a guide runs; a second copy in the same frame does nothing. */
export default defineUnlistedScript(() => {
  if (isZoneOrigin(origin) && isGuidedPath(location.pathname)) runOnce('agent', runAgent);
});
