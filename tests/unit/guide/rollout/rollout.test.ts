import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildManagedSchema } from '@/guide/policy/managed-schema';
import { parsePolicy } from '@/guide/policy/parse-policy';
import { checkIds, idsOf } from '@/guide/rollout/check-ids';
import { listRolloutFiles } from '@/guide/rollout/list-files';
import { emptyForm, makeValues } from '@/guide/rollout/make-rollout';
import { listPlaces, writeReg, writeRemovalReg } from '@/guide/rollout/registry';
import type { Rollout, RolloutValues } from '@/guide/rollout/rollout';
import { emptyOffice, type Office } from '@/guide/office/office';
import { addRecording, emptyRecordings } from '@/guide/office/recordings';
import { sampleProcedure } from '../sample';
import { readReg } from './read-reg';

const CHROME = 'abcdefghijklmnopabcdefghijklmnop';
const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const FIREFOX = 'guide@example.org';
const ids = { chrome: CHROME, edge: EDGE, firefox: FIREFOX };
const nasty = 'Müller “& Söhne” <x> \'@ "q" \\ $(calc) %PATH% \n\'@\n`n';
const guide = JSON.stringify(sampleProcedure([{ say: nasty.replaceAll(/[<>]/g, '') }], { id: 'ours' }));
const values: RolloutValues = {
  companyName: 'Müller & Söhne',
  mailRule: nasty.replaceAll(/[<>]/g, ''),
  zones: ['ww5.autotask.net', 'ww12.autotask.net'],
  library: [guide],
  allowImport: false,
};
const rollout: Rollout = { ids, values, lockDown: true };
const files = new Map(listRolloutFiles(rollout).map(({ path, text }) => [path, text]));
const json = (path: string) => JSON.parse(files.get(path)!);
const fits = new Ajv({ strict: true }).compile(buildManagedSchema());

/** What Chromium makes of the registry, by the schema: 1 is a yes, and a key of 1, 2, 3 is a list. */
function fromRegistry(
  found: Record<string, Record<string, string | number>>,
  root: string,
): Record<string, unknown> {
  const policy: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(found)) {
    if (key === root)
      for (const [name, value] of Object.entries(own))
        policy[name] = typeof value === 'number' ? value === 1 : value;
    else if (key.startsWith(`${root}\\`)) policy[key.slice(root.length + 1)] = Object.values(own);
  }
  return policy;
}

describe('a roll-out', () => {
  it.each([
    ['the registry for Chrome', () => readKeys('windows/registry/chrome-install.reg', 'chrome')],
    ['the registry for Edge', () => readKeys('windows/registry/edge-install.reg', 'edge')],
    ['Linux, Chrome', () => json('linux/chrome/signpost-settings.json')['3rdparty'].extensions[CHROME]],
    ['Linux, Edge', () => json('linux/edge/signpost-settings.json')['3rdparty'].extensions[EDGE]],
    ['Firefox', () => json('firefox/policies.json').policies['3rdparty'].Extensions[FIREFOX]],
  ])('says the same everywhere, by the schema and to the letter: %s', (_where, read) => {
    const said = read();
    fits(said);
    expect(fits.errors).toBeNull();
    expect(said).toEqual(values);
    expect(parsePolicy(said).dropped).toEqual([]);
  });

  const readKeys = (path: string, browser: 'chrome' | 'edge') =>
    fromRegistry(
      readReg(files.get(path)!).values,
      `HKEY_LOCAL_MACHINE\\${listPlaces(rollout)[browser].settings}`,
    );

  it('gives the registry any text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'grapheme' })), (text, list) => {
        const place = listPlaces({ ids, values: { mailRule: text, guides: list }, lockDown: false }).chrome;
        const said = fromRegistry(readReg(writeReg(place)).values, `HKEY_LOCAL_MACHINE\\${place.settings}`);
        expect(said).toEqual({ mailRule: text, ...(list.length > 0 && { guides: list }) });
      }),
    );
  });

  it('touches nothing in the registry but keys of its own, when it is put in and when it is taken out', () => {
    for (const place of Object.values(listPlaces(rollout))) {
      const [install, removal] = [readReg(writeReg(place)), readReg(writeRemovalReg(place))];
      const own = (key: string) => key.includes(`\\${place.id}`);
      expect([...Object.keys(install.values), ...install.removed, ...removal.removed].every(own)).toBe(true);
      expect(removal.values).toEqual({});
    }
  });

  it('installs by force, from each browser’s own store, and locks hosts out where that is asked for', () => {
    const chrome = json('linux/chrome/signpost-install.json').ExtensionSettings[CHROME];
    expect(chrome).toEqual({
      installation_mode: 'force_installed',
      update_url: 'https://clients2.google.com/service/update2/crx',
      toolbar_pin: 'force_pinned',
      runtime_blocked_hosts: ['*://*'],
      runtime_allowed_hosts: ['*://*.autotask.net'],
    });
    expect(json('linux/edge/signpost-install.json').ExtensionSettings[EDGE].update_url).toContain(
      'edge.microsoft',
    );
    expect(json('firefox/policies.json').policies.ExtensionSettings[FIREFOX].install_url).toContain(
      encodeURIComponent(FIREFOX),
    );
    const open = listRolloutFiles({ ...rollout, lockDown: false });
    expect(open.some(({ text }) => text.includes('runtime_blocked_hosts'))).toBe(false);
  });
});

