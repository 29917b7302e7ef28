import { describe, expect, it } from 'vitest';
import { queryUnknownLanguage } from '@/guide/run/unknown-language';
import type { Seen } from '@/guide/run/see';
import { mergeContactsFile as mergeContacts } from '../../../fixtures/in-english';
import { getProcedure } from '@/guide/procedure/parse-procedure';

const { targets } = getProcedure(mergeContacts);

/** The targets that are in view, each by its name in a language. */
const inView = (...seen: [target: string, lang: string][]) => ({
  targets: new Map(
    seen.map(([target, lang]) => {
      const name = targets[target]!.names!.findIndex((each) => each.lang === lang);
      const fact: Seen['fact'] = { status: 'found', confidence: 1, means: 'name', name };
      return [target, { target, tab: 1, frame: 0, fact }];
    }),
  ),
});

describe('the language in which a control’s name is unknown', () => {
  it('is that of the labels in view', () => {
    expect(queryUnknownLanguage(targets, 'contact-merge', inView(['features-settings', 'de']))).toBe('de');
  });

  it('is none where the name is known in it', () => {
    const world = inView(['features-settings', 'es']);
    expect(queryUnknownLanguage(targets, 'contact-merge', world)).toBeUndefined();
  });

  it('is none in English, and none where nothing is in view', () => {
    const world = inView(['features-settings', 'en']);
    expect(queryUnknownLanguage(targets, 'contact-merge', world)).toBeUndefined();
    expect(queryUnknownLanguage(targets, 'contact-merge', inView())).toBeUndefined();
  });

  it('is that of the page, whatever stands in view', () => {
    const none = { targets: new Map() };
    expect(queryUnknownLanguage(targets, 'contact-merge', { ...none, language: 'de' })).toBe('de');
    expect(queryUnknownLanguage(targets, 'contact-merge', { ...none, language: 'es' })).toBeUndefined();
  });
});
