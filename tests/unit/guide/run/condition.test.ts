import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/guide/run/condition';
import type { Condition } from '@/guide/procedure/condition-schema';
import { see, type World } from '@/guide/run/see';
import * as arbitrary from '../arbitraries';
import { ambiguous, found, frame, hidden, sampleProcedure, worldOf } from '../sample';

const states = sampleProcedure([]).states ?? {};
const emptyWorld = see([], []);
const decide = (condition: Condition, world: World = worldOf(frame()), pressed: string[] = []) =>
  evaluate(condition, { states, world, hasPressed: (id) => pressed.includes(id) });

describe('what a condition says about the page', () => {
  it.each<[string, Condition, World, boolean | undefined]>([
    ['a target in view is visible', { visible: 'a' }, worldOf(frame({ a: found() })), true],
    ['a target nobody sees is not', { visible: 'a' }, worldOf(frame()), false],
    [
      'a target in a closed section is not',
      { visible: 'a' },
      worldOf(frame({ a: hidden('section') })),
      false,
    ],
    [
      'a greyed-out target is not: that is how Validate ends',
      { visible: 'a' },
      worldOf(frame({ a: hidden('disabled') })),
      false,
    ],
    ['a target in a closed menu is not', { visible: 'a' }, worldOf(frame({ a: hidden('menu') })), false],
    ['a recognised page is reached', { page: 'home' }, worldOf(frame({}, { pages: ['home'] })), true],
    ['another page is not', { page: 'away' }, worldOf(frame({}, { pages: ['home'] })), false],
    ['an open menu is expanded', { expanded: 'a' }, worldOf(frame({ a: found({ expanded: true }) })), true],
    ['a closed one is not', { expanded: 'a' }, worldOf(frame({ a: found() })), false],
    ['a checked box is checked', { checked: 'a' }, worldOf(frame({ a: found({ checked: true }) })), true],
    [
      'a checked box is not unchecked',
      { unchecked: 'a' },
      worldOf(frame({ a: found({ checked: true }) })),
      false,
    ],
    ['an empty box is unchecked', { unchecked: 'a' }, worldOf(frame({ a: found({ checked: false }) })), true],
    ['a box out of sight is neither', { unchecked: 'a' }, worldOf(frame()), undefined],
    ['a named state is looked up', { state: 'a-or-b' }, worldOf(frame({ b: found() })), true],
    ['a state this file lacks says nothing', { state: 'unheard-of' }, worldOf(frame()), undefined],
  ])('%s', (_name, condition, world, expected) => {
    expect(decide(condition, world)).toBe(expected);
  });

  it('a box whose look is not understood is not unchecked', () => {
    expect(decide({ unchecked: 'a' }, worldOf(frame({ a: found() })))).not.toBe(true);
  });

  it.each([
    ['covered by a "please wait" layer', hidden('covered')],
    ['shown twice for a moment', ambiguous()],
  ])('a control that is %s has not gone away', (_name, fact) => {
    expect(decide({ not: { visible: 'a' } }, worldOf(frame({ a: fact })))).not.toBe(true);
    expect(decide({ visible: 'a' }, worldOf(frame({ a: fact })))).not.toBe(true);
  });
});

describe('while no frame can be seen', () => {
  it.each<Condition>([
    { visible: 'a' },
    { page: 'home' },
    { expanded: 'a' },
    { checked: 'a' },
    { unchecked: 'a' },
    { state: 'a-or-b' },
  ])('nothing can be said about %j, nor about its opposite', (condition) => {
    expect(decide(condition, emptyWorld)).toBeUndefined();
    expect(decide({ not: condition }, emptyWorld)).toBeUndefined();
  });

  it('a press is remembered all the same', () => {
    expect(decide({ pressed: 'a' }, emptyWorld, ['a'])).toBe(true);
    expect(decide({ pressed: 'b' }, emptyWorld, ['a'])).toBe(false);
  });

  it('"pressed, and gone since" is not yet true', () => {
    const gone: Condition = { all: [{ pressed: 'a' }, { not: { visible: 'a' } }] };
    expect(decide(gone, emptyWorld, ['a'])).toBeUndefined();
    expect(decide(gone, worldOf(frame()), ['a'])).toBe(true);
  });
});

describe('a state of the file', () => {
  it('is decided once, however often it is asked for', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 40 }, (_, at): [string, Condition] => [
        `s-${at}`,
        at === 0 ? { visible: 'a' } : { all: [{ state: `s-${at - 1}` }, { state: `s-${at - 1}` }] },
      ]),
    );
    const world = worldOf(frame({ a: found() }));
    expect(evaluate({ state: 's-39' }, { states: doubling, world, hasPressed: () => false })).toBe(true);
  });

  it('that asks for itself says nothing', () => {
    const circle: Record<string, Condition> = { one: { state: 'two' }, two: { not: { state: 'one' } } };
    expect(
      evaluate({ state: 'one' }, { states: circle, world: emptyWorld, hasPressed: () => true }),
    ).toBeUndefined();
  });
});

it('two frames of one window that both show a control leave it unknown whether that one is there', () => {
  const twice = worldOf(frame({ a: found() }), frame({ a: found() }, { frame: 1 }));
  expect(decide({ visible: 'a' }, twice)).toBeUndefined();
  expect(decide({ not: { visible: 'a' } }, twice)).toBeUndefined();
});

it('of what lies behind a question or a sign-in, or in a page that could not be looked at, nothing is said to be gone', () => {
  expect(decide({ not: { visible: 'a' } }, worldOf(frame({}, { asks: true })))).toBeUndefined();
  expect(decide({ not: { visible: 'a' } }, worldOf(frame({}, { failed: true })))).toBeUndefined();
  expect(decide({ not: { visible: 'a' } }, worldOf(frame({}, { system: 'login' })))).toBeUndefined();
});

describe('the three-valued logic', () => {
  const grounds = fc.record({ world: arbitrary.world, pressed: arbitrary.pressed });
  const say = (condition: Condition, { world, pressed }: { world: World; pressed: Record<string, number> }) =>
    decide(condition, world, Object.keys(pressed));

  it('not not x is x', () => {
    fc.assert(
      fc.property(arbitrary.condition, grounds, (x, ground) => {
        expect(say({ not: { not: x } }, ground)).toBe(say(x, ground));
      }),
    );
  });

  it('not any is all not', () => {
    fc.assert(
      fc.property(fc.array(arbitrary.condition, { minLength: 1, maxLength: 4 }), grounds, (each, ground) => {
        const allNot = { all: each.map((not) => ({ not })) };
        expect(say({ not: { any: each } }, ground)).toBe(say(allNot, ground));
      }),
    );
  });

  it('the order of the parts does not matter', () => {
    fc.assert(
      fc.property(fc.array(arbitrary.condition, { minLength: 1, maxLength: 4 }), grounds, (each, ground) => {
        const turned = each.toReversed();
        expect(say({ any: turned }, ground)).toBe(say({ any: each }, ground));
        expect(say({ all: turned }, ground)).toBe(say({ all: each }, ground));
      }),
    );
  });

  it('what is certain before all frames have spoken stays so afterwards', () => {
    fc.assert(
      fc.property(arbitrary.condition, grounds, (x, ground) => {
        const early = say(x, { ...ground, world: { ...ground.world, complete: false } });
        const late = say(x, { ...ground, world: { ...ground.world, complete: true } });
        expect([undefined, late]).toContain(early);
      }),
    );
  });
});
