import { expect, it } from 'vitest';
import { pressCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { restartGuide, sendFrom, waitForView } from './steps/technician';

const extension = setUpExtension();

interface Icon {
  path?: Record<string, string>;
  imageData?: Record<string, ImageData>;
}
interface Action {
  icons: Icon[];
  chrome: {
    action: { setIcon(icon: Icon): Promise<void>; getTitle(of: { tabId?: number }): Promise<string> };
  };
}

/** The worker's icons are taken down from now on; each still reaches the browser, which refuses what it can't use. */
async function watchIcons() {
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const world = globalThis as unknown as Action;
    const { action } = world.chrome;
    const setIcon = action.setIcon.bind(action);
    world.icons = [];
    action.setIcon = async (icon) => {
      await setIcon(icon);
      world.icons.push(icon);
    };
  });
}

/** How many pixels of the last icon, 32 pixels wide, are nearly of each color; null: the plain sign. */
async function readIcon() {
  const worker = await extension.worker();
  return worker.evaluate(() => {
    const { imageData } = (globalThis as unknown as Action).icons.at(-1) ?? {};
    if (!imageData) return null;
    const { data } = imageData[32]!;
    const count = (...color: number[]) => {
      let found = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3] === 255 && color.every((part, index) => Math.abs(data[at + index]! - part) < 24))
          found += 1;
      return found;
    };
    return {
      sizes: Object.keys(imageData),
      white: count(255, 255, 255),
      ring: count(0xd9, 0x77, 0x06),
      done: count(0x7c, 0x2d, 0x12),
      grey: count(0x3f, 0x3f, 0x46),
      sign: count(0x0f, 0x76, 0x6e),
    };
  });
}

it('shows how far the guide is, on light and on dark toolbars, and the plain sign without one', async () => {
  await watchIcons();
  const page = await extension.newAutotaskTab({ scroll: 'near', to: '/Mvc/User/Preferences.mvc/Index' });
  await restartGuide(extension);
  await page.bringToFront();
  await waitForView(extension, ({ card }) => card.step === 'open-code-options', 'the third step');
  await expect.poll(async () => (await readIcon())?.done).toBeGreaterThan(20);
  const two = (await readIcon())!;
  expect(two.sizes).toEqual(['16', '24', '32', '48']);
  // A disc of its own, whatever is behind; the sign is whole.
  expect(two.ring).toBeGreaterThan(60);
  expect(two.white).toBeGreaterThan(100);
  expect(two.sign).toBeGreaterThan(15);
  await pressCard(page, 'Skip this step');
  await expect.poll(async () => (await readIcon())?.done).toBeGreaterThan(two.done + 15);

  const popup = await extension.openPopup();
  await sendFrom(popup, { type: 'run.pause' });
  await expect.poll(async () => (await readIcon())?.done).toBe(0);
  expect((await readIcon())?.grey).toBeGreaterThan(80);
  await sendFrom(popup, { type: 'run.continue', procedure: 'autotask-2fa' });
  await popup.close();
  await waitForView(extension, ({ card }) => card.step === 'request-qr-code', 'the fourth step');
  for (let step = 4; step <= 8; step += 1) {
    await pressCard(page, 'Skip this step');
    await waitForView(extension, () => true, 'the next step');
  }
  await expect.poll(readIcon).toBeNull();
});
