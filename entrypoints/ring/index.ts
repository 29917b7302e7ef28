import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '@/entrypoints/agent/parts';
import { createPointer } from './pointer';

/** Injected into a frame in which there is something to ring, when its agent asks for it. */
export default defineUnlistedScript(() => handOver({ ring: createPointer }));
