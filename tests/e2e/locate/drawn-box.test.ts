import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button2 } from '../../fixtures/controls';
import { codeWindow } from '../../fixtures/places';
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

describe('a tick that the page draws itself, the browser’s out of sight', () => {
  const FACE = '<i style="display:inline-block;width:30px;height:16px;background:#ccc"></i>';
  const LABEL = 'Receive password via email';
  const before = (style: string) =>
    `<div><input type="checkbox" id="tick" style="${style}" data-at="tick"><label for="tick">${FACE}${LABEL}</label></div>`;
  const inside = (style: string) =>
    `<div><label><input type="checkbox" style="${style}" data-at="tick">${FACE}<span>${LABEL}</span></label></div>`;

  it.each([
    'opacity:0;position:absolute',
    'opacity:0;position:absolute;z-index:-1;left:0',
    'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)',
    'position:absolute;left:-9999px',
    'position:absolute;clip-path:inset(50%)',
    'appearance:none;width:0;height:0;margin:0',
    'visibility:hidden',
    'display:none',
  ])('by %s is found, and its ring is around its label', async (style) => {
    for (const body of [before(style), inside(style)]) {
      const answer = await lab.answerIn(
        codeWindow(button2('Request New QR Code', 'request-qr') + body),
        'email-checkbox',
      );
      expect(answer).toMatchObject({ status: 'found', at: 'tick' });
      const [ring, label] = await lab.page.evaluate(() => {
        const { x, y, width, height } = document.querySelector('label')!.getBoundingClientRect();
        return [window.lab.visibleBox('[data-at=tick]'), { x, y, width, height }];
      });
      expect(ring).toEqual(label);
    }
  });

  it('without a label is found where it takes the presses itself', async () => {
    const body = `<div style="position:relative">${FACE}<input type="checkbox" aria-label="${LABEL}" style="opacity:0;position:absolute;left:0;width:30px;height:16px" data-at="tick"></div>`;
    const answer = await lab.answerIn(
      codeWindow(button2('Request New QR Code', 'request-qr') + body),
      'email-checkbox',
    );
    expect(answer).toMatchObject({ status: 'found', at: 'tick' });
  });

  it('is out of sight with its label', async () => {
    for (const body of [before('opacity:0'), inside('opacity:0')]) {
      const hidden = `<div style="display:none">${body}</div>`;
      const answer = await lab.answerIn(
        codeWindow(button2('Request New QR Code', 'request-qr') + hidden),
        'email-checkbox',
      );
      expect(answer.status).not.toBe('found');
    }
  });
});
