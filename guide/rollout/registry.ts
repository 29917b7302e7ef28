import type { PolicyKey } from '../policy/policy-schema';
import { extensionSettings, type ExtensionIds, type PolicyValue, type Rollout } from './rollout';

/** One value in the registry below HKEY_LOCAL_MACHINE. */
interface RegistryValue {
  key: string;
  name: string;
  value: string | number;
}

/** Where a browser keeps its policies, and ours among them. */
export interface RegistryPlace {
  /** The browser's own key: other extensions are in it, too. */
  root: string;
  id: string;
  /** The key that holds our settings, and nothing else. */
  settings: string;
  values: RegistryValue[];
  /** What `ExtensionSettings` says about Signpost. */
  install: object;
  /** Firefox has `ExtensionSettings` only as one JSON text for all extensions. */
  oneText: boolean;
}

const ROOTS: Record<keyof ExtensionIds, string> = {
  chrome: String.raw`SOFTWARE\Policies\Google\Chrome`,
  edge: String.raw`SOFTWARE\Policies\Microsoft\Edge`,
  firefox: String.raw`SOFTWARE\Policies\Mozilla\Firefox`,
};

/** The key below a browser's own that holds the settings of one extension. */
export const settingsKey = (browser: keyof ExtensionIds, id: string): string =>
  browser === 'firefox'
    ? join(ROOTS.firefox, '3rdparty', 'Extensions', id)
    : join(ROOTS[browser], '3rdparty', 'extensions', id, 'policy');

/** A key in a key. In a template, a backslash before `${` would take it for plain text. */
const join = (...keys: readonly string[]) => keys.join('\\');

/** Where everything of a roll-out stands in the registry, by browser. */
export function listPlaces(rollout: Rollout): Record<keyof ExtensionIds, RegistryPlace> {
  const install = extensionSettings(rollout);
  const place = (browser: keyof ExtensionIds): RegistryPlace => {
    const id = rollout.ids[browser];
    const settings = settingsKey(browser, id);
    return {
      root: ROOTS[browser],
      id,
      settings,
      values: toValues(settings, rollout.values),
      install: install[browser],
      oneText: browser === 'firefox',
    };
  };
  return { chrome: place('chrome'), edge: place('edge'), firefox: place('firefox') };
}

/** The registry has texts and numbers; a yes is 1, and a list is a key whose values are called 1, 2, 3. */
function toValues(key: string, values: Readonly<Record<string, PolicyValue | undefined>>): RegistryValue[] {
  return Object.entries(values).flatMap(([name, value]): RegistryValue[] => {
    if (value === undefined) return [];
    if (typeof value === 'string') return [{ key, name, value }];
    if (typeof value === 'boolean') return [{ key, name, value: value ? 1 : 0 }];
    return value.map((each, at) => ({ key: join(key, name), name: String(at + 1), value: each }));
  });
}

/** The file that regedit takes: it adds and replaces what is named, and leaves everything else alone. */
export function writeReg(place: RegistryPlace): string {
  const own = join(place.root, 'ExtensionSettings', place.id);
  const install = toValues(own, place.install as Record<PolicyKey, PolicyValue>);
  const keys = new Map<string, RegistryValue[]>();
  for (const each of [...install, ...place.values]) keys.set(each.key, [...(keys.get(each.key) ?? []), each]);
  // What was set before and isn't any more must not stay: our own settings are written anew as a whole.
  return file([`[-${HIVE}${place.settings}]`, ...[...keys].map(([key, values]) => writeKey(key, values))]);
}

/** The file that takes out what the other has put in. */
export function writeRemovalReg({ root, id, settings }: RegistryPlace): string {
  const keys = [settings.replace(/\\policy$/, ''), join(root, 'ExtensionSettings', id)];
  return file(keys.map((key) => `[-${HIVE}${key}]`));
}

const HIVE = 'HKEY_LOCAL_MACHINE\\';
const file = (parts: readonly string[]) =>
  ['Windows Registry Editor Version 5.00', ...parts].join('\n\n').concat('\n').replaceAll('\n', '\r\n');

const writeKey = (key: string, values: readonly RegistryValue[]) =>
  [
    `[${HIVE}${key}]`,
    ...values.map(({ name, value }) => `"${name}"=${typeof value === 'number' ? dword(value) : text(value)}`),
  ].join('\n');

const dword = (value: number) => `dword:${value.toString(16).padStart(8, '0')}`;

/** What regedit might misread is given as its bytes, so that the file is plain ASCII whatever it holds. */
function text(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return `"${value.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;
  const bytes = [...`${value}\0`].flatMap((char) =>
    Array.from({ length: char.length }, (_, at) => char.charCodeAt(at)).flatMap((unit) => [
      unit & 255,
      unit >> 8,
    ]),
  );
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(',');
  // As regedit itself breaks its lines.
  return `hex(1):${hex.replaceAll(/((?:..,){25})/g, '$1\\\n  ')}`;
}
