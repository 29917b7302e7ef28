import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { autotaskScene } from '@/autotask/scene';
import { handOver } from '@/entrypoints/agent/parts';
import { createRecall, pageOf } from '@/locate/recorded/recall';

/** Injected into a frame where controls are looked for that the office has shown, when its agent asks for it. */
export default defineUnlistedScript(() =>
  handOver({ recall: createRecall(document, autotaskScene, pageOf(location)) }),
);
