import { describe, expect, it } from 'vitest';
import { policyKeys } from '@/guide/policy/policy-schema';
import { listRolloutFiles } from '@/guide/rollout/list-files';
import { settingsKey } from '@/guide/rollout/registry';
import type { RolloutValues } from '@/guide/rollout/rollout';

const ids = {
  chrome: 'abcdefghijklmnopabcdefghijklmnop',
  edge: 'ponmlkjihgfedcbaponmlkjihgfedcba',
  firefox: 'guide@example.org',
};
const values: RolloutValues = {
  companyName: 'Müller & <Söhne> ]]> \u0000',
  zones: ['ww5.autotask.net', 'ww12.autotask.net'],
  allowImport: false,
  allowShowing: true,
};
const files = new Map(
  listRolloutFiles({ ids, values, lockDown: false }).map(({ path, text }) => [path, text]),
);

/** The file as XML; fails where it isn't any. */
function parse(path: string): Document {
  const document = new DOMParser().parseFromString(files.get(path)!, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}
const all = (document: Document, name: string) => [...document.getElementsByTagName(name)];

describe('the templates for the Group Policy editor', () => {
  const admx = () => parse('windows/admx/signpost.admx');
  const adml = () => parse('windows/admx/en-US/signpost.adml');

  it('have every setting once for each browser, in the place that the browser reads', () => {
    const policies = all(admx(), 'policy');
    expect(policies).toHaveLength(policyKeys.length * 3);
    for (const [at, browser] of (['chrome', 'edge', 'firefox'] as const).entries()) {
      const own = policies.slice(at * policyKeys.length, (at + 1) * policyKeys.length);
      expect(new Set(own.map((each) => each.getAttribute('key')))).toEqual(
        new Set([settingsKey(browser, ids[browser])]),
      );
    }
    expect(admx().documentElement.getAttribute('revision')).toBe('1.0');
  });

  it('say only what the words are there for', () => {
    const strings = new Set(all(adml(), 'string').map((each) => each.getAttribute('id')));
    const shown = new Set(all(adml(), 'presentation').map((each) => each.getAttribute('id')));
    const wanted = [
      ...files.get('windows/admx/signpost.admx')!.matchAll(/\$\((string|presentation)\.(\w+)\)/g),
    ];
    expect(wanted.length).toBeGreaterThan(policyKeys.length * 3);
    for (const [, kind, id] of wanted) expect((kind === 'string' ? strings : shown).has(id!)).toBe(true);
    for (const each of all(adml(), 'string')) expect(each.textContent).not.toBe('');
  });

  it('have a field for each element that asks for one', () => {
    const fields = new Set(
      [...all(adml(), 'textBox'), ...all(adml(), 'listBox')].map((each) => each.getAttribute('refId')),
    );
    const elements = [...all(admx(), 'text'), ...all(admx(), 'list')].map((each) => each.getAttribute('id'));
    expect(new Set(elements)).toEqual(fields);
  });
});

describe.each(['chrome', 'edge'] as const)('the profile for %s on a Mac', (browser) => {
  const profile = () => parse(`macos/signpost-${browser}.mobileconfig`);

  /** A property list, as a Mac reads it. */
  function read(element: Element): unknown {
    switch (element.tagName) {
      case 'dict': {
        const parts = [...element.children];
        return Object.fromEntries(
          parts.flatMap((part, at) =>
            part.tagName === 'key' ? [[part.textContent, read(parts[at + 1]!)]] : [],
          ),
        );
      }
      case 'array':
        return [...element.children].map(read);
      case 'true':
      case 'false':
        return element.tagName === 'true';
      case 'integer':
        return Number(element.textContent);
      default:
        return element.textContent;
    }
  }

  it('has the settings, in the domain that is Signpost’s alone, as the types that a Mac has', () => {
    const whole = read(profile().documentElement.firstElementChild!) as Record<string, unknown>;
    expect(whole).toMatchObject({ PayloadType: 'Configuration', PayloadScope: 'System', PayloadVersion: 1 });
    const [content] = whole['PayloadContent'] as Record<string, unknown>[];
    expect(content).toMatchObject({
      ...values,
      // What XML can't hold at all is left out.
      companyName: 'Müller & <Söhne> ]]> ',
      PayloadType: expect.stringMatching(new RegExp(`\\.extensions\\.${ids[browser]}$`)),
    });
    const uuids = [whole['PayloadUUID'], content!['PayloadUUID']];
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(new Set(uuids).size).toBe(2);
  });
});
