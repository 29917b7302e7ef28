import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '@/entrypoints/agent/parts';
import { scrollIntoOwnView } from '@/overlay/scroll-into-view';
import { goTo } from './go-to';

/** Injected into a frame whose control is to be scrolled to, or to get the keyboard's focus, when its agent asks for it. */
export default defineUnlistedScript(() => handOver({ reach: { scrollTo: scrollIntoOwnView, goTo } }));
