import { expect, it } from 'vitest';
import { setUpExtension } from '../setup/e2e-context';
import { restartGuide, waitForView } from './steps/technician';

const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

it.each([0.8, 1.25])('the ring is on the control where a style sheet zooms the page to %d', async (zoom) => {
  const page = await extension.newAutotaskTab({ scroll: 'near', to: PREFERENCES });
  await page.addStyleTag({ content: `html { zoom: ${zoom} }` });
  await restartGuide(extension);
  const { spotlight, card } = await waitForView(extension, (each) => each.spotlight !== null, 'the ring');
  const control = await page.getByText('Authentication Code Options', { exact: true }).boundingBox();
  const ring = spotlight!.box;
  // The contract: around the control, at most 16 px outside of it.
  expect(control!.x - ring.x).toBeGreaterThan(0);
  expect(control!.x - ring.x).toBeLessThanOrEqual(24);
  expect(control!.y - ring.y).toBeGreaterThan(0);
  expect(control!.y - ring.y).toBeLessThanOrEqual(24);
  expect(ring.x + ring.width).toBeGreaterThan(control!.x + control!.width);
  expect(ring.y + ring.height).toBeGreaterThan(control!.y + control!.height);
  expect(card.box.x + card.box.width).toBeLessThanOrEqual(1280);
  expect(card.box.y + card.box.height).toBeLessThanOrEqual(800);
});
