import { expect, it } from 'vitest';
import { tellAbsence, tellEvidence } from '@/guide/card/evidence-words';
import type { TargetFact } from '@/guide/run/facts';
import type { TargetName } from '@/guide/procedure/procedure';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import { mergeContactsFile as mergeContacts } from '../../../fixtures/in-english';
import { ambiguous, found, twoFactor } from '../sample';

const tell = (target: string, fact: TargetFact) =>
  tellEvidence(twoFactor, { tab: 1, frame: 0, target, fact });

it('names the label that matched, what kind of control it is, and the page it has to be on', () => {
  const name = twoFactor.targets['code-options']!.names!.findIndex(({ vintage }) => vintage === 'current');
  expect(tell('code-options', found({ name }))).toBe(
    'Matched “Authentication Code Options” (current), a button on the Preferences page.',
  );
});

it('names the section that it stands in, where the procedure asks for one and it is on the page', () => {
  const merge = getProcedure(mergeContacts);
  const section = merge.targets['contacts-section']!.names!.findIndex(
    ({ text }) => text === 'Clients & Contacts',
  );
  const tellMerge = (fact: TargetFact) =>
    tellEvidence(merge, { tab: 1, frame: 0, target: 'contact-merge', fact });
  expect(tellMerge(found({ name: 0, section, role: 'link' }))).toBe(
    'Matched “Contact Merge”, a link in the section “Clients & Contacts” on the Admin page.',
  );
  expect(tellMerge(found({ name: 0, role: 'link' }))).toBe(
    'Matched “Contact Merge”, a link on the Admin page.',
  );
});

it('says how far the next best is behind', () => {
  expect(tell('code-options', found({ name: 0, confidence: 1, next: 0.8 }))).toMatch(
    /The next best is less likely \(0\.80 against 1\.00\)\.$/,
  );
});

it.each([
  [{ means: 'label', role: 'checkbox', name: 0 }, /“.+”.*, the label of a checkbox/],
  [{ means: 'badge', role: 'menuitem', name: 0 }, /a menu item with a badge/],
  [{ means: 'look', name: 0 }, /a box that looks clickable/],
  [{ means: 'text', name: 0 }, /, a text/],
  [{ means: 'mark' }, /^Found by its position/],
  [{ means: 'picture' }, /^Found as a square picture/],
  [{ means: 'recorded', role: 'button' }, /^Found by what was pointed out, a button/],
] satisfies [Partial<TargetFact>, RegExp][])('says how it was told: %j', (fact, words) => {
  const { role: _role, ...plain } = found();
  expect(tell('code-options', { ...plain, ...fact })).toMatch(words);
});

it('counts what is equally good, in one frame or in several', () => {
  expect(tell('code-options', ambiguous({ name: 0, places: 3 }))).toMatch(/^3 equally good places\. Matched/);
  expect(tell('code-options', ambiguous({ name: 0, frames: 2 }))).toMatch(
    /^2 frames of this window show it\./,
  );
});

it('says what was looked for in vain, without listing every vintage', () => {
  expect(tellAbsence(twoFactor.targets['save-close']!)).toMatch(/^Looked for “Save & Close”/);
  expect(tellAbsence(twoFactor.targets['code-options']!)).toMatch(/^Looked for “.+” and “.+” on the pages/);
  const many = ['A', 'B', 'C'].map((text) => ({ text, source: 'kb', certainty: 'seen' as const }));
  expect(tellAbsence({ ...twoFactor.targets['save-close']!, names: many })).toMatch(
    /“A” and 2 other names on/,
  );
  expect(tellAbsence({ ...twoFactor.targets['save-close']!, names: [] })).toBeUndefined();
});

it('says that only a record bears the name, and not that the name is nowhere', () => {
  const said = tellAbsence(twoFactor.targets['code-options']!, true);
  expect(said).toMatch(/^Looked for “.+”: only an entry in a list has that name/);
  expect(said).not.toContain('on the pages');
});

it('says which words were asked for where the label may be longer than the name', () => {
  const names: TargetName[] = [
    { text: 'email', match: 'word', source: 'kb', certainty: 'inferred' },
    {
      text: 'code by email',
      contains: [
        ['code', 'codes'],
        ['email', 'e-mail'],
      ],
      source: 'kb',
      certainty: 'inferred',
    },
  ];
  const procedure = {
    ...twoFactor,
    targets: { box: { label: 'x', where: 'x', role: ['checkbox' as const], names } },
  };
  const say = (name: number) =>
    tellEvidence(procedure, {
      tab: 1,
      frame: 0,
      target: 'box',
      fact: found({ name, means: 'label', role: 'checkbox' }),
    });
  expect(say(0)).toBe('Matched a name that contains “email”, the label of a checkbox.');
  expect(say(1)).toBe(
    'Matched a name that contains “code” or “codes” and “email” or “e-mail”, the label of a checkbox.',
  );
});
