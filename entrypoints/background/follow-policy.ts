import { isSamePolicy } from '@/guide/policy/stored-policy';
import type { Core } from './core';

/** Browsers may say that there is no policy when they have only not read it yet. */
const LOOK_AGAIN_MS = 10_000;

/** Keeps the policy in the state, from where it is stored: the last one counts until the browser says another. */
export interface PolicyFollower {
  /** Asks the browser. `isSure`: there is no reason to doubt it when it says that there is none. */
  look(isSure: boolean): Promise<void>;
}

export function createPolicyFollower({ platform, get, update }: Core, ready: Promise<void>): PolicyFollower {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (isSure: boolean): Promise<void> => {
    asked += 1;
    const turn = asked;
    clearTimeout(timer);
    const [values] = await Promise.all([platform.readManaged(), ready]);
    // The browser could not say, or has been asked again meanwhile.
    if (values === undefined || turn !== asked) return;
    const { policy } = get().stored;
    if (isSamePolicy(policy.values, values)) return;
    if (Object.keys(values).length === 0 && !isSure) {
      timer = setTimeout(() => void look(true), LOOK_AGAIN_MS);
      return;
    }
    const fresh = { version: 1 as const, values, at: platform.now() };
    // It counts from now on, also where storage doesn't take it: the writer tries again.
    update((state) => ({ ...state, stored: { ...state.stored, policy: fresh } }));
  };
  return { look };
}
