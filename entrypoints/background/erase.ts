import type { PopupReply } from '@/guide/requests';
import { emptySession } from '@/guide/session';
import { emptyStored } from '@/guide/stored';
import { say } from '@/guide/words/say';
import type { Core } from './core';
import { OK, refused } from './write-in-turn';

/** Forgets everything, in storage and in the state; a guide that runs ends. What the company's policy says stays. */
export function createEraseHandler({ platform, update }: Core): () => Promise<PopupReply> {
  return async () => {
    try {
      await platform.eraseAll();
    } catch (error) {
      platform.report(error);
      return refused(say('receiptNotErased'));
    }
    update((state) => ({
      ...state,
      session: emptySession,
      stored: {
        ...emptyStored,
        // As after an installation: nothing is new to the person.
        settings: { version: 1, seenVersion: platform.version() },
        policy: { ...state.stored.policy },
      },
      trouble: undefined,
    }));
    return OK;
  };
}
