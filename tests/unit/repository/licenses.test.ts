import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from './tree';

interface Locked {
  packages: Record<
    string,
    {
      version?: string;
      license?: string;
      resolved?: string;
      integrity?: string;
      inBundle?: boolean;
      dev?: boolean;
      link?: boolean;
    }
  >;
}

/** Licenses under which the product may carry somebody else's code, or be built with it. */
const ALLOWED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MIT-0',
  'BlueOak-1.0.0',
  'CC0-1.0',
];
/** For tools only: what they make is not under it. The last is that of a library for pictures, which draws the icons. */
const TOOLS_ONLY = [
  'Zlib',
  'BSD',
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'Python-2.0',
  'CC-BY-4.0',
  'CC-BY-3.0',
  'Unlicense',
  'WTFPL',
];

const { packages } = JSON.parse(read('package-lock.json')) as Locked;
const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);

/** "(MIT OR GPL-3.0)" is fine by its MIT; of "A AND B" both have to be. */
function isAllowed(license: string, allowed: readonly string[]): boolean {
  const plain = license.replaceAll(/[()]/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((each) => isAllowed(each, allowed));
  return plain.split(' AND ').every((each) => allowed.includes(each.trim()));
}

/** As its own package.json says, where the lockfile doesn't; undefined for what this system doesn't install. */
function licenseOf(path: string, locked: string | undefined): string | undefined {
  if (locked !== undefined) return locked;
  try {
    const { license, licenses } = JSON.parse(readFileSync(path + '/package.json', 'utf8'));
    if (typeof licenses === 'string') return licenses;
    return license?.type ?? license ?? licenses?.map((each: { type: string }) => each.type).join(' OR ');
  } catch {
    return undefined;
  }
}

describe('what others have made', () => {
  it('is under a license that allows it to be carried, or to be built with', () => {
    expect(installed.length).toBeGreaterThan(100);
    const wrong = installed.flatMap(([path, { license, dev }]) => {
      const own = licenseOf(path, license);
      const allowed = dev ? [...ALLOWED, ...TOOLS_ONLY] : ALLOWED;
      return own !== undefined && isAllowed(own, allowed) ? [] : [`${path}: ${own}`];
    });
    expect(wrong).toEqual([]);
  });

  it('comes from the one registry, and is known by its content', () => {
    const hosts = installed.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).host] : []));
    expect(new Set(hosts).size).toBeLessThanOrEqual(1);
    const unknown = installed.filter(([, { integrity, inBundle }]) => !integrity && !inBundle);
    expect(unknown.map(([path]) => path)).toEqual([]);
  });
});
