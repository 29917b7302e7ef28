/**
 * The zones of Autotask PSA (docs/AUTOTASK.md 2.1). Match patterns can't say "ww and digits", so the manifest names
 * all of `*.autotask.net` and everything that isn't a zone is turned away here.
 */
export const zones: readonly { host: string; name: string }[] = [
  { host: 'ww3.autotask.net', name: 'America East' },
  { host: 'ww14.autotask.net', name: 'America East 2' },
  { host: 'ww22.autotask.net', name: 'America East 3' },
  { host: 'ww5.autotask.net', name: 'America West' },
  { host: 'ww15.autotask.net', name: 'America West 2' },
  { host: 'ww24.autotask.net', name: 'America West 3' },
  { host: 'ww25.autotask.net', name: 'America West 4' },
  { host: 'ww4.autotask.net', name: 'UK' },
  { host: 'ww16.autotask.net', name: 'UK 2' },
  { host: 'ww28.autotask.net', name: 'UK 3' },
  { host: 'ww19.autotask.net', name: 'EU 1 (English, Europe and Asia)' },
  { host: 'ww18.autotask.net', name: 'German (Deutsch)' },
  { host: 'ww12.autotask.net', name: 'Spanish (Español)' },
  { host: 'ww6.autotask.net', name: 'Australia / New Zealand' },
  { host: 'ww26.autotask.net', name: 'Australia 2' },
  { host: 'ww29.autotask.net', name: 'Australia 3 (Sydney)' },
  { host: 'ww1.autotask.net', name: 'Limited Release' },
  { host: 'ww2.autotask.net', name: 'Pre-release' },
  { host: 'ww17.autotask.net', name: 'UK Limited Release' },
  { host: 'ww11.autotask.net', name: 'UK Pre-release' },
  { host: 'prde.autotask.net', name: 'German Pre-release' },
  { host: 'pres.autotask.net', name: 'Spanish Pre-release' },
];

/** The languages that Autotask speaks besides English. */
export type OtherLanguage = 'de' | 'es';

const ZONE_LANGUAGES: ReadonlyMap<string, OtherLanguage> = new Map([
  ['ww18', 'de'],
  ['prde', 'de'],
  ['ww12', 'es'],
  ['pres', 'es'],
]);

/**
 * The language that a page is in where that is not English: by its zone (docs/AUTOTASK.md 2.1), else by what the page says
 * itself, as in `<html lang="de">`, which is not known of Autotask.
 */
export function queryOtherLanguage(host: string, said: string): OtherLanguage | undefined {
  const own = said.slice(0, 2).toLowerCase();
  return (
    ZONE_LANGUAGES.get(host.split('.')[0]!.toLowerCase()) ?? (own === 'de' || own === 'es' ? own : undefined)
  );
}

const ZONE_HOST = /^(ww\d{1,3}|prde|pres|lr|pr)\.autotask\.net$/i;

/** Whether a host name is a zone of Autotask PSA, as opposed to its help, marketing, API or login hosts. */
export function isZoneHost(host: string): boolean {
  return ZONE_HOST.test(host);
}

/** The same for the origin of a frame; frames without an address have that of the page they belong to. */
export function isZoneOrigin(origin: string): boolean {
  return origin.startsWith('https://') && isZoneHost(origin.slice('https://'.length));
}

/**
 * The zone in an address or host name that somebody typed, or undefined when there is none. The part before the domain
 * is enough when it stands alone: "ww5".
 */
export function zoneFromText(text: string): string | undefined {
  const alone = /^\s*(ww\d{1,3}|prde|pres|lr|pr)\s*$/i.exec(text)?.[1];
  const host = /\b((?:ww\d{1,3}|prde|pres|lr|pr)\.autotask\.net)\b/i.exec(text)?.[1];
  return (host ?? (alone && `${alone}.autotask.net`))?.toLowerCase();
}

/** Where a zone starts a session; still served by every shell generation (docs/AUTOTASK.md 2.3). */
export const LANDING_PATH = '/Mvc/Framework/Navigation.mvc/Landing';
