import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { idSchema } from '@/guide/procedure/condition-schema';
import type { LinkOffer } from '@/guide/procedure/link';

const KEY = 'offers';
/** A link that nobody took up for so long is forgotten. */
const EXPIRES_MS = 60 * 60 * 1000;

const madeSchema = v.strictObject({
  tab: v.number(),
  procedure: idSchema,
  step: v.exactOptional(idSchema),
  at: v.number(),
});
const sessionSchema = v.strictObject({
  /** The offer that waits for an answer. */
  open: v.exactOptional(madeSchema),
  /** Offers that were answered, by tab and link: a reload of the same address doesn't offer it again. */
  answered: v.array(v.string()),
});

export type MadeOffer = v.InferOutput<typeof madeSchema>;

/** The guide that a link offers, kept while the browser runs: it survives signing in, and the worker's death. */
export interface Offers {
  ready: Promise<void>;
  /** The offer that waits for an answer. */
  query(): MadeOffer | undefined;
  /** A link was seen in a tab. Says whether that is news. */
  make(tab: number, offer: LinkOffer): Promise<boolean>;
  /** The person has taken it up or turned it down. */
  answer(): Promise<void>;
}

const nameOf = (tab: number, { procedure, step = '' }: LinkOffer) => `${tab} ${procedure} ${step}`;

export function createOffers(now: () => number = Date.now): Offers {
  let session: v.InferOutput<typeof sessionSchema> = { answered: [] };
  const ready = browser.storage.session.get(KEY).then(({ [KEY]: raw }) => {
    const parsed = v.safeParse(sessionSchema, raw);
    if (parsed.success) session = parsed.output;
  });
  const write = (next: typeof session) => {
    session = next;
    return browser.storage.session.set({ [KEY]: next });
  };
  const query = () => {
    const { open } = session;
    return open && now() - open.at < EXPIRES_MS ? open : undefined;
  };
  return {
    ready,
    query,
    async make(tab, offer) {
      await ready;
      const name = nameOf(tab, offer);
      const open = query();
      if (session.answered.includes(name) || (open && nameOf(open.tab, open) === name)) return false;
      await write({ ...session, open: { tab, ...offer, at: now() } });
      return true;
    },
    async answer() {
      const { open, answered } = session;
      if (open) await write({ answered: [...answered, nameOf(open.tab, open)].slice(-50) });
    },
  };
}
