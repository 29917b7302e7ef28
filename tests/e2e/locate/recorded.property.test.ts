import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buttonKinds, fieldKinds } from '../../fixtures/controls';
import { preferences, section } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** What passed its own test keeps its promise on the page itself, whatever the page is. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const NAMES = ['Edit', 'Edit Contact', 'Merge', 'Merge Contacts', 'Save', 'Save & Close', 'New', 'Security'];
const HEADINGS = ['User', 'Security', 'Regional', 'Merge'];
// Without marks that a change of classes or ids could take away with their role.
const { 'only a hand cursor': _cursor, 'aria-labelledby': _byId, ...buttons } = buttonKinds;

const control = fc
  .tuple(
    fc.constantFrom(...Object.values(buttons), ...Object.values(fieldKinds)),
    fc.constantFrom(...NAMES),
    fc.boolean(),
  )
  .map(([make, name, isShown]) => ({ make, name, isShown }));
const sections = fc.array(
  fc.record({ heading: fc.constantFrom(...HEADINGS), controls: fc.array(control, { maxLength: 4 }) }),
  { minLength: 1, maxLength: 4 },
);

const page = fc.tuple(sections, fc.nat()).map(([all, choice]) => {
  let count = 0;
  const body = all.map(({ heading, controls }) =>
    section(
      heading,
      controls
        .map(({ make, name, isShown }) => {
          const html = make(name, `c${count++}`);
          return isShown ? html : `<div hidden>${html}</div>`;
        })
        .join(''),
    ),
  );
  return { body: preferences(body.join('')), chosen: count === 0 ? undefined : `c${choice % count}` };
});

const at = (mark: string) => `[data-at="${mark}"]`;

it('a control is found again with more classes and other ids, and nothing is once it is gone', async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(page, async ({ body, chosen }) => {
      fc.pre(chosen !== undefined);
      await lab.show(body, PREFERENCES);
      const described = await lab.describe(at(chosen));
      if (!described?.ok) return;
      kept += 1;
      const found = await lab.recall(described.recorded);
      expect(found.status).toBe('found');
      await lab.page.evaluate(() => {
        for (const [i, each] of [...document.querySelectorAll('[class]')].entries())
          each.classList.add(`css-1a${i}b9`);
        for (const [i, each] of [...document.querySelectorAll('[id]:not(label, [id^="z"])')].entries())
          each.id = `z${i}f3c9`;
      });
      expect(await lab.recall(described.recorded)).toMatchObject({ status: 'found', at: found.at });
      // With the label that is around it: an empty one would stand before the next field as if it were that field's.
      await lab.page.evaluate((mark) => {
        const gone = document.querySelector(mark);
        (gone?.closest('label') ?? gone)?.remove();
      }, at(found.at!));
      // The label of a field that was taken away is still there, and may leave it open.
      expect((await lab.recall(described.recorded)).status).not.toBe('found');
    }),
    { numRuns: 150 },
  );
  expect(kept).toBeGreaterThan(20);
});
