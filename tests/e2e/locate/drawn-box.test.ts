import { afterAll, beforeAll, expect, it } from 'vitest';
import { targetCalled } from '../../fixtures/targets';
import { openLab, type Lab } from './lab/open-lab';

/** The ring is around what is drawn of a control, and around nothing else. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const merge = targetCalled('Contact Merge', 'button', 'link');

it.each([
  [
    'floats',
    '<a href="#x" style="display:block;height:0" data-at="real"><span style="float:left">Contact Merge</span></a>',
  ],
  [
    'is positioned absolutely',
    '<a href="#x" style="display:block;position:relative;height:0;width:0" data-at="real"><span style="position:absolute;left:20px;top:20px;white-space:nowrap">Contact Merge</span></a>',
  ],
  [
    'is in a box that draws none',
    '<a href="#x" style="display:contents" data-at="real"><span>Contact Merge</span></a>',
  ],
  [
    'is the text of a box that draws none',
    '<a href="#x" style="display:contents" data-at="real">Contact Merge</a>',
  ],
])('a control whose text %s is found, and its box is that of the text', async (_, body) => {
  await lab.show(`<div style="padding:40px">${body}</div>`);
  expect(await lab.find(merge)).toMatchObject({ status: 'found', at: 'real' });
  const [box, text] = await lab.page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('[data-at=real]')!);
    const { x, y, width, height } = range.getBoundingClientRect();
    return [window.lab.visibleBox('[data-at=real]'), { x, y, width, height }] as const;
  });
  expect(box).toEqual(text);
});

it('nothing drawn is nothing found', async () => {
  await lab.show(
    '<p hidden><a href="#x" style="display:contents">Contact Merge</a></p><a href="#x" style="display:contents"><b hidden>Contact Merge</b></a>',
  );
  expect((await lab.find(merge)).status).toMatch(/hidden|absent/);
});

it('a link that wraps has its ring around one of its lines, and never around another link', async () => {
  const links = ['Contacts', 'Companies', 'Opportunities', 'Reports', 'Dashboards'];
  const others = links.map((label) => `<a href="#y">${label}</a> | `).join('');
  await lab.show(
    `<div style="padding:20px">${others}<a href="#x" data-at="real">Contact Merge</a> | ${others}</div>`,
  );
  const wraps = () =>
    lab.page.evaluate(() => document.querySelector('[data-at=real]')!.getClientRects().length);
  for (let width = 300; (await wraps()) < 2 && width > 100; width -= 5)
    await lab.page.evaluate((each) => {
      document.querySelector<HTMLElement>('body > div')!.style.width = `${each}px`;
    }, width);
  expect(await wraps()).toBe(2);
  expect(await lab.find(merge)).toMatchObject({ status: 'found', at: 'real' });
  const isClear = await lab.page.evaluate(() => {
    const box = window.lab.visibleBox('[data-at=real]') as DOMRect;
    const others = [...document.querySelectorAll('a:not([data-at])')].flatMap((each) => [
      ...each.getClientRects(),
    ]);
    return others.every(
      (other) =>
        other.right <= box.x ||
        other.left >= box.x + box.width ||
        other.bottom <= box.y ||
        other.top >= box.y + box.height,
    );
  });
  expect(isClear).toBe(true);
});
