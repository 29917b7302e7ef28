import type { PopupReply } from '@/guide/requests';
import type { Stored } from '@/guide/stored';
import { say } from '@/guide/words/say';
import type { Core } from './core';

export const OK: PopupReply = { ok: true };
export const refused = (why: string): PopupReply => ({ ok: false, reason: 'refused', say: why });

/** Makes items to be kept out of what is stored, or the answer where nothing is to be. */
export type Write = (make: (stored: Stored) => Partial<Stored> | PopupReply) => Promise<PopupReply>;

/**
 * Writes one after the other: each starts from what the one before has left. What storage doesn't take is refused, and not
 * used until the next restart either.
 */
export function createWrite({ get, keep, platform }: Core): Write {
  let turn: Promise<unknown> = Promise.resolve();
  return (make) => {
    const mine = turn.then(async () => {
      const made = make(get().stored);
      if ('ok' in made) return made;
      try {
        return (await keep(made)).length === 0 ? OK : refused(say('officeNothingSavedNewer'));
      } catch (error) {
        platform.report(error);
        return refused(say('officeNothingSavedFull'));
      }
    });
    turn = mine;
    return mine;
  };
}
