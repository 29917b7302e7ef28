import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZoneHost, zones } from '@/autotask/zones';
import { parsePolicy } from '@/guide/policy/parse-policy';
import { kindOf, policyKeys } from '@/guide/policy/policy-schema';
import { sampleProcedure } from '../sample';

const guide = (id: string) => JSON.stringify(sampleProcedure([{}], { id, title: id.toUpperCase() }));
const dropped = (values: Record<string, unknown>) =>
  parsePolicy(values).dropped.map(({ key, entry }) => (entry === undefined ? key : `${key} ${entry}`));
const PNG = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==';

const good = {
  companyName: 'Example IT',
  companyLogo: PNG,
  companyColor: '#0f766e',
  supportLink: 'mailto:help@example.com',
  kbAddress: 'https://kb.example.com/kb',
  zones: ['ww5.autotask.net', 'ww12.autotask.net'],
  guides: ['autotask-2fa'],
  lockedSettings: ['zone', 'mail'],
  mailTo: 'tickets@example.com',
  mailFromDomain: 'example.com',
  mailRule: 'The first name has to be in the subject.',
  allowRecording: false,
  allowShowing: true,
  allowImport: false,
};

describe('a policy', () => {
  it('is taken whole when all of it is in order', () => {
    const { policy, dropped: none } = parsePolicy({ ...good, library: [guide('one'), guide('two')] });
    expect(none).toEqual([]);
    expect(policy).toMatchObject(good);
    expect([...policy.library.keys()]).toEqual(['one', 'two']);
    expect(policy.library.get('two')!.procedure.title).toBe('TWO');
  });

  it.each([
    ['companyName', 5],
    ['companyName', 'x'.repeat(61)],
    ['companyColor', 'teal'],
    ['supportLink', 'http://help.example.com'],
    ['supportLink', 'javascript:alert(1)'],
    ['kbAddress', 'kb.example.com'],
    ['mailTo', 'tickets@example.com?bcc=all@example.com'],
    ['mailFromDomain', '@example.com'],
    ['mailRule', '<b>bold</b>'],
    ['allowRecording', 'no'],
    ['zones', 'ww5.autotask.net'],
    ['nobodyKnowsThis', true],
  ])('loses a key that is wrong, by name and with the reason, and no other: %s = %j', (key, value) => {
    const { policy, dropped: lost } = parsePolicy({ ...good, [key]: value });
    expect(lost.map((each) => each.key)).toEqual([key]);
    expect(lost[0]!.why).not.toBe('');
    const { [key as 'zones']: _wrong, ...others } = good;
    expect(policy).toMatchObject(others);
    expect(policy).not.toHaveProperty(key);
  });

  it('loses one entry of a list, by its place, and keeps the others', () => {
    expect(dropped({ zones: ['ww5.autotask.net', 'www.autotask.net', 'ww6.autotask.net'] })).toEqual([
      'zones 2',
    ]);
    expect(dropped({ lockedSettings: ['zone', 'everything'] })).toEqual(['lockedSettings 2']);
  });

  it('loses one bad guide of its library, and the others work', () => {
    const library = [guide('one'), '{ not json', guide('two'), guide('one'), 7, '{"format":99}'];
    const { policy, dropped: lost } = parsePolicy({ library });
    expect([...policy.library.keys()]).toEqual(['one', 'two']);
    expect(lost.map(({ entry }) => entry).toSorted()).toEqual([2, 4, 5, 6]);
    expect(lost.every(({ key, why }) => key === 'library' && why.length > 10)).toBe(true);
  });

  it('has no list at all where nothing of it could be read: it must not hide every guide', () => {
    expect(parsePolicy({ guides: ['Not An Id'] }).policy.guides).toBeUndefined();
    expect(parsePolicy({ guides: [] }).policy.guides).toEqual([]);
  });

  it('has yes and no as Windows keeps them, too', () => {
    expect(parsePolicy({ allowImport: 0, allowShowing: 1 }).policy).toMatchObject({
      allowImport: false,
      allowShowing: true,
    });
    expect(dropped({ allowImport: 2 })).toEqual(['allowImport']);
  });

  it.each([
    'https://example.com/logo.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png;base64,PHN2Zz4=',
    'data:image/png,plain',
    'data:text/html;base64,iVBORw0KGgo=',
    `data:image/png;base64,iVBORw0KGgo${'A'.repeat(90_000)}`,
  ])('has no logo but a small picture of dots: %.60s', (companyLogo) => {
    expect(dropped({ companyLogo })).toEqual(['companyLogo']);
  });

  it('takes every zone that there is, and nothing else of autotask.net', () => {
    for (const { host } of zones) expect(dropped({ zones: [host] })).toEqual([]);
    fc.assert(
      fc.property(fc.stringMatching(/^(ww|pr|lr|www|help)[a-z0-9]{0,4}$/), (name) => {
        const host = `${name}.autotask.net`;
        expect(dropped({ zones: [host] }).length === 0).toBe(isZoneHost(host));
      }),
    );
  });

  it('is read without falling over, whatever stands in it', () => {
    const key = fc.oneof(fc.constantFrom<string>(...policyKeys), fc.string());
    fc.assert(
      fc.property(fc.dictionary(key, fc.anything()), (values) => {
        const { policy, dropped: lost } = parsePolicy(values);
        for (const each of policyKeys) {
          if (each === 'library' || policy[each] === undefined) continue;
          expect({ text: 'string', flag: 'boolean', texts: 'object' }[kindOf(each)]).toBe(
            typeof policy[each],
          );
        }
        for (const { why } of lost) expect(why).not.toBe('');
      }),
    );
  });
});
