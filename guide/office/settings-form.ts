import * as v from 'valibot';
import { mailAddressSchema, mailDomainSchema, webAddressSchema } from '../procedure/schema-atoms';
import { say, type MessageKey } from '../words/say';
import type { Settings } from './settings';

/** The settings as they are typed: all texts, empty for "as the KB has it". */
export interface SettingsForm {
  zone: string;
  kbUrl: string;
  /** By procedure id. */
  articles: Record<string, string>;
  to: string;
  fromDomain: string;
  /** One name a line. */
  people: string;
}

/** What is wrong, by field; an article's field is `article.<id>`. */
export type FormErrors = Record<string, string>;

/** What the person has typed over, and nothing else: the rest may have changed since they opened the page. */
export type SettingsEdits = Partial<SettingsForm>;

/** What differs from the settings as they are now: what to store, and what goes back to the default. */
export type ParsedSettings =
  | { ok: true; settings: Partial<Omit<Settings, 'version' | 'welcomed' | 'seenVersion'>>; unset: FormKey[] }
  | { ok: false; errors: FormErrors };

type FormKey = (typeof KEYS)[number];

const KEYS = ['zone', 'kbUrl', 'articles', 'mail'] as const;

/** The form as it stands for these settings. */
export function toSettingsForm({ zone, kbUrl, articles, mail }: Omit<Settings, 'version'>): SettingsForm {
  return {
    zone: zone ?? '',
    kbUrl: kbUrl ?? '',
    articles: { ...articles },
    to: mail?.to ?? '',
    fromDomain: mail?.fromDomain ?? '',
    people: mail?.people?.join('\n') ?? '',
  };
}

/** The form for the settings as they are now, with what was typed over it. */
export function withEdits(current: Omit<Settings, 'version'>, edits: SettingsEdits): SettingsForm {
  const form = toSettingsForm(current);
  return { ...form, ...edits, articles: { ...form.articles, ...edits.articles } };
}

/**
 * Checks what was typed and gives what it changes in the settings as they are now. `readZone` finds the host of a zone
 * in whatever was typed.
 */
export function parseSettingsForm(
  edits: SettingsEdits,
  current: Omit<Settings, 'version'>,
  readZone: (text: string) => string | undefined,
): ParsedSettings {
  const form = withEdits(current, edits);
  const errors: FormErrors = {};
  const field = <T>(name: string, typed: string, schema: v.GenericSchema<unknown, T>, fault: MessageKey) => {
    const value = typed.trim();
    if (value === '') return undefined;
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) errors[name] = say(fault);
    return parsed.success ? parsed.output : undefined;
  };

  const zone = readZone(form.zone);
  if (form.zone.trim() !== '' && zone === undefined) errors.zone = say('officeEnterZone');
  const kbUrl = field('kbUrl', form.kbUrl, webAddressSchema, 'officeEnterUrl');
  const articles = Object.entries(form.articles).flatMap(([id, typed]) => {
    const url = field(`article.${id}`, typed, webAddressSchema, 'officeEnterUrl');
    return url === undefined ? [] : [[id, url] as const];
  });
  const to = field('to', form.to, mailAddressSchema, 'officeEnterMail');
  const fromDomain = field(
    'fromDomain',
    form.fromDomain.replace(/^\s*@/, ''),
    mailDomainSchema,
    'officeEnterDomain',
  );
  const people = form.people.split('\n').map((name) => name.trim());
  if (people.some((name) => name.length > 80) || people.length > 200) errors.people = say('officeEnterNames');

  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const names = people.filter((name) => name !== '');
  const mail = {
    ...(to !== undefined && { to }),
    ...(fromDomain !== undefined && { fromDomain }),
    ...(names.length > 0 && { people: names }),
  };
  const settings = {
    ...(zone !== undefined && { zone }),
    ...(kbUrl !== undefined && { kbUrl }),
    ...(articles.length > 0 && { articles: Object.fromEntries(articles) }),
    ...(Object.keys(mail).length > 0 && { mail }),
  };
  return {
    ok: true,
    settings: Object.fromEntries(
      Object.entries(settings).filter(([key, value]) => !isSame(value, current[key as FormKey])),
    ),
    unset: KEYS.filter((key) => current[key] !== undefined && !(key in settings)),
  };
}

/** Storage doesn't keep the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, sortKeys) === JSON.stringify(other, sortKeys);
}

const sortKeys = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
