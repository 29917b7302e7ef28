import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { querySystemPage } from '@/autotask/pages';
import { isZoneOrigin } from '@/autotask/zones';
import { runOnce } from '@/platform/run-once';
import { runCard } from './card';

/** Injected into the top document that shows the card; a second copy does nothing, nor does one on a sign-in page. */
export default defineUnlistedScript(() => {
  if (window !== window.top || !isZoneOrigin(origin)) return;
  if (querySystemPage(location.pathname, '') !== 'login') runOnce('card', runCard);
});
