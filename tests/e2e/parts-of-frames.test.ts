import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { sessionOf } from '../driver/cdp.mjs';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension } from '../setup/e2e-context';
import { isPointing, openAtButton } from './steps/at-button';
import { waitForView } from './steps/technician';

const extension = setUpExtension();

/** Gives what lists the files of the extension that run in a page, those that have come so far. */
async function watchScripts(page: Page): Promise<() => string[]> {
  const files = new Set<string>();
  const session = await sessionOf(page);
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) files.add(url.replace(/.*\//, ''));
  });
  await session.send('Debugger.enable');
  return () => [...files].toSorted();
}

it('what few frames need comes when it is needed, and does its work then', async () => {
  const page = await openAtButton(extension);
  const scripts = await watchScripts(page);
  const usual = ['agent.js', 'boot.js', 'card.js', 'look.js'];
  expect(scripts()).toEqual(usual);

  await pressCard(page, 'Go to it');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await expect.poll(focused).toBe('Authentication Code Options');
  expect(scripts()).toEqual([...usual, 'reach.js'].toSorted());

  await page.evaluate(() => {
    const box = document.createElement('div');
    box.innerHTML = '<p>Leave without saving?</p><button>Yes</button> <button>No</button>';
    box.style.cssText = 'position:fixed;left:400px;top:300px;width:420px;height:120px;background:#fff';
    box.addEventListener('click', () => box.remove());
    document.body.append(box);
  });
  await waitForCard(page, (card) => card?.state === 'waiting');
  expect(scripts()).toEqual([...usual, 'question.js', 'reach.js'].toSorted());
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await waitForView(extension, isPointing, 'the button again');
});
