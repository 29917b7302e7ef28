import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArticle } from '@/guide/article-import/decode-article';

const TEXT = 'Click “Save” – Ana’s “Größe”.';
const WINDOWS = 'Click \x93Save\x94 \x96 Ana\x92s \x93Gr\xf6\xdfe\x94.';

const bytesOf = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string) => new TextEncoder().encode(text);
const metaOf = (charset: string) =>
  `<html><head><meta http-equiv=Content-Type content="text/html; charset=${charset}"></head>`;

/** In two bytes each, with the mark that says in which order. */
function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at + 2, text.charCodeAt(at), isLittle);
  view.setUint16(0, 0xfeff, isLittle);
  return new Uint8Array(view.buffer);
}

/** Without what no text has, and without a mark in front. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .map((each) => each.replaceAll(/\p{Cc}|\uFEFF/gu, ' '))
  .filter((each) => !/^(?:%PDF-|\{\\rtf)|<meta/i.test(each));

describe('an article as it lies on a disk', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(TEXT))],
    ['UTF-16 as Windows writes it', wide(TEXT, true)],
    ['UTF-16 the other way round', wide(TEXT, false)],
    ['Windows’ own encoding', bytesOf(WINDOWS)],
    ['the same with the mark that ended files under DOS', bytesOf(`${WINDOWS}\x1a`), `${TEXT}\x1a`],
  ])('is read in %s', (_, bytes, expected = TEXT) => expect(decodeArticle(bytes)).toBe(expected));

  it.each([
    ['what Word says', metaOf('windows-1252'), bytesOf(WINDOWS), TEXT],
    ['what newer pages say', '<meta charset="windows-1252">', bytesOf(WINDOWS), TEXT],
    ['another one of Windows', "<meta charset='windows-1251'>", bytesOf('\xcd\xe0\xe6\xec\xe8'), 'Нажми'],
    ['one of Japan', metaOf('Shift_JIS'), bytesOf('\x83\x7b\x83\x5e\x83\x93'), 'ボタン'],
    ['UTF-8, which it is not', metaOf('utf-8'), bytesOf(WINDOWS), TEXT],
    ['two bytes each, which nobody could have read', metaOf('utf-16'), utf8(TEXT), TEXT],
    ['an encoding that nobody knows', metaOf('x-office'), utf8(TEXT), TEXT],
  ])('is read by %s', (_, head, bytes, expected) =>
    expect(decodeArticle(join(bytesOf(head), bytes))).toBe(head + expected),
  );

  it('is read by its mark rather than by what it says of itself', () => {
    const head = metaOf('windows-1252');
    expect(decodeArticle(join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(head + TEXT)))).toBe(head + TEXT);
    expect(decodeArticle(wide(head + TEXT, true))).toBe(head + TEXT);
  });

  it.each([
    ['a zipped file, such as Word’s own', bytesOf('PK\x03\x04\x14\x00\x06\x00\x08')],
    ['an older file of Word', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00')],
    ['a PDF', bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj')],
    ['an RTF', bytesOf('{\\rtf1\\ansi Click Save.}')],
    ['a picture', bytesOf('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR')],
    ['half of a letter in two bytes each', Uint8Array.of(0xff, 0xfe, 0x41)],
    ['what has controls in every place', Uint8Array.from({ length: 400 }, (_, at) => 1 + (at % 255))],
  ])('is no text: %s', (_, bytes) => expect(decodeArticle(bytes)).toBeUndefined());

  it('is the same text again, whichever way it was written', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(decodeArticle(utf8(each))).toBe(each);
        expect(decodeArticle(wide(each, true))).toBe(each);
        expect(decodeArticle(wide(each, false))).toBe(each);
      }),
    );
  });

  it('is the same text again in Windows’ own encoding, by its meta always', () => {
    const letter = fc.constantFrom(...'Click Save €‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ é ü ß ñ');
    const from80 = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'];
    const byteOf = (each: string) =>
      each !== ' ' && from80.includes(each) ? 0x80 + from80.indexOf(each) : each.charCodeAt(0);
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const bytes = Uint8Array.from(letters, byteOf);
        const head = metaOf('windows-1252');
        expect(decodeArticle(join(bytesOf(head), bytes))).toBe(head + letters.join(''));
        // Without it, wherever this could not be UTF-8 as well.
        const isUtf8 = !new TextDecoder().decode(bytes).includes('\uFFFD');
        if (!isUtf8) expect(decodeArticle(bytes)).toBe(letters.join(''));
      }),
    );
  });

  it('never throws, and has no zeros', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(decodeArticle(bytes) ?? '').not.toContain('\u{0}');
      }),
    );
  });
});
