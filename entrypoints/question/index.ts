import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '@/entrypoints/agent/parts';
import { boxReader } from '@/locate/question';

/** Injected into a frame that shows a small box with a button such as OK or Cancel, when its agent asks for it. */
export default defineUnlistedScript(() => handOver({ question: boxReader }));
