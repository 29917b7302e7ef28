import fc from 'fast-check';
import { expect, it } from 'vitest';
import { button2 } from '../../fixtures/controls';
import { mutation } from '../../fixtures/mutation-arbitraries';
import { applyMutations, type Mutation } from '../../fixtures/mutations';
import { contents, newIndex, openLiveIndex } from './lab/live-index';

const text = fc.constantFrom('Authentication Code Options', 'Validate', 'email', 'Close', 'nothing of ours');

/** What hangs on things that stand elsewhere: above, far below, in a shadow root, behind an id. */
const block = text.chain((label) =>
  fc.constantFrom(
    button2(label),
    `<div class="TabBar"><div><a class="Button">${label}</a></div></div>`,
    `<div class="ContextOverlay"><ul><li class="Item">${label}</li></ul></div>`,
    `<button>${'<span>'.repeat(10)}${label}${'</span>'.repeat(10)}</button>`,
    `<button aria-labelledby="r s">·</button><div><p><span id="r">${label}</span></p></div><b id="s"></b>`,
    `<div contenteditable="true"><p>${label}</p><button>${label}</button></div>`,
    `<div class="walkme-balloon"><div><button>${label}</button></div></div>`,
    `<div id="SiteNavigationBar"><div><a href="#">${label}</a></div></div>`,
    `<a href="#"><i><b class="x"></b></i></a>`,
    `<table><tbody>${`<tr><td><button>${label}</button></td><td>x</td></tr>`.repeat(4)}</tbody></table>`,
  ),
);
const padding = fc.nat({ max: 15 }).map((count) => '<i></i>'.repeat(count));
const page = fc
  .array(fc.oneof(block, padding), { minLength: 3, maxLength: 14 })
  .map((blocks) => blocks.join(''));

const at = fc.nat({ max: 400 });
const change: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 5, arbitrary: mutation },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), at, to: at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('insert' as const), at, html: block }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('toggle' as const),
      at,
      name: fc.constantFrom('TabBar', 'ContextOverlay', 'Item', 'fa-plus', 'walkme-x', 'other'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        at,
        fc.constantFrom(
          ['id', 'r'],
          ['id', 's'],
          ['id', null],
          ['contenteditable', 'true'],
          ['contenteditable', null],
          ['aria-labelledby', 's  r'],
        ),
      )
      .map(([where, [name, value]]) => ({ do: 'attribute' as const, at: where, name: name!, value: value! })),
  },
);

/** Batches of changes, and how many slices of work are done after each. */
const life = fc.array(
  fc.record({
    batch: fc.array(change, { minLength: 1, maxLength: 4 }),
    slices: fc.nat({ max: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
);

it(
  'an index that is built and kept in slices equals one made on the spot, once it says that it is complete',
  {
    timeout: 120_000,
  },
  async () => {
    await fc.assert(
      fc.asyncProperty(page, life, async (body, steps) => {
        document.body.innerHTML = body;
        const { index, close } = openLiveIndex();
        const compare = () => expect(contents(index)).toEqual(contents(newIndex()));
        try {
          for (const { batch, slices } of steps) {
            for (let slice = 0; slice < slices; slice += 1) if (index.refresh(0)) compare();
            applyMutations(document, batch);
            await Promise.resolve();
          }
          for (let slice = 0; !index.refresh(0); slice += 1) expect(slice).toBeLessThan(1000);
          compare();
        } finally {
          close();
        }
      }),
      { numRuns: 500 },
    );
  },
);
