import fc from 'fast-check';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeScripts } from '@/guide/rollout/powershell';
import { listPlaces } from '@/guide/rollout/registry';
import { PLACEHOLDERS, type Rollout } from '@/guide/rollout/rollout';
import { parsePowerShell } from './powershell/parse';
import { createRegistry, type Registry } from './powershell/registry';
import { runPowerShell } from './powershell/run';

/** A key in a key. */
const join = (...keys: string[]) => keys.join('\\');
const CHROME = join('SOFTWARE', 'Policies', 'Google', 'Chrome');
const FIREFOX = join('SOFTWARE', 'Policies', 'Mozilla', 'Firefox');
const OTHER = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const rollout: Rollout = {
  ids: { chrome: 'abcdefghijklmnopabcdefghijklmnop', edge: PLACEHOLDERS.edge, firefox: 'guide@example.org' },
  values: { companyName: 'Müller', library: ['{"id":"one"}', '{"id":"two"}'], allowImport: false },
  lockDown: true,
};
const places = listPlaces(rollout);

type Name = 'install' | 'detect' | 'remove';

/** Runs a script of a roll-out as PowerShell would, over this registry. */
function run(name: Name, registry: Registry, of: Rollout = rollout) {
  const script = writeScripts(of).find(({ path }) => basename(path) === `${name}-signpost.ps1`)!;
  return runPowerShell(parsePowerShell(script.text), registry);
}

/** A computer on which others have policies, too: in keys, in one text for all, and in no way at all. */
function computer(): Registry {
  const registry = createRegistry();
  registry.write(join(CHROME, 'ExtensionSettings', OTHER), 'installation_mode', 'blocked');
  registry.write(join(CHROME, '3rdparty', 'extensions', OTHER, 'policy'), 'theirs', 'kept');
  registry.write(CHROME, 'HomepageLocation', 'https://example.org/');
  const settings = { [OTHER]: { installation_mode: 'allowed' }, '*': { blocked_permissions: ['usb'] } };
  registry.write(FIREFOX, 'ExtensionSettings', [JSON.stringify(settings)], 'MultiString');
  return registry;
}
const inText = (registry: Registry, root: string) =>
  JSON.parse([registry.read(root)!['ExtensionSettings']].flat().join('\n')) as Record<string, unknown>;

describe('install', () => {
  it('sets what the plan says, on a computer that has nothing', () => {
    const registry = createRegistry();
    expect(run('install', registry)).toEqual({ code: 0, written: ['Signpost is set up for 2 browser(s).'] });
    const { chrome, firefox } = places;
    const own = join(CHROME, 'ExtensionSettings', chrome.id);
    expect(registry.read(own)).toMatchObject({ installation_mode: 'force_installed' });
    expect(registry.read(join(own, 'runtime_blocked_hosts'))).toEqual({ 1: '*://*' });
    expect(registry.read(chrome.settings)).toEqual({ companyName: 'Müller', allowImport: 0 });
    expect(registry.read(join(chrome.settings, 'library'))).toEqual({
      1: '{"id":"one"}',
      2: '{"id":"two"}',
    });
    expect(inText(registry, FIREFOX)).toEqual({ [firefox.id]: firefox.install });
    // Nobody has filled in Edge’s id.
    expect(Object.keys(registry.dump()).filter((path) => path.includes('Edge'))).toEqual([]);
  });

  it('leaves everything of others as it is, in keys and in one text for all', () => {
    const [before, after] = [computer(), computer()];
    expect(run('install', after).code).toBe(0);
    expect(after.dump()).toMatchObject({ ...before.dump(), [FIREFOX]: expect.anything() as unknown });
    expect(inText(after, FIREFOX)).toEqual({
      ...inText(before, FIREFOX),
      [places.firefox.id]: places.firefox.install,
    });
  });

  it.each(['String', 'MultiString'] as const)(
    'adds to Chrome’s text for all extensions where there is one, of the kind %s, and not beside it',
    (kind) => {
      const registry = createRegistry();
      const text = JSON.stringify({ [OTHER]: { installation_mode: 'blocked' } });
      registry.write(CHROME, 'ExtensionSettings', kind === 'String' ? text : [text], kind);
      expect(run('install', registry).code).toBe(0);
      expect(inText(registry, CHROME)).toEqual({
        [OTHER]: { installation_mode: 'blocked' },
        [places.chrome.id]: places.chrome.install,
      });
      expect(Array.isArray(registry.read(CHROME)!['ExtensionSettings'])).toBe(kind === 'MultiString');
      expect(registry.read(join(CHROME, 'ExtensionSettings', places.chrome.id))).toBeUndefined();
      expect(run('detect', registry).code).toBe(0);
    },
  );

  it('run again, changes nothing; with fewer guides, leaves none of those before', () => {
    const registry = computer();
    run('install', registry);
    const once = registry.dump();
    run('install', registry);
    expect(registry.dump()).toEqual(once);
    run('install', registry, { ...rollout, values: { library: ['{"id":"two"}'] } });
    expect(registry.read(places.chrome.settings)).toEqual({});
    expect(registry.read(join(places.chrome.settings, 'library'))).toEqual({ 1: '{"id":"two"}' });
  });

  it('says that nothing was done where no id is filled in', () => {
    const registry = computer();
    expect(run('install', registry, { ...rollout, ids: PLACEHOLDERS })).toEqual({
      code: 1,
      written: ['Signpost could not be set up: No extension id is filled in.'],
    });
    expect(registry.dump()).toEqual(computer().dump());
  });
});

