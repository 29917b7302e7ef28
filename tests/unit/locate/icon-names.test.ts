import { describe, expect, it } from 'vitest';
import { meaningOf, meaningOfSign } from '@/locate/score/icon-names';
import { isNamedAlike, prepare } from '@/locate/score/prepare';

describe('an icon', () => {
  it.each([
    ['times', 'x-lg', 'xmark', 'remove'],
    ['minus', 'dash-lg'],
    ['pencil-square-o', 'pen-to-square', 'mode_edit', 'pencil-fill'],
    ['trash-o', 'trash-alt', 'trash-can', 'delete'],
    ['sync-alt', 'arrow-clockwise', 'refresh'],
    ['chevron-left', 'angle-left', 'caret-left'],
  ])('means the same whatever its font calls it: %s', (...names) => {
    expect(new Set(names.map(meaningOf)).size).toBe(1);
  });

  it('that nobody has listed keeps its own name', () => {
    expect(meaningOf('tractor')).toBe('tractor');
  });

  it.each([
    ['times', 'minus'],
    ['chevron-left', 'chevron-right'],
    ['chevron-left', 'angle-double-left'],
    ['reply', 'reply-all'],
  ])('means something else than another: %s, %s', (one, other) => {
    expect(meaningOf(one)).not.toBe(meaningOf(other));
  });

  it('may be a sign that is typed', () => {
    expect(meaningOfSign('×')).toBe(meaningOf('times'));
    expect(meaningOfSign('»')).toBe(meaningOf('angle-double-right'));
    expect(meaningOfSign('x')).toBeUndefined();
    expect(meaningOfSign('')).toBeUndefined();
  });
});

describe('two controls are called alike', () => {
  const button = (rest: object) => prepare({ tag: 'button', ...rest });
  const field = (rest: object) => prepare({ tag: 'input', ...rest });

  it.each([
    ['by icons of two fonts', button({ alt: 'times icon' }), button({ alt: 'x-lg icon' })],
    ['by an icon and its word', button({ alt: 'times icon' }), button({ text: 'Close' })],
    [
      'by a tooltip that the other lacks',
      button({ text: 'Previous', alt: 'chevron-left icon' }),
      button({ alt: 'angle-left icon' }),
    ],
    [
      'by a label that stood inside the empty field',
      field({ label: 'Subject:' }),
      field({ label: 'Topic', also: ['Subject'] }),
    ],
  ])('%s', (_how, one, other) => {
    expect(isNamedAlike(one, other)).toBe(true);
    expect(isNamedAlike(other, one)).toBe(true);
  });

  it.each([
    [
      'that only share what an empty field says',
      field({ label: 'City', also: ['Enter …'] }),
      field({ label: 'Street', also: ['Enter …'] }),
    ],
    [
      'with the same icon under different words',
      button({ text: 'Save', alt: 'check icon' }),
      button({ text: 'Approve', alt: 'check icon' }),
    ],
    ['without any name', button({}), button({})],
  ])('but not two %s', (_which, one, other) => {
    expect(isNamedAlike(one, other)).toBe(false);
  });
});
