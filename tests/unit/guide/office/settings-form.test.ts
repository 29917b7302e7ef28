import { describe, expect, it } from 'vitest';
import { zoneFromText } from '@/autotask/zones';
import type { Settings } from '@/guide/office/settings';
import { parseSettingsForm, toSettingsForm, type SettingsForm } from '@/guide/office/settings-form';

const none: Settings = { version: 1 };
const parse = (change: Partial<SettingsForm>, current = none) =>
  parseSettingsForm({ ...toSettingsForm(current), ...change }, zoneFromText);

describe('the settings form', () => {
  it('takes nothing for an answer: everything is as the KB has it', () => {
    expect(parse({})).toEqual({ ok: true, settings: {}, unset: ['zone', 'kbUrl', 'articles', 'mail'] });
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
    expect(parse({ kbUrl: '' }, current)).toMatchObject({
      settings: { zone: 'ww5.autotask.net' },
      unset: ['kbUrl', 'articles', 'mail'],
    });
  });

  it.each<[Partial<SettingsForm>, string]>([
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
      errors: { [field]: expect.stringMatching(/^Expected .*\.$/) },
    });
  });
});
