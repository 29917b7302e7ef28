import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLab, type Lab } from './lab/open-lab';

/** Where a box of a frame is on the screen, and how much of a frame a person sees. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const frameAt = (path: string): Frame => {
  const frame = lab.page.frames().find((each) => new URL(each.url()).pathname === path);
  if (!frame) throw new Error(`No frame shows ${path}`);
  return frame;
};
const iframe = (path: string, style: string) =>
  `<iframe src="${path}" style="display:block;${style}"></iframe>`;
const areaOf = (path: string) => frameAt(path).evaluate(() => window.lab.area());

describe('two frames within each other, with borders and paddings', () => {
  const outer = iframe(
    '/outer',
    'box-sizing:content-box;position:absolute;left:100px;top:50px;width:600px;height:400px;border:5px solid;padding:7px 11px 13px 17px',
  );
  const inner = iframe(
    '/inner',
    'box-sizing:content-box;position:absolute;left:20px;top:30px;width:300px;height:200px;border:0 solid;border-width:3px 1px 2px 4px;padding:6px',
  );
  const target = '<div id="t" style="position:absolute;left:40px;top:60px;width:80px;height:20px"></div>';
  const toTop = (box: { x: number; y: number; width: number; height: number }) =>
    frameAt('/inner').evaluate((each) => window.lab.toTop(each), box);

  beforeAll(() => lab.load(outer, { '/outer': inner, '/inner': target }));

  it('a box is where the browser itself draws it', async () => {
    const drawn = await frameAt('/inner').locator('#t').boundingBox();
    expect(await toTop({ x: 40, y: 60, width: 80, height: 20 })).toEqual(drawn);
    expect(drawn).toEqual({
      x: 100 + 5 + 17 + 20 + 4 + 6 + 40,
      y: 50 + 5 + 7 + 30 + 3 + 6 + 60,
      width: 80,
      height: 20,
    });
  });

  it('a box is cut to what its frame shows', async () => {
    const whole = await toTop({ x: 0, y: 0, width: 300, height: 200 });
    expect(await toTop({ x: -50, y: -50, width: 900, height: 900 })).toEqual(whole);
  });

  it('a box outside its frame is nowhere', async () => {
    expect(await toTop({ x: 0, y: 500, width: 50, height: 20 })).toBeNull();
  });

  it('all of a frame in view counts', async () => {
    expect(await areaOf('/inner')).toBe(300 * 200);
    expect(await areaOf('/outer')).toBe(600 * 400);
    expect(await lab.page.evaluate(() => window.lab.area())).toBe(1280 * 800);
  });

  it('a box follows its frame when the page around it scrolls', async () => {
    await frameAt('/outer').evaluate(() => {
      document.body.style.height = '3000px';
      scrollTo(0, 25);
    });
    const drawn = await frameAt('/inner').locator('#t').boundingBox();
    expect(await toTop({ x: 40, y: 60, width: 80, height: 20 })).toEqual(drawn);
  });
});

describe('a frame in something that is zoomed or scaled', () => {
  const inner = '<div id="t" style="position:absolute;left:40px;top:60px;width:80px;height:20px"></div>';
  const frame = iframe(
    '/inner',
    'box-sizing:content-box;position:absolute;left:100px;top:50px;width:600px;height:400px;border:5px solid;padding:7px 11px 13px 17px',
  );

  it.each([
    ['page', `<style>html { zoom: 0.8 }</style>${frame}`],
    ['box', `<div style="zoom:1.25">${frame}</div>`],
    ['scaled box', `<div style="transform:scale(0.5);transform-origin:0 0;height:600px">${frame}</div>`],
  ])('has its boxes where the browser draws them: %s', async (_, body) => {
    await lab.load(body, { '/inner': inner });
    const { x, y, width, height } = await frameAt('/inner').evaluate(() => {
      const inside = document.querySelector<HTMLElement>('#t')!;
      inside.addEventListener('click', ({ offsetX, offsetY }) => {
        inside.textContent += ` ${Math.round((offsetX / 80) * 10)},${Math.round((offsetY / 20) * 10)}`;
      });
      const { x, y, width, height } = inside.getBoundingClientRect();
      return window.lab.toTop({ x, y, width, height }) as DOMRect;
    });
    // Where the mouse hits it: the driver's own boxes don't know of such zooms.
    await lab.page.mouse.click(x + width / 10, y + height / 2);
    await lab.page.mouse.click(x + width - width / 10, y + height / 2);
    await lab.page.mouse.click(x + width + 3, y + height / 2);
    expect(await frameAt('/inner').locator('#t').textContent()).toBe(' 1,5 9,5');
  });
});

describe('a frame that nobody sees has no area', () => {
  it.each([
    ['is not displayed', iframe('/a', 'display:none')],
    ['is in a box that is not displayed', `<div hidden>${iframe('/a', '')}</div>`],
    ['has no size', iframe('/a', 'width:0;height:0;border:0')],
    ['is invisible', iframe('/a', 'visibility:hidden')],
    ['is transparent', `<div style="opacity:0">${iframe('/a', '')}</div>`],
    ['is parked left of the window', iframe('/a', 'position:absolute;left:-5000px')],
    ['is below the fold', `<div style="height:3000px"></div>${iframe('/a', '')}`],
    // what an inner scroller cuts off is not looked at (overlay/frame-geometry.ts:visibleArea).
    [
      'is scrolled out of an inner box',
      `<div style="height:200px;overflow:auto"><div style="height:500px"></div>${iframe('/a', 'height:100px')}</div>`,
    ],
    ['is clipped to nothing', `<div style="height:0;overflow:hidden">${iframe('/a', '')}</div>`],
  ])('when it %s', async (_, body) => {
    await lab.load(body, { '/a': '' });
    expect(await areaOf('/a')).toBe(0);
  });

  it('when the frame around it is not displayed', async () => {
    await lab.load(iframe('/a', 'display:none'), { '/a': iframe('/b', ''), '/b': '' });
    expect(await areaOf('/b')).toBe(0);
  });

  it('until it is scrolled into view', async () => {
    await lab.load(`<div style="height:3000px"></div>${iframe('/a', 'height:150px')}`, { '/a': '' });
    expect(await areaOf('/a')).toBe(0);
    await lab.page.evaluate(() => scrollTo(0, 9999));
    expect(await areaOf('/a')).toBeGreaterThan(0);
  });

  it('but what is left of a half hidden one counts', async () => {
    await lab.load(iframe('/a', 'position:absolute;left:-100px;top:0;width:300px;height:100px;border:0'), {
      '/a': '',
    });
    expect(await areaOf('/a')).toBe(200 * 100);
  });
});

describe('a control in a frame', () => {
  const FRAME = 'position:absolute;left:40px;top:40px;width:600px;height:400px;border:0';
  const button = '<button id="t" style="position:absolute;left:100px;top:80px">Save</button>';
  const over = 'position:fixed;inset:0;background:rgba(0,0,0,.3)';
  const isCovered = async (beside: string, around = '') => {
    await lab.load(iframe('/a', FRAME) + beside, {
      '/a': around ? iframe('/b', FRAME) + around : button,
      '/b': button,
    });
    return frameAt(around ? '/b' : '/a').evaluate(() => window.lab.isCoveredOutside('#t'));
  };

  it.each([
    ['a layer over the frame', `<div style="${over}"></div>`, ''],
    ['another frame over it', iframe('/c', `${over};width:100%;height:100%;border:0`), ''],
    ['a layer two documents up', `<div style="${over}"></div>`, '<p>x</p>'],
    ['a layer in the document between', '', `<div style="${over}"></div>`],
  ])('is covered by %s', async (_, beside, around) => {
    expect(await isCovered(beside, around)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a layer that lets the pointer through', `<div style="${over};pointer-events:none"></div>`],
    ['our own card', `<div data-signpost-overlay style="${over}"></div>`],
    ['what lies beside it', '<div style="position:fixed;left:400px;top:0;width:500px;height:500px"></div>'],
  ])('is not covered by %s', async (_, beside) => {
    expect(await isCovered(beside)).toBe(false);
    expect(await isCovered(beside, '<p>x</p>')).toBe(false);
  });
});

describe('scrolling to a control', () => {
  const tall = `<div style="height:2000px"></div><button id="t">Here</button><div style="height:2000px"></div>`;

  it('moves the scroller inside the frame and not the page around it', async () => {
    const frame = `<div style="height:300px"></div>${iframe('/a', 'height:2000px;width:600px')}`;
    const scroller = `<div class="ScrollingContainer" style="height:300px;overflow:auto">${tall}</div>`;
    await lab.load(frame, { '/a': scroller });
    await frameAt('/a').evaluate(() => window.lab.scrollTo('#t'));
    expect(await lab.page.evaluate(() => scrollY)).toBe(0);
    const [top, height] = await frameAt('/a').evaluate(() => {
      const box = document.querySelector('#t')!.getBoundingClientRect();
      return [box.top, box.height] as const;
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + height).toBeLessThanOrEqual(300);
  });

  it('leaves a control that is in view where it is', async () => {
    await lab.load('', {});
    await lab.show(`<div style="height:100px"></div>${tall.replace('2000px', '50px')}`);
    await lab.page.evaluate(() => window.lab.scrollTo('#t'));
    expect(await lab.page.evaluate(() => scrollY)).toBe(0);
  });

  it('does not scroll what a person could not', async () => {
    await lab.show(`<div id="box" style="height:200px;overflow:hidden">${tall}</div>`);
    await lab.page.evaluate(() => window.lab.scrollTo('#t'));
    expect(await lab.page.evaluate(() => document.querySelector('#box')!.scrollTop)).toBe(0);
  });
});
