import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOverlayLab, type OpenOverlayLab } from './lab/open-overlay-lab';

/** Following a control: right wherever it goes, and asleep while it stays. With the scrollbars of a person's browser. */
let lab: OpenOverlayLab;
beforeAll(async () => void (lab = await openOverlayLab()));
afterAll(() => lab.close());

const button = (style = '') =>
  `<button id="t" style="display:block;width:100px;height:40px;${style}">Save</button>`;
const tall = '<div style="height:3000px"></div>';

/** Lets everything come to rest: the observers report once per frame. */
const rest = () =>
  lab.page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  });
const place = () => lab.page.evaluate(() => window.overlay.place);

/** Loads a page, follows the control, and moves something without any event that tells of it. */
async function followAndChange(body: string, change: () => void): Promise<void> {
  await lab.load(body);
  await lab.page.evaluate(() => window.overlay.follow('#t'));
  await rest();
  await lab.page.evaluate(change);
}

/** A style sheet's rule moves things and changes no element. */
const byRule = (body: string) => `<style id="rules"></style>${body}`;

describe('a control that moves without an event', () => {
  it('is followed in a page with scrollbars, however little it moves', async () => {
    const page = byRule(`<div id="above" style="height:100px"></div>${button()}${tall}`);
    await followAndChange(page, () =>
      document.querySelector<HTMLStyleElement>('#rules')!.sheet!.insertRule('#above { margin-bottom: 8px }'),
    );
    await expect.poll(async () => (await place())?.y).toBe(108);
  });

  it('is followed at the right edge, beside the scrollbar', async () => {
    const page = byRule(`${button('position:absolute;right:0;top:100px')}${tall}`);
    await followAndChange(page, () =>
      document.querySelector<HTMLStyleElement>('#rules')!.sheet!.insertRule('#t { margin-top: 3px }'),
    );
    await expect.poll(async () => (await place())?.y).toBe(103);
  });

  it.each([
    ['down', '5px', 85],
    ['up', '-5px', 75],
  ])('is followed %s while a scroller cuts its lower part', async (_, margin, y) => {
    const page = byRule(
      `<div style="height:100px;overflow:auto;position:absolute;top:0;width:400px"><div id="above" style="height:80px"></div>${button()}${tall}</div>`,
    );
    await lab.load(page);
    await lab.page.evaluate(() => window.overlay.follow('#t'));
    await rest();
    await lab.page.evaluate(
      (each) =>
        document
          .querySelector<HTMLStyleElement>('#rules')!
          .sheet!.insertRule(`#above { margin-top: ${each} }`),
      margin,
    );
    await expect.poll(async () => (await place())?.y).toBe(y);
  });

  it('is followed when it comes into view', async () => {
    const page = byRule(
      `<div style="height:100px;overflow:hidden"><div id="above" style="height:200px"></div>${button()}</div>`,
    );
    await followAndChange(page, () =>
      document.querySelector<HTMLStyleElement>('#rules')!.sheet!.insertRule('#above { display: none }'),
    );
    await expect.poll(async () => (await place())?.height).toBe(40);
  });

  it('is followed while it moves: at rest before, and at rest after', async () => {
    const page = byRule(`<div style="transition:transform 300ms" id="box">${button()}</div>`);
    await followAndChange(page, () => {
      document.querySelector<HTMLElement>('#box')!.style.transform = 'translateX(120px)';
    });
    await expect.poll(async () => (await place())?.x).toBe(120);
  });
});

describe('what scrolls out of the document’s hearing', () => {
  it('a scroller inside a shadow root moves the control with it', async () => {
    await lab.load('<div id="host"></div>');
    await lab.page.evaluate(() => {
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      root.innerHTML =
        '<div id="box" style="height:200px;overflow:auto"><p style="height:150px"></p><button id="t">Save</button><p style="height:900px"></p></div>';
      window.overlay.follow('#host >>> #t');
    });
    await rest();
    const before = (await place())!.y;
    await lab.page.evaluate(
      () => (document.querySelector('#host')!.shadowRoot!.querySelector('#box')!.scrollTop = 60),
    );
    await expect.poll(async () => (await place())?.y).toBe(before - 60);
  });
});

describe('a page that is never still', () => {
  it('an ancestor’s animation without end keeps nothing awake', async () => {
    await lab.load(
      `<style>@keyframes glow { 50% { color: red } } .on { animation: glow 1s infinite }</style><div id="box">${button()}</div>`,
    );
    await lab.page.evaluate(() => {
      window.overlay.follow('#t');
      document.querySelector('#box')!.className = 'on';
    });
    await rest();
    const before = await lab.page.evaluate(() => window.overlay.measured);
    await rest();
    await rest();
    expect(await lab.page.evaluate(() => window.overlay.measured)).toBe(before);
  });

  it('changes elsewhere on the page keep nothing awake', async () => {
    await lab.load(`${button()}<p id="busy"></p>`);
    await lab.page.evaluate(() => {
      window.overlay.follow('#t');
      setInterval(() => {
        document.querySelector('#busy')!.textContent = String(performance.now());
        window.overlay.check();
      }, 100);
    });
    await rest();
    const [before, began] = await lab.page.evaluate(() => [window.overlay.measured, performance.now()]);
    await rest();
    await rest();
    const [after, ended] = await lab.page.evaluate(() => [window.overlay.measured, performance.now()]);
    // Once for each change, and not at the frames after it.
    expect(after! - before!).toBeLessThanOrEqual((ended! - began!) / 100 + 1);
  });

  it('one that moves the control keeps it followed', async () => {
    await lab.load(
      `<style>@keyframes drift { to { transform: translateX(400px) } }</style><div style="animation:drift 4s linear infinite alternate">${button()}</div>`,
    );
    await lab.page.evaluate(() => window.overlay.follow('#t'));
    await rest();
    const before = (await place())!.x;
    await rest();
    expect((await place())!.x).not.toBe(before);
  });
});
