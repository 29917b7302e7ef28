import * as v from 'valibot';
import { mailAddressSchema, mailDomainSchema, webAddressSchema } from '../procedure/procedure';
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

/** What to store, and what goes back to the default. */
export type ParsedSettings =
  | { ok: true; settings: Omit<Settings, 'version' | 'welcomed'>; unset: FormKey[] }
  | { ok: false; errors: FormErrors };

type FormKey = (typeof KEYS)[number];

const KEYS = ['zone', 'kbUrl', 'articles', 'mail'] as const;

const WORDS = {
  zone: 'Expected an Autotask zone such as ww5.autotask.net, or any address from your Autotask.',
  url: 'Expected an address that starts with https:// and has no spaces.',
  to: 'Expected an e-mail address such as tickets@example.com.',
  fromDomain: 'Expected a domain such as example.com, without the @.',
  people: 'Expected one name a line, each of 80 characters at most, and 200 names at most.',
};

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

/** Checks the form. `readZone` finds the host of a zone in whatever was typed. */
export function parseSettingsForm(
  form: SettingsForm,
  readZone: (text: string) => string | undefined,
): ParsedSettings {
  const errors: FormErrors = {};
  const field = <T>(name: string, typed: string, schema: v.GenericSchema<unknown, T>, say: string) => {
    const value = typed.trim();
    if (value === '') return undefined;
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) errors[name] = say;
    return parsed.success ? parsed.output : undefined;
  };

  const zone = readZone(form.zone);
  if (form.zone.trim() !== '' && zone === undefined) errors.zone = WORDS.zone;
  const kbUrl = field('kbUrl', form.kbUrl, webAddressSchema, WORDS.url);
  const articles = Object.entries(form.articles).flatMap(([id, typed]) => {
    const url = field(`article.${id}`, typed, webAddressSchema, WORDS.url);
    return url === undefined ? [] : [[id, url] as const];
  });
  const to = field('to', form.to, mailAddressSchema, WORDS.to);
  const fromDomain = field(
    'fromDomain',
    form.fromDomain.replace(/^\s*@/, ''),
    mailDomainSchema,
    WORDS.fromDomain,
  );
  const people = form.people.split('\n').map((name) => name.trim());
  if (people.some((name) => name.length > 80) || people.length > 200) errors.people = WORDS.people;

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
  return { ok: true, settings, unset: KEYS.filter((key) => !(key in settings)) };
}
