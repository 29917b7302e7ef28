import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { autotaskScene } from '@/autotask/scene';
import { createRecall, pageOf } from '@/locate/recorded/recall';
import { RECALL, type RecallWorld } from '@/locate/recorded/recall-slot';

/** Injected before the agent where the office has shown controls; an older copy gives way. */
export default defineUnlistedScript(() => {
  (globalThis as RecallWorld)[RECALL] = createRecall(document, autotaskScene, pageOf(location));
});
