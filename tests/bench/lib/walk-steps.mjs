// @ts-check
import { callIn } from './world.mjs';

/**
 * Presses Back and Skip in turn, each time once the card says the other step. By the keyboard: the card hears no press
 * that a script makes up.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('./world.mjs').World} world
 * @param {number} steps
 */
export async function walkSteps(page, world, steps) {
  for (let step = 0; step < steps; step += 1) {
    const before = await callIn(world, focusNextButton);
    await page.keyboard.press('Enter');
    await callIn(world, waitForOtherStep, before);
  }
  // Until the spotlight is where it belongs.
  await callIn(world, () => new Promise((resolve) => setTimeout(resolve, 300)));
}

/** Runs in the extension's world: focuses the button that leads to the other step; says at which step the card is. */
function focusNextButton() {
  const { root } = /** @type {any} */ (globalThis)[Symbol.for('signpost.overlay-host')];
  const step = root.querySelector('[data-part="card"]')?.dataset.step;
  const name = step === 'open-code-options' ? 'Back' : 'Skip this step';
  const buttons = /** @type {HTMLButtonElement[]} */ ([...root.querySelectorAll('button')]);
  const button = buttons.find((each) => each.textContent?.trim() === name);
  if (!button) throw new Error(`The card has no button ${name}`);
  button.focus();
  return step;
}

/** Runs in the extension's world. @param {string} before */
async function waitForOtherStep(before) {
  const { root } = /** @type {any} */ (globalThis)[Symbol.for('signpost.overlay-host')];
  const deadline = performance.now() + 5000;
  while (root.querySelector('[data-part="card"]')?.dataset.step === before) {
    if (performance.now() > deadline) throw new Error(`The press did not lead away from ${before}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
