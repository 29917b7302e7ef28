import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { recordedControlSchema } from '@/guide/procedure/recorded-control';

const isKept = (tag: string) => v.is(recordedControlSchema, { version: 1, tag, alike: 1 });

describe('the element of a recorded control', () => {
  it.each(['button', 'at:button', 'at-button_v2', 'foreignObject', 'x-b\u00fcro', 'my.element'])(
    'may be called %s',
    (tag) => expect(isKept(tag)).toBe(true),
  );

  it.each(['', '1button', 'a b', 'a>b', 'a/b', `x-${'y'.repeat(80)}`])('is never called "%s"', (tag) =>
    expect(isKept(tag)).toBe(false),
  );
});
