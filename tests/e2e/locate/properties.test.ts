import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '@/guide/procedure/procedure';
import { buttonKinds } from '../../fixtures/controls';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** What holds for any page. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const name = (text: string) => ({ text, source: 'kb', certainty: 'documented' as const });
const wanted: Target = { label: 'Go', where: 'There', role: ['button', 'link'], names: [name('Go on')] };
const kinds = Object.values(buttonKinds);

const unrelated = fc.constantFrom(
  '<p>Go on and read this.</p>',
  '<p>Press <b>Go on</b> when you are done.</p>',
  '<h2>Go on</h2>',
  '<button>Go</button>',
  '<button>Go on anyway</button>',
  '<div hidden><button>Go on</button></div>',
  '<div class="walkme-x"><button>Go on</button></div>',
  '<table><tbody><tr class="Display"><td><a href="#t">Go on</a></td></tr></tbody></table>',
  '<label>Go on <input></label>',
  '<button disabled>Go on</button>',
  '<div style="position:absolute;left:-9999px"><button>Go on</button></div>',
  '<svg width="20" height="20"></svg>',
  '<select><option>Go on</option></select>',
);
const around = fc.tuple(fc.array(unrelated, { maxLength: 4 }), fc.array(unrelated, { maxLength: 4 }));
const kind = fc.constantFrom(...kinds);

it('unrelated things around a control never change the answer', async () => {
  await fc.assert(
    fc.asyncProperty(kind, around, async (button, [before, after]) => {
      const real = button('Go on', 'real');
      await lab.show(real);
      const alone = await lab.find(wanted);
      expect(alone).toMatchObject({ status: 'found', at: 'real' });
      await lab.show(before.join('') + real + after.join(''));
      expect(await lab.find(wanted)).toEqual(alone);
    }),
    { numRuns: 80 },
  );
});

it('without the control nothing is ever found', async () => {
  await fc.assert(
    fc.asyncProperty(around, async ([before, after]) => {
      await lab.show(before.join('') + after.join(''));
      expect((await lab.find(wanted)).status).toMatch(/^(absent|hidden)$/);
    }),
    { numRuns: 60 },
  );
});

it('the order in which candidates come does not matter', async () => {
  // of equally good candidates the first of the index is taken for the best (locate/locate.ts:decide).
  const block = fc.oneof(
    kind.map((each) => each('Go on', 'x')),
    fc.constantFrom(
      '<div class="Button2" data-at="outer" tabindex="0"><button data-at="inner">Go on</button></div>',
      '<div class="Button2" data-at="outer"><button data-at="a">Go on</button><button data-at="b" title="Go on"></button></div>',
    ),
    unrelated,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async (blocks) => {
      await lab.show(blocks.join(''));
      const answer = await lab.find(wanted);
      const reversed = await lab.page.evaluate((target) => window.lab.findReversed(target), wanted);
      expect(reversed.status).toBe(answer.status);
      if (answer.status === 'found') expect(reversed).toEqual(answer);
    }),
    { numRuns: 100 },
  );
});

describe('a veto can’t be outvoted', () => {
  const perfect = (mark: string) => `<button data-at="${mark}" aria-label="Go on">Go on</button>`;
  const VETOES: [string, Partial<Target>, string][] = [
    ['not', { not: ['Go on!', 'Go on'] }, perfect('x')],
    ['page', { page: 'preferences' }, perfect('x')],
    ['within', { within: ['popup'] }, perfect('x')],
    ['notWithin', { notWithin: ['header'] }, `<header>${perfect('x')}</header>`],
    [
      'inDialogWith',
      { inDialogWith: ['other'] },
      `<div role="dialog">${perfect('x')}</div><button>Other</button>`,
    ],
    [
      'togetherWith',
      { togetherWith: ['other'] },
      `<div role="dialog">${perfect('x')}</div><div role="dialog"><button>Other</button></div>`,
    ],
    [
      'inSection',
      { inSection: 'other' },
      `<fieldset>${perfect('x')}</fieldset><fieldset><legend>Other</legend></fieldset>`,
    ],
    ['a row of data', {}, `<table><tbody><tr class="Display"><td>${perfect('x')}</td></tr></tbody></table>`],
    ['another guide', {}, `<div class="walkme-x">${perfect('x')}</div>`],
  ];
  const other: Target = { label: 'Other', where: 'There', role: ['button', 'text'], names: [name('Other')] };

  it.each(VETOES)('by %s', async (_, veto, vetoed) => {
    await fc.assert(
      fc.asyncProperty(around, fc.nat({ max: 5 }), async ([before, after], times) => {
        await lab.show(before.join('') + vetoed.repeat(times + 1) + after.join(''));
        const answer = await lab.find({ ...wanted, ...veto }, { other });
        expect(answer.status).toMatch(/^(absent|hidden)$/);
        expect(answer.at).not.toBe('x');
      }),
      { numRuns: 15 },
    );
  });

  it('and the same control without the veto is found', async () => {
    await lab.show(`<header>${perfect('x')}</header>`, PREFERENCES);
    const target: Target = { ...wanted, page: 'preferences', within: ['header'], notWithin: ['popup'] };
    expect(await lab.find(target)).toMatchObject({ status: 'found', at: 'x' });
  });
});
