import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button2 } from '../../fixtures/controls';
import { headers, menus, preferences } from '../../fixtures/places';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** What comes into view, or gets another name, although the page's elements and attributes stay as they are. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const OPTIONS = 'Authentication Code Options';
const menu = menus['role=menu']!('Preferences', 'item');

/** Shows a page and watches it as the agent does. */
async function watch(body: string, path?: string) {
  await lab.page.mouse.move(900, 700);
  await lab.show(body, path);
  await lab.page.evaluate(() => window.lab.keep());
}
/** What the last look found that the page itself gave rise to. */
const seen = (target: string) =>
  lab.page.evaluate((id) => window.lab.lastLook()?.answers[id]?.status ?? 'no look', target);

describe('a menu that opens', () => {
  const opener = '<button id="opener" style="width:90px;height:30px">Jane</button>';
  const bar = (content: string) => `<div data-slot="header">${content}</div>`;
  it.each<[string, string, () => Promise<void>]>([
    [
      'while the pointer is over its bar',
      `<style>#bar > ul { display: none } #bar:hover > ul { display: block }</style><div id="bar" style="width:100px">${opener}${menu}</div>`,
      () => lab.page.hover('#opener'),
    ],
    [
      'as a popover',
      `${bar('<button id="opener" popovertarget="pop">Jane</button>')}<div popover id="pop" style="inset:60px auto auto 60px">${menu.replaceAll('role="menu"', 'role="menu" style="position:static"')}</div>`,
      () => lab.page.click('#opener'),
    ],
    [
      'by a checkbox that no script hears',
      `<style>#c ~ ul { display: none } #c:checked ~ ul { display: block }</style><input type="checkbox" id="c" tabindex="-1">${menu}`,
      () => lab.page.click('#c'),
    ],
    [
      'while the focus is in its bar',
      `<style>#bar > ul { display: none } #bar:focus-within > ul { display: block }</style><div id="bar">${opener}${menu}</div>`,
      () => lab.page.focus('#opener'),
    ],
    [
      'by a link to it',
      `<style>#t > ul { display: none } #t:target > ul { display: block }</style><a href="#t" id="opener">Jane</a><div id="t">${menu}</div>`,
      () => lab.page.click('#opener'),
    ],
    [
      'as details in a shadow root',
      bar(
        `<div><template shadowrootmode="open"><details><summary id="opener">Jane</summary>${menu.replaceAll('role="menu"', 'role="menu" style="position:static"')}</details></template></div>`,
      ),
      () => lab.page.click('#opener'),
    ],
  ])('%s is looked at', async (_, body, open) => {
    await watch(headers.g2 + body);
    await open();
    await expect.poll(() => seen('preferences-item')).toBe('found');
  });
});

describe('a shadow root that is attached late', () => {
  it.each([
    ['to an element of its own kind', '<x-late id="host"></x-late>'],
    ['to a box', '<div id="host"></div>'],
  ])('%s is read at the next look', async (_, host) => {
    await watch(preferences(host), PREFERENCES);
    const answer = await lab.page.evaluate(
      (html) => {
        const before = window.lab.lookLive().answers['code-options']?.status;
        document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = html;
        return [before, window.lab.lookLive().answers['code-options']?.status];
      },
      button2(OPTIONS, 'real'),
    );
    expect(answer).toEqual(['absent', 'found']);
  });
});

it('the caption of a push button that a script changes is another name at once', async () => {
  await watch(
    preferences(`<input type="button" value="${OPTIONS}" style="width:300px" data-at="real">`),
    PREFERENCES,
  );
  expect(await lab.page.evaluate(() => window.lab.lookLive().answers['code-options']?.status)).toBe('found');
  await lab.page.evaluate(() => {
    document.querySelector<HTMLInputElement>('[data-at=real]')!.value = 'Delete everything';
  });
  await expect.poll(() => seen('code-options')).toBe('absent');
  await lab.page.evaluate((label) => {
    document.querySelector<HTMLInputElement>('[data-at=real]')!.value = label;
  }, OPTIONS);
  await expect.poll(() => seen('code-options')).toBe('found');
});

it('a field that a person types in gives rise to no look', async () => {
  await watch(preferences('<input id="field">'), PREFERENCES);
  await lab.page.focus('#field');
  await expect.poll(() => seen('code-options')).toBe('absent');
  const looks = () => lab.page.evaluate(() => window.lab.looks());
  await expect.poll(async () => (await looks()) === (await looks())).toBe(true);
  const before = await looks();
  await lab.page.evaluate(() => document.querySelector('#field')!.setAttribute('value', 'typed'));
  await lab.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await looks()).toBe(before);
});
