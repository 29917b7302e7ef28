import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { languageSchema } from '../words/language';
import { mailAddressSchema, mailDomainSchema, webAddressSchema } from '../procedure/schema-atoms';

/** What a person and the office have set up: the zone, the KB's addresses, the mail rule. */
export const settingsSchema = v.strictObject({
  version: v.literal(1),
  /** Host of the Autotask zone last used, such as `ww5.autotask.net`. */
  zone: v.optional(v.pipe(v.string(), v.maxLength(255))),
  /** The KB's front page, and the addresses of articles that the procedures don't know, by procedure id. */
  kbUrl: v.optional(webAddressSchema),
  articles: v.optional(v.pipe(v.record(idSchema, webAddressSchema), v.maxEntries(200))),
  /** The office's own mail rule; what is absent is as the procedure has it. */
  mail: v.optional(
    v.strictObject({
      to: v.optional(mailAddressSchema),
      fromDomain: v.optional(mailDomainSchema),
      /** Names that may stand in a subject, to choose from. */
      people: v.optional(
        v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))), v.maxLength(200)),
      ),
    }),
  ),
  /** The language that the person has chosen; absent: the browser's. */
  language: v.optional(languageSchema),
  /** The first opening has explained itself. */
  welcomed: v.optional(v.boolean()),
  /** The version whose news the person knows; absent before the first installation has shown its welcome page. */
  seenVersion: v.optional(v.pipe(v.string(), v.maxLength(40))),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** What of the settings is the office's, and not one person's. */
export const officeSettingsSchema = v.pick(settingsSchema, ['zone', 'kbUrl', 'articles', 'mail']);
export type OfficeSettings = v.InferOutput<typeof officeSettingsSchema>;
