import { expect, it } from 'vitest';
import { openToolbarPopup } from '../driver/toolbar-popup.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { waitForView } from './steps/technician';

/** The popup where people have it: opened by the browser, below the toolbar button, with scrollbars that take room. */
const extension = setUpExtension({ options: { ignoreDefaultArgs: ['--hide-scrollbars'], viewport: null } });

const listButtons = () =>
  [...document.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent.trim(),
  );

it('is wide enough to read, with nothing to scroll sideways', async () => {
  const page = await extension.newAutotaskTab();
  await page.bringToFront();
  const popup = await openToolbarPopup(extension);
  const measure = () => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const widest = document.body.getBoundingClientRect().right;
    return { width: innerWidth, room: clientWidth, content: Math.max(scrollWidth, Math.ceil(widest)) };
  };
  await expect.poll(async () => (await popup.evaluate(measure)).width).toBeGreaterThanOrEqual(400);
  await expect.poll(() => popup.evaluate(listButtons)).toContainEqual(expect.stringMatching(/^Start guide/));
  const { room, content } = await popup.evaluate(measure);
  expect(content).toBe(room);
  expect(await popup.evaluate(() => innerHeight)).toBeGreaterThanOrEqual(400);
});

it('lists the procedures, starts one in the tab in front, and goes away', async () => {
  const page = await extension.newAutotaskTab();
  await page.bringToFront();
  const popup = await openToolbarPopup(extension);
  await expect
    .poll(() => popup.evaluate(listButtons))
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Start guide: .*2FA/),
        expect.stringMatching(/^Start guide: Merge/),
      ]),
    );
  await popup.evaluate(() =>
    document.querySelector<HTMLElement>('button[aria-label^="Start guide"][aria-label*="2FA"]')?.click(),
  );
  const view = await waitForView(extension, ({ card }) => card.state === 'pointing', 'the guide');
  expect(view.page).toBe(page);
  expect(view.card.step).toBe('open-profile-menu');
  await expect.poll(() => popup.isOpen()).toBe(false);
});

it('opens the same list as a side panel, and makes room for it', async () => {
  const page = await extension.newAutotaskTab();
  await page.bringToFront();
  const popup = await openToolbarPopup(extension);
  await expect.poll(() => popup.evaluate(listButtons)).toContain('Side panel');
  const { x, y } = await popup.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === 'Side panel',
    )!;
    const box = button.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  // The browser opens it for a person's press and for nothing else.
  for (const type of ['mousePressed', 'mouseReleased'])
    await popup.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  const worker = await extension.worker();
  const countPanels = () =>
    worker.evaluate(async () => {
      type Runtime = { getContexts(what: object): Promise<unknown[]> };
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
    });
  await expect.poll(countPanels).toBe(1);
  await expect.poll(() => popup.isOpen()).toBe(false);
});
