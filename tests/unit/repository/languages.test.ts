import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/guide/words/language';
import type { Language } from '@/guide/words/language';
import { allTextsOf } from '../../setup/speak';

const textsOf = (language: string) => allTextsOf(language as Language);
const english = textsOf('en');
const valuesOf = (text: string) => [...new Set(text.match(/\$\d|\{\w+\}/g))].toSorted();

/** What is the same word in both languages, or a name. */
const SAME: Record<string, readonly string[]> = {
  de: ['sharedVersion', 'popupMailText', 'editorRevision', 'policyCompanyLogo', 'receiptKey'],
  es: ['officeControls_one', 'editorLevelError', 'policyCompanyColor', 'receiptBytes'],
};
const NAMES = ['checkAutotask', 'cardNoteSignpost', 'badgeName', 'optionsPageTitle'];

/** Texts that tell people to press something: they call it as it is written there. */
const NAMED: readonly [string, ...string[]][] = [
  ['popupControlsSaved', 'optionsProcedures'],
  ['sharedTableEmpty', 'optionsProcedures'],
  ['recordIrreversible', 'recordPoint'],
  ['recordWaysOn', 'recordPoint', 'recordUndo', 'recordByHand'],
  ['editorRemoved', 'sharedUndo'],
  ['editorFindingMended', 'sharedUndo'],
  ['editorRestLeftOut', 'sharedUndo'],
  ['tryTaken', 'sharedUndo'],
  ['optionsNotCopied', 'optionsExportMarkdown'],
  ['cardNoteProof', 'cardNoteSeen', 'cardNoteByHand'],
  // A voice can only press what it can name: the spoken name has the words on the button in it.
  ['sharedStartNamed', 'sharedStart'],
  ['popupContinueNamed', 'cardContinue'],
  ['popupShowItNamed', 'popupShowIt', 'cardContinue'],
  ['popupPauseNamed', 'popupPause'],
  ['popupCopyAddress', 'popupCopy'],
  ['popupCopySubject', 'popupCopy'],
  ['popupCopyText', 'popupCopy'],
];

it('each language that can be chosen has its catalogue, and names itself in it', () => {
  expect(LANGUAGES.map((language) => textsOf(language).language)).toEqual(LANGUAGES);
});

describe.each(['de', 'es'])('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('are all there, and no others', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('take the values that the English ones take, and say something', () => {
    const odd = Object.keys(english).filter(
      (key) => valuesOf(texts[key]!).join() !== valuesOf(english[key]!).join() || !texts[key]!.trim(),
    );
    expect(odd).toEqual([]);
  });

  it('are translated', () => {
    const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll(/\$\d/g, ''));
    const same = Object.keys(english).filter((key) => texts[key] === english[key] && hasWords(texts[key]!));
    expect(same.filter((key) => ![...SAME[language]!, ...NAMES].includes(key))).toEqual([]);
  });

  it('have the quotation marks of the language, no typewriter’s and no markup', () => {
    const marks = language === 'de' ? /["'<>«»”]|\.\.\./ : /["'<>„“”]|\.\.\./;
    expect(Object.keys(texts).filter((key) => marks.test(texts[key]!))).toEqual([]);
    const open = Object.keys(texts).filter((key) => {
      const count = (mark: string) => texts[key]!.split(mark).length;
      return language === 'de' ? count('„') !== count('“') : count('«') !== count('»');
    });
    expect(open).toEqual([]);
  });

  it('speak to people in one way', () => {
    // German says Sie, Spanish says tú.
    const other = language === 'de' ? /\b(?:du|dein\w*|dir|dich)\b/i : /\busted(?:es)?\b|¡/i;
    expect(Object.keys(texts).filter((key) => other.test(texts[key]!))).toEqual([]);
  });
});

it.each(LANGUAGES)('what is to be pressed is called as it is written on it: %s', (language) => {
  const texts = textsOf(language);
  const wrong = NAMED.flatMap(([key, ...labels]) =>
    labels
      .filter((label) => !texts[key]!.toLowerCase().includes(texts[label]!.toLowerCase()))
      .map((label) => `${key} doesn’t say ${texts[label]}`),
  );
  expect(wrong).toEqual([]);
});
