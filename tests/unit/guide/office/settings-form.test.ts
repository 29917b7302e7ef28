import { describe, expect, it } from 'vitest';
import { zoneFromText } from '@/autotask/zones';
import type { Settings } from '@/guide/office/settings';
import { parseSettingsForm, toSettingsForm, type SettingsEdits } from '@/guide/office/settings-form';

const none: Settings = { version: 1 };
const parse = (edits: SettingsEdits, current = none) => parseSettingsForm(edits, current, zoneFromText);

describe('the settings form', () => {
  it('takes nothing for an answer: nothing is changed', () => {
    expect(parse({})).toEqual({ ok: true, settings: {}, unset: [] });
    const current = {
      version: 1,
      zone: 'ww5.autotask.net',
      articles: { 'not-here': 'https://help.example/' },
      mail: { people: ['Ann'], to: 'tickets@example.com' },
    } as const satisfies Settings;
    expect(parse({}, { ...current, mail: { ...current.mail, people: ['Ann'] } })).toEqual({
      ok: true,
      settings: {},
      unset: [],
    });
  });

  it('changes what was typed, on top of what has changed elsewhere meanwhile', () => {
    const now: Settings = {
      version: 1,
      zone: 'ww5.autotask.net',
      articles: { 'not-here': 'https://help.example/' },
      mail: { people: ['Ann'], to: 'old@example.com' },
    };
    expect(parse({ to: 'new@example.com' }, now)).toEqual({
      ok: true,
      settings: { mail: { to: 'new@example.com', people: ['Ann'] } },
      unset: [],
    });
    expect(parse({ articles: { here: 'https://help.example/here' } }, now)).toEqual({
      ok: true,
      settings: { articles: { 'not-here': 'https://help.example/', here: 'https://help.example/here' } },
      unset: [],
    });
  });

  it('reads what was typed', () => {
    const typed = {
      zone: 'https://WW5.autotask.net/AutotaskOnyx/LandingPage',
      kbUrl: ' https://help.example/kb ',
      articles: { 'merge-contacts': 'https://help.example/merge', 'note-templates': ' ' },
      to: 'tickets@example.com',
      fromDomain: '@example.com',
      people: 'Ann\n\n  Bo \n',
    };
    const settings = {
      zone: 'ww5.autotask.net',
      kbUrl: 'https://help.example/kb',
      articles: { 'merge-contacts': 'https://help.example/merge' },
      mail: { to: 'tickets@example.com', fromDomain: 'example.com', people: ['Ann', 'Bo'] },
    };
    expect(parse(typed)).toEqual({ ok: true, settings, unset: [] });
    expect(toSettingsForm(settings)).toMatchObject({ zone: 'ww5.autotask.net', people: 'Ann\nBo' });
  });

  it('gives back what is taken out of it', () => {
    const current = { version: 1, zone: 'ww5.autotask.net', kbUrl: 'https://help.example/' } as const;
    expect(parse({ kbUrl: '' }, current)).toEqual({ ok: true, settings: {}, unset: ['kbUrl'] });
  });

  it.each<[SettingsEdits, string]>([
    [{ zone: 'www.example.com' }, 'zone'],
    [{ kbUrl: 'http://kb.example' }, 'kbUrl'],
    [{ kbUrl: 'javascript:alert(1)' }, 'kbUrl'],
    [{ articles: { 'merge-contacts': 'kb' } }, 'article.merge-contacts'],
    [{ to: 'a@b' }, 'to'],
    [{ to: 'a@b.c?bcc=x@y.z' }, 'to'],
    [{ fromDomain: 'example' }, 'fromDomain'],
    [{ people: 'x'.repeat(81) }, 'people'],
  ])('says what is wrong with %j', (change, field) => {
    expect(parse(change)).toEqual({
      ok: false,
      errors: { [field]: expect.stringMatching(/^Enter /) },
    });
  });
});
