import { isSamePolicy, type StoredPolicy } from '@/guide/policy/stored-policy';
import type { StoredSnapshot } from '@/guide/stored';
import { watchManaged } from './policy';

type Watch = (listener: (snapshot: StoredSnapshot) => void, signal: AbortSignal) => void;

/**
 * Watches what is stored, and has a changed policy at once: the worker needs half a second to keep hundreds of guides,
 * and a view that shows them doesn't wait for that. `reading`: what is stored, on its way.
 */
export function withEarlyPolicy(watch: Watch, reading: Promise<StoredSnapshot>): Watch {
  return (listener, signal) => {
    let last: StoredSnapshot | undefined;
    let early: StoredPolicy | undefined;
    const take = (snapshot: StoredSnapshot) => {
      // The same object as long as it says the same: all that is made of it would be made anew.
      const isKnown = early !== undefined && isSamePolicy(early.values, snapshot.policy.values);
      last = isKnown ? { ...snapshot, policy: early! } : snapshot;
      return last;
    };
    void reading.then(
      (snapshot) => (last ??= snapshot),
      () => undefined,
    );
    watch((snapshot) => listener(take(snapshot)), signal);
    watchManaged((changed) => {
      if (!last) return;
      const values = { ...last.policy.values, ...changed };
      for (const [key, value] of Object.entries(changed)) if (value === undefined) delete values[key];
      early = { version: 1, values };
      last = { ...last, policy: early };
      listener(last);
    }, signal);
  };
}