describe('making one', () => {
  const one = sampleProcedure([{}], { id: 'one', title: 'One' });
  const two = sampleProcedure([{}], { id: 'two', title: 'Two' });
  const shipped = [one, two].map((procedure) => ({ file: procedure, procedure }));
  const own = { ...one, id: 'own', title: 'Own' };
  const office: Office = { ...emptyOffice, procedures: { own: { file: own, at: 1 } }, hidden: ['two'] };
  const settings = {
    version: 1,
    zone: 'ww5.autotask.net',
    kbUrl: 'https://kb.example/kb',
    mail: { to: 'a@example.com', people: ['Ann'] },
  } as const;
  const shelf = {
    office,
    repairs: emptyRecordings,
    settings: { ...settings, mail: { ...settings.mail, people: ['Ann'] } },
  };

  it('takes what the office has, and what was typed', () => {
    const form = { ...emptyForm, companyName: ' Example IT ', allowImport: false, locked: true };
    const made = makeValues(form, shelf, shipped);
    expect(made.faults).toEqual([]);
    expect(made.values).toEqual({
      companyName: 'Example IT',
      kbAddress: 'https://kb.example/kb',
      zones: ['ww5.autotask.net'],
      guides: ['one'],
      library: [JSON.stringify(own)],
      lockedSettings: ['zone', 'kbUrl', 'articles', 'mail', 'guides'],
      mailTo: 'a@example.com',
      allowImport: false,
    });
  });

  it('gives the guides their recorded controls, whatever format they are of from 2 on', () => {
    const recorded = { tag: 'div', role: 'button', says: 'OK' } as never;
    const target = Object.keys(own.targets)[0]!;
    const repairs = addRecording(emptyRecordings, 'own', target, { step: 's', at: 5, recorded });
    for (const [format, expected] of [
      [1, undefined],
      [2, recorded],
      [3, recorded],
    ] as const) {
      const file = { ...own, format };
      const made = makeValues(
        emptyForm,
        { ...shelf, repairs, office: { ...office, procedures: { own: { file, at: 1 } } } },
        shipped,
      );
      const [text] = made.values['library'] as string[];
      expect(JSON.parse(text!).targets[target].recorded).toEqual(expected);
    }
  });

  it('says what of it browsers would not take', () => {
    const form = { ...emptyForm, companyColor: '#ffffff', supportLink: 'help' };
    const { faults } = makeValues(form, shelf, shipped);
    expect(faults.map(({ key }) => key)).toEqual(['companyColor', 'supportLink']);
  });

  it('takes the ids that stores give, and puts a mark where none is known', () => {
    expect(checkIds({ chrome: CHROME, edge: '', firefox: FIREFOX })).toEqual({});
    expect(Object.keys(checkIds({ chrome: 'abc', edge: `${CHROME}x`, firefox: 'no id' }))).toEqual([
      'chrome',
      'edge',
      'firefox',
    ]);
    expect(idsOf({ chrome: ` ${CHROME} `, edge: '', firefox: '' })).toEqual({
      chrome: CHROME,
      edge: 'EDGE_EXTENSION_ID',
      firefox: 'FIREFOX_EXTENSION_ID',
    });
  });
});
