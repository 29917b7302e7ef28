import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '@/entrypoints/agent/parts';
import { createPointer } from './pointer';

/** Injected into the frame that has to show the ring, when its agent asks for it. */
export default defineUnlistedScript(() => handOver({ ring: createPointer }));
