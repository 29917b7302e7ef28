import { readPolicy } from '@/guide/policy/stored-policy';
import { refuseByPolicy } from '@/guide/refuse-by-policy';
import { parseRequest, type Handlers, type Request } from '@/guide/requests';
import { say } from '@/guide/words/say';
import type { Core } from './core';
import type { OfficeLibrary } from './library';
import { refused } from './write-in-turn';

/** Answers a request of the extension's own pages, unless it is none, or the company's policy doesn't allow it. */
export function createAnswer(
  { platform, get }: Core,
  handlers: Handlers,
  library: OfficeLibrary,
  ready: Promise<void>,
): (raw: unknown) => Promise<unknown> {
  return async (raw) => {
    const parsed = parseRequest(raw);
    if ('fault' in parsed) return { ok: false, reason: 'failed', say: parsed.fault };
    await ready;
    const { stored } = get();
    const forbidden = refuseByPolicy(parsed.request, {
      policy: readPolicy(stored.policy).policy,
      drafts: stored.drafts,
      queryEntry: (id) => library.queryEntry(stored, id),
    });
    if (forbidden !== undefined) return refused(forbidden);
    const { type, ...data } = parsed.request;
    try {
      // The table pairs each name with its data; TypeScript can't follow the pair through the look-up.
      const handle = handlers[type] as (data: Omit<Request, 'type'>) => Promise<unknown>;
      return await handle(data);
    } catch (error) {
      platform.report(error);
      return { ok: false, reason: 'failed', say: say('sharedDidNotWork') };
    }
  };
}
