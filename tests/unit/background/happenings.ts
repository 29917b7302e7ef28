import fc from 'fast-check';
import type { CardAction } from '@/guide/card/card-view';
import type { Sighting } from '@/guide/run/facts';
import * as arbitrary from '../guide/arbitraries';
import type { SimulatedBrowser } from './simulated-browser';

type Where = { tab: number; frame: number };

/** Anything that can happen while a guide runs. */
export type Happening =
  | ({ what: 'sees'; sighting: Sighting } & Where)
  | ({ what: 'leaves' } & Where)
  | ({ what: 'presses'; target: string | undefined } & Where)
  | { what: 'act'; action: CardAction }
  | { what: 'continue' }
  | { what: 'wait'; ms: number };

const where = { tab: fc.constantFrom(...arbitrary.TABS), frame: fc.constantFrom(0, 1) };
const actions: CardAction[] = [
  'back',
  'skip',
  'did',
  'missing',
  'look-again',
  'pause',
  'failed',
  'cancelled',
  'scroll',
  'show-me',
];

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('sees'),
      ...where,
      sighting: fc
        .tuple(arbitrary.frameSighting, fc.boolean(), fc.boolean())
        .map(([{ sighting }, focused, asks]) => ({ ...sighting, focused, ...(asks && focused && { asks }) })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('leaves'), ...where }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('presses'),
      ...where,
      target: fc.constantFrom(undefined, ...arbitrary.targetIds),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('act'), action: fc.constantFrom(...actions) }) },
  { weight: 1, arbitrary: fc.constant({ what: 'continue' }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('wait'), ms: fc.constantFrom(10, 700, 2000, 5000) }),
  },
);

export async function happen(browser: SimulatedBrowser, each: Happening): Promise<unknown> {
  switch (each.what) {
    case 'sees':
      return browser.sees(each.tab, each.frame, each.sighting);
    case 'leaves':
      return browser.leaves(each.tab, each.frame);
    case 'presses':
      return browser.presses(each.tab, each.frame, each.target);
    case 'act':
      return browser.act(each.action);
    case 'continue':
      return browser.goesOn('sample');
    case 'wait':
      return browser.wait(each.ms);
  }
}
