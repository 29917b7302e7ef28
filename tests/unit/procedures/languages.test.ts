import { describe, expect, it } from 'vitest';
import { isByLanguage, SPOKEN_KEYS } from '@/guide/procedure/languages';
import { checkProcedureFile } from '@/guide/procedure/read-procedure-file';
import { LANGUAGES } from '@/guide/words/language';
import { shipped } from '@/procedures/catalogue';

/** Where Autotask or the KB is quoted: its words are the same in every language. */
const QUOTED = /^(?:article\.title|related\[\d\]\.title|sources\.[\w-]+\.title)$/;
/** Names of controls for which no other word is documented, and values of Autotask’s. */
const AUTOTASK =
  /^(?:Admin(?: Categories)?|Authentication Code Options|Autotask Password|(?:Source|Destination) Contact|Enter Speed Code or Choose Template|Generated Code|Merge|More|My|Note Type|Request New QR Code|Save & …|Ticket|Validate|All Autotask Users|Client Portal Note|(?:Ext|Int) note added by a Resource|Internal Only|Note Emailed In|all)$/;

function listTexts(value: unknown, path = '', key = ''): [string, unknown][] {
  if (SPOKEN_KEYS.has(key) && (typeof value === 'string' || isByLanguage(value))) return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each, at) => listTexts(each, `${path}[${at}]`, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    listTexts(each, path ? `${path}.${name}` : name, name),
  );
}

describe.each(shipped.map(({ file, procedure: { id } }) => ({ id, file })))('$id', ({ file }) => {
  it('says everything in English, German and Spanish, but for names that Autotask or the KB gives', () => {
    const lacking = listTexts(file).filter(([path, text]) => {
      if (typeof text === 'string') return text !== '' && !QUOTED.test(path) && !AUTOTASK.test(text);
      return Object.keys(text as object).join() !== LANGUAGES.join();
    });
    expect(lacking).toEqual([]);
  });

  it('can be read in each of them', () => {
    expect(checkProcedureFile(file).ok).toBe(true);
  });

  it('keeps what stands open in a text', () => {
    const places = (text: string) => text.match(/\{[\w-]+\}/g)?.join() ?? '';
    const different = listTexts(file).filter(
      ([, text]) => isByLanguage(text) && new Set(Object.values(text).map(places)).size > 1,
    );
    expect(different).toEqual([]);
  });
});
