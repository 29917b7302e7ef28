import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { colorSchema, contrastOf, inkOn, SURFACES } from '@/guide/policy/company-color';
import { read } from '../../repository/tree';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe("a company's color", () => {
  it('is seen against the surfaces that the product has', () => {
    const [, light, dark] = /--surface: light-dark\((#\w{6}), (#\w{6})\)/.exec(
      read('components/shared/tokens.css'),
    )!;
    expect(SURFACES).toEqual([light, dark]);
  });

  it.each(['#0f766e', '#0078d4', '#c2410c'])('is taken where it stands out from both: %s', (good) => {
    expect(v.is(colorSchema, good)).toBe(true);
  });

  it.each(['#ffffff', '#000000', '#ffee00', '#0b1f66', 'red', '#0f7', 'rgb(1, 2, 3)'])(
    'is left out where it does not, or is none: %s',
    (bad) => expect(v.is(colorSchema, bad)).toBe(false),
  );

  it('always has words on it that can be read', () => {
    fc.assert(
      fc.property(color, (any) => {
        expect(contrastOf(any, inkOn(any))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
