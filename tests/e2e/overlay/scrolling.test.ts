import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOverlayLab, type OpenOverlayLab } from './lab/open-overlay-lab';

/** "Scroll to it" brings the control where a person sees it and can press it. */
let lab: OpenOverlayLab;
beforeAll(async () => void (lab = await openOverlayLab()));
afterAll(() => lab.close());

const fill = (height = 2000) => `<div style="height:${height}px"></div>`;
const button = '<button id="t" style="height:40px">Save</button>';
const frameAt = (path: string) =>
  lab.page.frames().find((each) => new URL(each.url()).pathname === path) ?? lab.page.mainFrame();

/** Where the mouse gets at the control in the end, whatever lies over it. */
async function isPressed(selector: string, path = '/top'): Promise<boolean> {
  const control = frameAt(path).locator(selector);
  await control.evaluate((each) =>
    each.addEventListener('click', () => each.setAttribute('title', 'pressed')),
  );
  const box = (await control.boundingBox())!;
  for (const part of [0.15, 0.85])
    await lab.page.mouse.click(box.x + box.width / 2, box.y + box.height * part);
  return (await control.getAttribute('title')) === 'pressed';
}

const scrollToIt = (selector: string, path = '/top') =>
  frameAt(path).evaluate((each) => window.overlay.scrollTo(each), selector);
const shown = (selector: string) => lab.page.evaluate((each) => window.overlay.shown(each), selector);

describe('a header or footer that stays', () => {
  const header = '<div style="position:sticky;top:0;height:140px;background:#eee;z-index:2">Head</div>';
  const footer =
    '<div style="position:fixed;left:0;right:0;bottom:0;height:140px;background:#eee;z-index:2">Foot</div>';

  it.each([
    ['a footer, from above', fill() + button + fill() + footer, 0],
    ['a header, from below', header + fill() + button + fill(), 9999],
    ['both, from above', header + fill() + button + fill() + footer, 0],
    ['both, from below', header + fill() + button + fill() + footer, 9999],
  ])('is kept clear of: %s', async (_, body, from) => {
    await lab.load(body);
    await lab.page.evaluate((top) => scrollTo(0, top), from);
    await scrollToIt('#t');
    expect(await isPressed('#t')).toBe(true);
    expect(await shown('#t')).toBe('shown');
  });

  it('is kept clear of by a control that lies under it already', async () => {
    await lab.load(header + fill() + button + fill());
    await lab.page.evaluate(() => scrollTo(0, document.querySelector<HTMLElement>('#t')!.offsetTop - 60));
    expect(await shown('#t')).toBe('covered');
    await scrollToIt('#t');
    expect(await isPressed('#t')).toBe(true);
  });

  it('is none of ours to move when it covers the whole window', async () => {
    const veil = '<div style="position:fixed;inset:0;background:#0008"></div>';
    await lab.load(fill(300) + button + fill() + veil);
    await scrollToIt('#t');
    expect(await lab.page.evaluate(() => scrollY)).toBe(0);
  });
});

describe('a frame as tall as its content', () => {
  const frame = '<iframe src="/a" style="display:block;border:0;width:600px;height:3000px"></iframe>';

  it('is scrolled by the page around it', async () => {
    await lab.load(frame, { '/a': fill() + button });
    expect(await frameAt('/a').evaluate(() => window.overlay.isAway('#t'))).toBe(true);
    await scrollToIt('#t', '/a');
    expect(await isPressed('#t', '/a')).toBe(true);
    expect(await frameAt('/a').evaluate(() => window.overlay.isAway('#t'))).toBe(false);
  });

  it('is scrolled by a box of the page around it', async () => {
    await lab.load(`${fill(100)}<div style="height:400px;overflow:auto">${frame}</div>`, {
      '/a': fill() + button,
    });
    expect(await frameAt('/a').evaluate(() => window.overlay.isAway('#t'))).toBe(true);
    await scrollToIt('#t', '/a');
    expect(await isPressed('#t', '/a')).toBe(true);
  });

  it('stays where it is in a shell that nobody can scroll', async () => {
    await lab.load(`<style>body { overflow: hidden }</style>${frame}`, { '/a': fill() + button });
    await scrollToIt('#t', '/a');
    expect(await lab.page.evaluate(() => scrollY)).toBe(0);
  });
});

describe('scrollers of all kinds', () => {
  const box = (style: string, inside: string) =>
    `<div id="box" style="height:200px;width:300px;overflow:auto;${style}">${inside}</div>`;

  it.each([
    [
      'from its end',
      box(
        'display:flex;flex-direction:column-reverse',
        `<div style="flex:none">${fill()}</div><p>${button}</p>`,
      ),
    ],
    [
      'from the right',
      box('direction:rtl', `<div style="width:3000px">${fill(20)}<p style="float:left">${button}</p></div>`),
    ],
    ['zoomed', box('zoom:0.6', `${fill()}${button}${fill()}`)],
    ['zoomed in', box('zoom:1.6', `${fill()}${button}${fill()}`)],
  ])('one that scrolls %s', async (_, body) => {
    await lab.load(body);
    expect(await shown('#t')).toBe('out-of-view');
    await scrollToIt('#t');
    expect(await shown('#t')).toBe('shown');
    expect(await isPressed('#t')).toBe(true);
  });

  it('the end of a shadow root that scrolls', async () => {
    await lab.load(
      `<div id="host"><template shadowrootmode="open">${box('', fill() + button)}</template></div>`,
    );
    expect(await shown('#host >>> #t')).toBe('out-of-view');
    await scrollToIt('#host >>> #t');
    expect(await shown('#host >>> #t')).toBe('shown');
  });

  it('a box in a shadow root, in whose slot the control stands', async () => {
    await lab.load(
      `<div id="host"><template shadowrootmode="open">${box('', `${fill()}<slot></slot>`)}</template>${button}</div>`,
    );
    expect(await shown('#t')).toBe('out-of-view');
    await scrollToIt('#t');
    expect(await shown('#t')).toBe('shown');
    expect(await isPressed('#t')).toBe(true);
  });

  it('what lies before the beginning of a scroller is still hidden', async () => {
    await lab.load(box('position:relative', `<p style="position:absolute;left:-999px">${button}</p>`));
    expect(await shown('#t')).toBe('hidden');
    await lab.load(
      box('position:relative;direction:rtl', `<p style="position:absolute;right:-999px">${button}</p>`),
    );
    expect(await shown('#t')).toBe('hidden');
  });
});