describe('detect', () => {
  it('tells a computer that has it from one that hasn’t', () => {
    const registry = computer();
    expect(run('detect', registry)).toEqual({
      code: 1,
      written: [`Signpost is not set up: ${CHROME}: not installed`],
    });
    run('install', registry);
    expect(run('detect', registry)).toEqual({ code: 0, written: ['Signpost is set up for 2 browser(s).'] });
  });

  it.each<[string, (registry: Registry) => void]>([
    ['a value differs', ({ write }) => write(places.chrome.settings, 'companyName', 'müller')],
    ['one is missing', ({ write }) => write(places.firefox.settings, 'allowImport', null)],
    ['there is one more', ({ write }) => write(places.chrome.settings, 'more', '1')],
    [
      'Chrome’s installs it no longer',
      ({ write }) =>
        write(join(CHROME, 'ExtensionSettings', places.chrome.id), 'installation_mode', 'blocked'),
    ],
    ['Firefox’s text has lost it', ({ write }) => write(FIREFOX, 'ExtensionSettings', ['{}'], 'MultiString')],
  ])('is not content where %s', (_what, change) => {
    const registry = computer();
    run('install', registry);
    change(registry);
    expect(run('detect', registry).code).toBe(1);
  });
});

describe('remove', () => {
  it('takes out what was put in, whatever else is there, and what others have stays', () => {
    const name = fc.stringMatching(/^[a-z@.]{1,12}$/);
    const entries = fc.dictionary(name, fc.record({ installation_mode: fc.constant('allowed') }), {
      minKeys: 1,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(entries, entries, (chrome, firefox) => {
        const registry = computer();
        registry.write(CHROME, 'ExtensionSettings', JSON.stringify(chrome));
        registry.write(FIREFOX, 'ExtensionSettings', [JSON.stringify(firefox)], 'MultiString');
        const before = registry.dump();
        run('install', registry);
        expect(run('remove', registry)).toEqual({
          code: 0,
          written: ['The policies of Signpost are removed.'],
        });
        expect(registry.dump()).toMatchObject(before);
        expect(JSON.stringify(registry.dump())).not.toContain(places.chrome.id);
        expect(JSON.stringify(registry.dump())).not.toContain(places.firefox.id);
        expect(run('detect', registry).code).toBe(1);
      }),
      { numRuns: 25 },
    );
  });

  it('does no harm where nothing of Signpost is', () => {
    const registry = computer();
    expect(run('remove', registry).code).toBe(0);
    expect(registry.dump()).toEqual(computer().dump());
  });
});
