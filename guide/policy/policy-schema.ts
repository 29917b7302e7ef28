import * as v from 'valibot';
import { idSchema } from '../procedure/condition-schema';
import { line, mailAddressSchema, mailDomainSchema, text, webAddressSchema } from '../procedure/schema-atoms';
import { say, type MessageKey } from '../words/say';
import { colorSchema } from './company-color';
import { logoSchema } from './company-logo';

/** What a company may keep people from changing, though the policy gives no value for it. */
const LOCKABLE = ['zone', 'kbUrl', 'articles', 'mail', 'guides'] as const;

/** A zone by its host; which names are zones is what autotask/zones.ts says (a test compares the two). */
const zoneSchema = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.regex(/^(ww\d{1,3}|prde|pres|lr|pr)\.autotask\.net$/, () => say('policyExpectZone')),
);

const supportSchema = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^(?:https:\/\/[^\s<>"]+|mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/, () => say('policyExpectSupport')),
);

/** Windows keeps a yes or no as 1 or 0, and Firefox hands it over so. */
const flag = v.union(
  [
    v.boolean(),
    v.pipe(
      v.picklist([0, 1]),
      v.transform((given): boolean => given === 1),
    ),
  ],
  () => say('policyExpectFlag'),
);

const list = <T extends v.GenericSchema>(item: T) => v.exactOptional(v.array(item));

/**
 * All that an administrator can set. Every key stands by itself, at the top, as a text, a yes or no, or a list of texts:
 * that is what the registry and all browsers can hold.
 */
export const policySchema = v.strictObject({
  companyName: v.exactOptional(v.pipe(line, v.maxLength(60))),
  companyLogo: v.exactOptional(logoSchema),
  companyColor: v.exactOptional(colorSchema),
  supportLink: v.exactOptional(supportSchema),
  kbAddress: v.exactOptional(webAddressSchema),
  zones: list(zoneSchema),
  guides: list(idSchema),
  /** One guide each, as the text of its file. */
  library: list(v.string()),
  lockedSettings: list(v.picklist(LOCKABLE)),
  mailTo: v.exactOptional(mailAddressSchema),
  mailFromDomain: v.exactOptional(mailDomainSchema),
  mailRule: v.exactOptional(text),
  allowRecording: v.exactOptional(flag),
  allowShowing: v.exactOptional(flag),
  allowImport: v.exactOptional(flag),
});

export type PolicyValues = v.InferOutput<typeof policySchema>;
export type PolicyKey = keyof PolicyValues;

/** What each key is called, and what it does: in the policy doctor, in the schema and in the templates. */
export const policyWords: Record<PolicyKey, { title: MessageKey; about: MessageKey }> = {
  companyName: { title: 'policyCompanyName', about: 'policyCompanyNameAbout' },
  companyLogo: { title: 'policyCompanyLogo', about: 'policyCompanyLogoAbout' },
  companyColor: { title: 'policyCompanyColor', about: 'policyCompanyColorAbout' },
  supportLink: { title: 'policySupportLink', about: 'policySupportLinkAbout' },
  kbAddress: { title: 'policyKbAddress', about: 'policyKbAddressAbout' },
  zones: { title: 'policyZones', about: 'policyZonesAbout' },
  guides: { title: 'policyGuides', about: 'policyGuidesAbout' },
  library: { title: 'policyLibrary', about: 'policyLibraryAbout' },
  lockedSettings: { title: 'policyLockedSettings', about: 'policyLockedSettingsAbout' },
  mailTo: { title: 'policyMailTo', about: 'policyMailToAbout' },
  mailFromDomain: { title: 'policyMailFromDomain', about: 'policyMailFromDomainAbout' },
  mailRule: { title: 'policyMailRule', about: 'policyMailRuleAbout' },
  allowRecording: { title: 'policyAllowRecording', about: 'policyAllowRecordingAbout' },
  allowShowing: { title: 'policyAllowShowing', about: 'policyAllowShowingAbout' },
  allowImport: { title: 'policyAllowImport', about: 'policyAllowImportAbout' },
};

export const policyKeys = Object.keys(policyWords) as PolicyKey[];

/** What a key holds, in the few types that every browser's policies have. */
export type PolicyKind = 'text' | 'flag' | 'texts';

export function kindOf(key: PolicyKey): PolicyKind {
  const { type } = policySchema.entries[key].wrapped;
  return type === 'array' ? 'texts' : type === 'union' ? 'flag' : 'text';
}
