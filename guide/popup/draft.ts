import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';

const typed = v.pipe(v.string(), v.maxLength(20_000));

const mailSchema = v.strictObject({ who: typed, what: typed, details: typed });

/** What has been typed in the popup and not been used yet: the search, and e-mails by their procedure. */
const draftSchema = v.strictObject({
  query: v.pipe(v.string(), v.maxLength(500)),
  mails: v.record(idSchema, mailSchema),
});

export type Draft = v.InferOutput<typeof draftSchema>;

export const emptyDraft: Draft = { query: '', mails: {} };

/** Reads what was kept; what can't be read is as if nothing had been typed. */
export function parseDraft(raw: unknown): Draft {
  const parsed = v.safeParse(draftSchema, raw);
  return parsed.success ? parsed.output : emptyDraft;
}
