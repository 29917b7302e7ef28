import { describe, expect, it } from 'vitest';
import { buildLibrary } from '@/guide/office/library';
import { changeOffice, emptyOffice } from '@/guide/office/office';
import type { Settings } from '@/guide/office/settings';
import { locksOf, settingsUnder, withoutLocked } from '@/guide/office/under-policy';
import { parsePolicy } from '@/guide/policy/parse-policy';
import { sampleProcedure } from '../sample';

const of = (values: Record<string, unknown>) => parsePolicy(values).policy;
const own: Settings = {
  version: 1,
  zone: 'ww5.autotask.net',
  kbUrl: 'https://kb.mine/kb',
  mail: { to: 'me@mine.example', people: ['Ann'] },
};

describe('settings under a policy', () => {
  it('are the policy’s before the person’s, and the person’s before the default', () => {
    expect(settingsUnder(of({}), own)).toEqual(own);
    const policy = of({ kbAddress: 'https://kb.ours/kb', mailTo: 'all@ours.example' });
    expect(settingsUnder(policy, own)).toEqual({
      ...own,
      kbUrl: 'https://kb.ours/kb',
      mail: { to: 'all@ours.example', people: ['Ann'] },
    });
    expect(settingsUnder(policy, { version: 1 })).toEqual({
      version: 1,
      kbUrl: 'https://kb.ours/kb',
      mail: { to: 'all@ours.example' },
    });
  });

  it('keep the person’s zone where the company uses it, and have the first of the company’s else', () => {
    const zones = ['ww3.autotask.net', 'ww5.autotask.net'];
    expect(settingsUnder(of({ zones }), own).zone).toBe('ww5.autotask.net');
    expect(settingsUnder(of({ zones: ['ww3.autotask.net'] }), own).zone).toBe('ww3.autotask.net');
    expect(settingsUnder(of({ zones }), { version: 1 }).zone).toBe('ww3.autotask.net');
  });

  it('are locked where the policy sets them, and where it says so', () => {
    const policy = of({
      kbAddress: 'https://kb.ours/kb',
      zones: ['ww3.autotask.net'],
      mailTo: 'all@ours.example',
      lockedSettings: ['articles'],
    });
    expect([...locksOf(policy)].toSorted()).toEqual(['articles', 'kbUrl', 'mail.to', 'zone']);
    expect([...locksOf(of({ zones: ['ww3.autotask.net', 'ww4.autotask.net'] }))]).toEqual([]);
  });

  it('are never written down as the person’s own', () => {
    const policy = of({ kbAddress: 'https://kb.ours/kb', mailTo: 'all@ours.example' });
    const shown = settingsUnder(policy, own);
    const changed = { ...shown, mail: { ...shown.mail, people: ['Ann', 'Bo'] } };
    expect(withoutLocked(changed, own, locksOf(policy))).toEqual({
      ...own,
      mail: { to: 'me@mine.example', people: ['Ann', 'Bo'] },
    });
    expect(withoutLocked(shown, { version: 1 }, locksOf(policy)).kbUrl).toBeUndefined();
  });
});

describe('guides under a policy', () => {
  const one = sampleProcedure([{}], { id: 'one', title: 'One' });
  const two = sampleProcedure([{}], { id: 'two', title: 'Two' });
  const shipped = [one, two].map((procedure) => ({ file: procedure, procedure }));
  const build = (values: Record<string, unknown>, office = emptyOffice) =>
    buildLibrary(shipped, office, own, of(values)).entries.map(
      ({ id, procedure, origin, hidden, locked }) => [id, procedure.title, origin, hidden, locked],
    );
  const text = (id: string, title: string) => JSON.stringify({ ...one, id, title });

  it('take the place of those that ship and of the office’s own, stand beside them, and are locked', () => {
    const at = { type: 'import', id: 'one', title: 'One', file: { ...one, title: 'Mine' }, at: 1 } as const;
    const office = changeOffice(changeOffice(emptyOffice, at), {
      type: 'hide',
      id: 'one',
      hidden: true,
      title: 'x',
    });
    expect(build({ library: [text('one', 'Ours'), text('three', 'Three')] }, office)).toEqual([
      ['one', 'Ours', 'policy', false, true],
      ['two', 'Two', 'shipped', false, false],
      ['three', 'Three', 'policy', false, true],
    ]);
    // And the person's own is back when the policy is gone.
    expect(build({}, office)[0]).toEqual(['one', 'Mine', 'replaced', true, false]);
  });

  it('are left out where the policy names others, and nobody can bring them back', () => {
    expect(build({ guides: ['two'], library: [text('three', 'Three')] })).toEqual([
      ['one', 'One', 'shipped', true, true],
      ['two', 'Two', 'shipped', false, false],
      ['three', 'Three', 'policy', false, true],
    ]);
  });

  it('are all locked where the policy says so', () => {
    expect(build({ lockedSettings: ['guides'] }).map((entry) => entry[4])).toEqual([true, true]);
  });
});
