// @ts-check
import { centreOf, nodeAt, sessionOf } from './cdp.mjs';
import { attributesOf } from './overlay-tree.mjs';

/** The card's buttons that lead away from the step, by what they say; any other takes it as done. */
const ASIDE = [
  'back',
  'skip',
  'pause',
  'close',
  'can.t find',
  'help me',
  'wrong',
  'neither',
  'point it',
  'stop using',
  'end the guide',
  'copy',
  'start over',
  // An offer, and the related guide of the last card, are other guides.
  'start guide',
  'start “',
  'restart',
  'hide',
  'minimi',
  'move',
];

/** The button that says: I have done this. */
export const MAIN_BUTTON = new RegExp(`^(?!.*(${ASIDE.join('|')}))`, 'i');

/** Made up, of the form of a code; the practice Autotask takes any. A code field may look like a password's. */
const CODE = '123456';

/**
 * Does what a person does with the thing that the spotlight is on: presses it; in a field also types, and leaves it.
 *
 * @param {import('./cdp.mjs').Page} page
 * @param {import('./cdp.mjs').Box} box
 */
export async function actOn(page, box) {
  const point = centreOf(box);
  const target = await readTarget(page, point);
  await page.mouse.click(point.x, point.y).catch(exceptClosing);
  if (!target || !isTextField(target)) return;
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(CODE);
  await page.keyboard.press('Tab');
}

/** What the press will reach. @param {import('./cdp.mjs').Page} page @param {{ x: number, y: number }} point */
async function readTarget(page, point) {
  if (page.eyes) return page.eyes.readPoint(point);
  const node = await nodeAt(await sessionOf(page), point);
  return node && { name: node.name, type: attributesOf(node)['type'] ?? null };
}

/** A window that closes at the press, as by Save & Close, may be gone before the press is reported. @param {Error} error */
function exceptClosing(error) {
  if (!/has been closed/.test(error.message)) throw error;
}

/** @param {{ name: string, type: string | null }} target */
function isTextField({ name, type }) {
  if (name === 'TEXTAREA') return true;
  return name === 'INPUT' && ['text', 'password', 'tel', 'number', 'search'].includes(type ?? 'text');
}
