import * as v from 'valibot';
import { cardWishSchema } from './card/card-form';
import { idSchema } from './procedure/condition-schema';
import { recordingSchema } from './recording/recording';
import { emptyMemory, memorySchema } from './run/memory';

const link = { procedure: idSchema, step: v.exactOptional(idSchema) };

/** What is kept as long as the browser runs: a worker that was put to sleep finds it again. */
const sessionSchema = v.strictObject({
  memory: memorySchema,
  /** Tabs, the one looked at last first. */
  tabs: v.array(v.number()),
  /** The guide that a link offers, and that waits for an answer. */
  offer: v.exactOptional(
    v.strictObject({
      tab: v.number(),
      ...link,
      at: v.number(),
      /** The person asked for it before Autotask was open: no link has brought it. */
      wished: v.exactOptional(v.boolean()),
    }),
  ),
  /** The guide that the next tab with Autotask is to offer. */
  wish: v.exactOptional(v.strictObject({ ...link, at: v.number() })),
  /** Links that were answered: where, when, and how often they were turned down. */
  answered: v.array(v.strictObject({ tab: v.number(), ...link, at: v.number(), dismissed: v.number() })),
  /** The guide that is being recorded. */
  recording: v.exactOptional(recordingSchema),
  /** The controls of this draft are looked for on the page of a tab; `from`: the tab that it was asked for in. */
  check: v.exactOptional(
    v.strictObject({
      tab: v.number(),
      procedure: idSchema,
      /** Other names are tried, and nothing is shown on the page. */
      tries: v.exactOptional(v.literal(true)),
      from: v.exactOptional(v.strictObject({ id: v.number(), windowId: v.number() })),
    }),
  ),
  /** How the person wants to have the card. */
  card: v.exactOptional(cardWishSchema),
  /** Which guides apply to the pages that frames show. */
  applies: v.array(v.strictObject({ tab: v.number(), frame: v.number(), procedures: v.array(idSchema) })),
});

export type Session = v.InferOutput<typeof sessionSchema>;

export const emptySession: Session = { memory: emptyMemory, tabs: [], answered: [], applies: [] };

/** Reads what session storage holds; what can't be read is as if the browser had just been started. */
export function parseSession(raw: unknown): Session {
  const parsed = v.safeParse(sessionSchema, raw);
  return parsed.success ? parsed.output : emptySession;
}
