import fc from 'fast-check';
import type { Condition } from '@/guide/procedure/condition-schema';
import type { FrameSighting, Sighting, TargetFact } from '@/guide/run/facts';
import type { Procedure, Step } from '@/guide/procedure/procedure';
import type { World } from '@/guide/run/see';
import { sampleProcedure } from './sample';

/** Everything the rules may meet, over the targets, pages and states of `sampleProcedure`. */

export const targetIds = ['a', 'b', 'c'] as const;
const pageIds = ['home', 'away'] as const;
export const TABS = [1, 2, 3];

const flag = fc.constantFrom<[] | [boolean]>([], [true], [false]);

const fact: fc.Arbitrary<TargetFact> = fc
  .record({
    status: fc.constantFrom('found', 'ambiguous', 'hidden', 'absent'),
    confidence: fc.constantFrom(0.5, 0.7, 0.9),
    hiddenBy: fc.constantFrom('section', 'tab', 'menu', 'disabled', 'covered', 'unknown'),
    opener: fc.boolean(),
    expanded: flag,
    checked: flag,
    outOfView: fc.boolean(),
    visited: fc.boolean(),
  })
  .map(({ status, confidence, hiddenBy, opener, expanded, checked, outOfView, visited }) => ({
    status,
    confidence,
    means: 'name' as const,
    ...(status === 'hidden' && { hiddenBy, ...(opener && { opener }) }),
    ...(expanded[0] !== undefined && { expanded: expanded[0] }),
    ...(checked[0] !== undefined && { checked: checked[0] }),
    ...(status === 'found' && outOfView && { outOfView }),
    ...(visited && { visited }),
  }));

const targetsSeen: fc.Arbitrary<Sighting['targets']> = fc.dictionary(fc.constantFrom(...targetIds), fact, {
  noNullPrototype: true,
});

export const frameSighting: fc.Arbitrary<FrameSighting> = fc
  .record({
    tab: fc.constantFrom(...TABS),
    frame: fc.constantFrom(0, 1, 2),
    visible: fc.boolean(),
    pages: fc.subarray([...pageIds]),
    system: fc.constantFrom<('login' | 'denied' | undefined)[]>(
      undefined,
      undefined,
      undefined,
      'login',
      'denied',
    ),
    targets: targetsSeen,
  })
  .map(({ tab, frame, visible, pages, system, targets }) => ({
    tab,
    frame,
    sighting: { visible, pages, targets, focused: false, area: visible ? 100 : 0, ...(system && { system }) },
  }));

/** What each frame of the browser says: one sighting a frame. */
export const frames = fc.uniqueArray(frameSighting, {
  maxLength: 5,
  selector: ({ tab, frame }) => `${tab}/${frame}`,
});

export const world: fc.Arbitrary<World> = fc
  .record({ pages: fc.subarray([...pageIds]), targets: targetsSeen, complete: fc.boolean() })
  .map(({ pages, targets, complete }) => ({
    pages: new Set(pages),
    targets: new Map(
      Object.entries(targets).map(([target, seen]) => [target, { tab: 1, frame: 0, target, fact: seen }]),
    ),
    alsoFound: new Set<string>(),
    blind: !complete,
    complete,
    asks: false,
    asking: [],
    failed: false,
  }));

export const pressed = fc.dictionary(fc.constantFrom(...targetIds), fc.integer({ min: 0, max: 40_000 }), {
  noNullPrototype: true,
});

export const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(...targetIds).map((id) => ({ visible: id })),
    fc.constantFrom(...targetIds).map((id) => ({ expanded: id })),
    fc.constantFrom(...targetIds).map((id) => ({ checked: id })),
    fc.constantFrom(...targetIds).map((id) => ({ unchecked: id })),
    fc.constantFrom(...targetIds).map((id) => ({ pressed: id })),
    fc.constantFrom(...pageIds).map((id) => ({ page: id })),
    fc.constant({ state: 'a-or-b' }),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    tie('condition').map((not) => ({ not })),
  ),
}));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

const step: fc.Arbitrary<Partial<Step>> = fc
  .record({
    targets: fc.subarray([...targetIds]),
    done: maybe(condition),
    while: fc.option(condition, { nil: undefined, freq: 1 }),
    page: fc.option(fc.constantFrom(...pageIds), { nil: undefined, freq: 1 }),
    sequence: fc.boolean(),
    missing: fc.boolean(),
  })
  .map(({ targets, done, while: holds, page, sequence, missing }) => ({
    targets,
    ...(done && { done }),
    ...(holds && { onlyIfPresent: { while: holds, say: 'Not here.' } }),
    ...(page && { page }),
    ...(sequence && { sequence }),
    ...(missing && { missing: { say: 'Ask somebody.', after: 'next', certainty: 'inferred' } as const }),
  }));

export const procedure: fc.Arbitrary<Procedure> = fc
  .array(step, { minLength: 1, maxLength: 5 })
  .map((steps) => sampleProcedure(steps));
