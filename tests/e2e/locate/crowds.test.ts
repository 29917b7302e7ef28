import { afterAll, beforeAll, expect, it } from 'vitest';
import { button2 } from '../../fixtures/controls';
import { preferences } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** A label that stands in thousands of places. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const OPTIONS = 'Authentication Code Options';
const THOUSANDS = 4000;
const links = `<div class="row"><a href="#x">${OPTIONS}</a></div>`.repeat(THOUSANDS);
const grid = `<table>${`<tr class="Display"><td><a href="#x">${OPTIONS}</a></td></tr>`.repeat(THOUSANDS)}</table>`;
const answerIn = (body: string) => lab.answerIn(preferences(body), 'code-options', PREFERENCES);

it('tells no control from others', async () => {
  expect(await answerIn(links)).toMatchObject({ status: 'ambiguous' });
  expect(await answerIn(links + button2(OPTIONS, 'real'))).toMatchObject({ status: 'ambiguous' });
});

it('says nothing about a control beside a grid of them', async () => {
  expect(await answerIn(grid + button2(OPTIONS, 'real'))).toMatchObject({ status: 'found', at: 'real' });
  expect(await answerIn(grid)).toMatchObject({ status: 'absent', leftOut: true });
});

it('is not asked for everywhere: a page must not hold up the browser by it', async () => {
  const count = async (body: string) => {
    await lab.show(preferences(body), PREFERENCES);
    return lab.page.evaluate(() => {
      let asked = 0;
      const original = window.getComputedStyle;
      window.getComputedStyle = (...given) => {
        asked += 1;
        return original(...given);
      };
      window.lab.look();
      window.getComputedStyle = original;
      return asked;
    });
  };
  expect(await count(links)).toBeLessThan(THOUSANDS);
  const menus = '<ul role="menu" style="position:absolute"><li role="menuitem">Settings</li></ul>';
  expect(await count(menus.repeat(THOUSANDS))).toBeLessThan(THOUSANDS);
});
