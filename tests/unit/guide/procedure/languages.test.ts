import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { keepLanguages } from '@/guide/procedure/keep-languages';
import { inOneLanguage, listLanguages } from '@/guide/procedure/languages';
import { parseProcedure } from '@/guide/procedure/parse-procedure';
import { checkProcedureFile } from '@/guide/procedure/read-procedure-file';
import { writeProcedureFile } from '@/guide/procedure/write-procedure-file';
import type { Language } from '@/guide/words/language';
import type { Procedure } from '@/guide/procedure/procedure';
import { wordingOf } from '@/guide/procedure/kb-wording';
import shipped from '@/procedures/autotask-2fa.json';
import { twoFactorFile } from '../../../fixtures/in-english';
import { officeFile } from './office-file';
import { speak } from '../../../setup/speak';

const title = { en: 'Save it', de: 'Speichern', es: 'Guardar' };
const [step] = officeFile.steps;
const file = {
  ...officeFile,
  format: 3,
  title,
  steps: [{ ...step, say: { en: 'Press it.', de: 'Drücken.' } }],
};
const read = (input: unknown, language?: Language) => {
  const parsed = parseProcedure(input, language);
  return parsed.ok ? parsed.procedure : parsed.problems;
};

afterEach(() => speak(undefined));

describe('a file with texts in several languages', () => {
  it('is read in the language of the interface, and says which one that is', () => {
    expect(read(file)).toMatchObject({ title: 'Save it', language: 'en', steps: [{ say: 'Press it.' }] });
    speak('de');
    expect(read(file)).toMatchObject({ title: 'Speichern', language: 'de', steps: [{ say: 'Drücken.' }] });
  });

  it('quotes the article in the language that it is in, and says so where that is another', () => {
    const quoted = { ...file, steps: [{ ...file.steps[0]!, kb: 'Press Save.' }] };
    const wordingIn = (input: unknown, language: Language) => {
      speak(language);
      const procedure = read(input) as Procedure;
      return wordingOf(procedure, procedure.steps[0]!);
    };
    expect(wordingIn(quoted, 'en')).toEqual({ kb: 'Press Save.' });
    expect(wordingIn(quoted, 'de')).toEqual({ kb: 'Press Save.', language: 'en' });
    const german = { ...quoted, article: { ...quoted.article, language: 'de' } };
    expect(wordingIn(german, 'en')).toEqual({ kb: 'Press Save.', language: 'de' });
    expect(wordingIn(german, 'de')).toEqual({ kb: 'Press Save.' });
    // A file that knows nothing of languages doesn’t say which one it is in.
    expect(wordingIn({ ...officeFile, steps: [{ ...step, kb: 'Drücken.' }] }, 'de')).toEqual({
      kb: 'Drücken.',
    });
  });

  it('falls back on its own language where a text or the whole language is missing', () => {
    expect(read(file, 'es')).toMatchObject({ title: 'Guardar', steps: [{ say: 'Press it.' }] });
    const german = { ...file, language: 'de', title: { de: 'Speichern', en: 'Save it' } };
    expect(read(german, 'es')).toMatchObject({ title: 'Speichern', language: 'de' });
    expect(listLanguages(german)).toEqual(['de', 'en']);
  });

  it('is refused where it can’t be read in one of them, with that language named', () => {
    const long = { ...file, steps: [{ ...step, say: { en: 'Press it.', de: 'x'.repeat(241) } }] };
    expect(checkProcedureFile(long)).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('steps[0].say (de)')],
    });
    expect(checkProcedureFile(file)).toMatchObject({ ok: true, file });
  });

  it.each([
    ['a language that Signpost doesn’t speak', { title: { en: 'Save', fr: 'Enregistrer' } }, 'title'],
    ['no language at all', { title: {} }, 'title'],
    [
      'names of controls, which Autotask gives',
      {
        targets: { save: { ...officeFile.targets.save, names: [{ text: { en: 'Save', de: 'Speichern' } }] } },
      },
      'targets.save.names[0].text',
    ],
  ])('with %s is refused in plain words', (_what, change, path) => {
    expect(read({ ...file, ...change })).toMatchObject([
      { path, expected: expect.stringContaining('one for each language: en, de, es') },
    ]);
  });

  it.each([1, 2])('takes format 3: in format %i it is refused, and the words say why', (format) => {
    expect(read({ ...file, format })).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ path: 'title', expected: expect.stringContaining('from format 3 on') }),
      ]),
    );
    expect(read({ ...twoFactorFile, format, language: 'de' })).toMatchObject([
      { path: 'language', expected: expect.stringContaining('before format 3') },
    ]);
  });

  it('of a newer Signpost is told apart from a broken one', () => {
    expect(checkProcedureFile({ ...file, format: 4 })).toMatchObject({
      problems: [expect.stringContaining('A newer Signpost')],
    });
  });

  it('is exported with all of them, in the order of the format', () => {
    const sorted = JSON.parse(JSON.stringify(shipped, Object.keys(flat(shipped)).toSorted())) as unknown;
    expect(JSON.parse(writeProcedureFile(sorted))).toEqual(shipped);
    expect(writeProcedureFile(sorted)).toMatch(/^\{\n {2}"\$schema".*\n {2}"format": 3,\n {2}"language"/);
  });
});

/** All keys that occur anywhere. */
function flat(value: unknown): Record<string, true> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, each]) => ({ [key]: true, ...flat(each) })),
  ) as Record<string, true>;
}

describe('what is edited in one language', () => {
  const edit = (language: Language) =>
    inOneLanguage(file, language) as typeof officeFile & { language: Language };

  it.each(['en', 'de', 'es'] as const)('keeps the others when nothing was changed: %s', (language) => {
    const kept = keepLanguages(edit(language), file);
    expect(read(kept)).toEqual(read(file));
    expect(inOneLanguage(kept, 'de')).toEqual(inOneLanguage({ ...file, language: 'en' }, 'de'));
  });

  it('says the new text in that language and the old ones in the others', () => {
    const edited = { ...edit('de'), title: 'Sichern' };
    expect(keepLanguages(edited, file)).toMatchObject({ language: 'en', title: { ...title, de: 'Sichern' } });
  });

  it('finds a step by its id when it has moved, and marks what is new with its language', () => {
    const [first] = edit('de').steps;
    const edited = { ...edit('de'), steps: [{ ...first!, id: 'new-one', say: 'Neu.' }, first!] };
    expect(keepLanguages(edited, file)).toMatchObject({
      steps: [{ id: 'new-one', say: { de: 'Neu.' } }, { say: { en: 'Press it.', de: 'Drücken.' } }],
    });
  });

  it('is left as it is where the guide has one language', () => {
    expect(keepLanguages(officeFile, { ...officeFile, title: 'x' })).toBe(officeFile);
  });

  it('never loses a text of another language, whatever was changed', () => {
    const texts = fc.record({ en: fc.string({ minLength: 1 }), de: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(texts, fc.string(), (before, written) => {
        const guide = { ...file, title: before };
        const kept = keepLanguages({ ...edit('de'), title: written }, guide) as unknown as typeof guide;
        expect(inOneLanguage(kept, 'en')).toMatchObject({ title: before.en });
        expect(inOneLanguage(kept, 'de')).toMatchObject({ title: written });
      }),
    );
  });
});
