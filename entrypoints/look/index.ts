import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '@/entrypoints/agent/parts';
import { createLooker } from './looker';
import { createPointer } from './pointer';

/** Injected into a frame that a person can see, when its agent asks for it. */
export default defineUnlistedScript(() => handOver({ look: { createLooker, createPointer } }));
