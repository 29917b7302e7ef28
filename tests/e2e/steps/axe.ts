import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ToolbarPopup } from '../../driver/toolbar-popup.mjs';

type Send = (method: string, params?: object) => Promise<{ result?: { value?: unknown } }>;

/** The looks in which a page may stand, as the browser calls them. */
const LOOKS = {
  light: [
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'forced-colors', value: 'none' },
  ],
  dark: [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'none' },
  ],
  forced: [
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'forced-colors', value: 'active' },
  ],
};
export type Look = keyof typeof LOOKS;
const ALL_LOOKS = Object.keys(LOOKS) as Look[];

const RUN = `(async () => {
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' '));
})()`;

/** What stands out of the window at the right; what scrolls by itself, such as a wide table, may. */
const TOO_WIDE = `(() => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('body *')].filter((each) => {
    const { width, right } = each.getBoundingClientRect();
    return width > 1 && right > clientWidth + 1 && !each.closest('.scrolling, .only-spoken, .visually-hidden');
  });
  return [
    ...(scrollWidth > clientWidth ? ['scrolls sideways: ' + scrollWidth + ' in ' + clientWidth] : []),
    ...wide.map((each) => 'beyond the edge: ' + each.outerHTML.slice(0, 120)),
  ];
})()`;

/** What axe finds in each look; the code is evaluated by the browser, which the page's policy doesn't forbid. */
export async function findViolationsIn(send: Send, looks: readonly Look[] = ALL_LOOKS): Promise<string[]> {
  await send('Runtime.evaluate', { expression: axe.source });
  const found: string[] = [];
  for (const look of looks) {
    await send('Emulation.setEmulatedMedia', { features: LOOKS[look] });
    for (const each of await evaluate(send, RUN)) found.push(`${look}: ${each}`);
  }
  return found;
}

/** What of a page can't be seen without scrolling sideways. */
export const findTooWide = (send: Send): Promise<string[]> => evaluate(send, TOO_WIDE);

async function evaluate(send: Send, expression: string): Promise<string[]> {
  const { result } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  return (result?.value ?? []) as string[];
}

/** A page's own line to the browser. */
export async function sendOf(page: Page): Promise<Send> {
  const session = await page.context().newCDPSession(page);
  return (session.send as Send).bind(session);
}

const textOf = (popup: ToolbarPopup) => popup.evaluate(() => document.body.textContent);

/** Types into the search of the toolbar's popup. */
async function search(popup: ToolbarPopup, text: string) {
  await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.select());
  await popup.send('Input.insertText', { text });
}

/** Brings the toolbar's popup from state to state, and says which it is in. */
export async function* eachPopupState(popup: ToolbarPopup): AsyncGenerator<string> {
  await expect.poll(() => textOf(popup)).toContain('Merge two contacts');
  yield 'at first';
  await search(popup, 'codes');
  await expect.poll(() => textOf(popup)).toContain('Start at this step');
  yield 'with finds';
  await search(popup, 'zebra');
  await expect.poll(() => textOf(popup)).toContain('Nothing found');
  yield 'with none';
  await search(popup, 'e-mail');
  await expect.poll(() => textOf(popup)).toContain('procedures found');
  await popup.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('.unfold[aria-expanded=false]')) each.click();
  });
  await popup.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('.step-title')) each.click();
    document.querySelector<HTMLElement>('form.mail button[type=submit]')?.click();
  });
  await expect.poll(() => textOf(popup)).toContain('Start here');
  await expect.poll(() => textOf(popup)).toContain('Enter the technician');
  yield 'unfolded, with an e-mail that lacks something';
  await popup.evaluate(() =>
    document.querySelector<HTMLElement>('button[aria-label^="Start guide"]')?.click(),
  );
  await expect.poll(() => textOf(popup)).toContain('Which Autotask do you use?');
  yield 'asked for the zone';
  await popup.evaluate(keepRun);
  await expect.poll(() => textOf(popup)).toContain('Paused at step 3');
  await popup.evaluate(() =>
    [...document.querySelectorAll('button')].find((each) => each.textContent === 'Cancel')?.click(),
  );
  yield 'paused, with steps that were done, skipped and not there';
  await popup.evaluate(() =>
    [...document.querySelectorAll('button')].find((each) => each.textContent === 'Start over')?.click(),
  );
  await expect.poll(() => textOf(popup)).toContain('Your checkmarks are cleared');
  yield 'asked whether to start over';
}

/** A paused guide, as it is stored. Runs in the popup. */
async function keepRun(): Promise<void> {
  type Area = { set(items: object): Promise<void> };
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } };
  const tick = (how: string) => ({ how, at: Date.now() });
  const steps = { 'open-profile-menu': tick('seen'), 'open-preferences': tick('skipped') };
  await chrome.storage.local.set({
    run: {
      version: 1,
      procedure: 'autotask-2fa',
      step: 'open-code-options',
      status: 'paused',
      pressed: {},
      startedAt: Date.now(),
    },
    progress: { version: 1, procedures: { 'autotask-2fa': { steps } } },
  });
}

/** Opens the editor of a table, and a refused import, on the page of procedures. */
export async function openEditor(page: Page): Promise<void> {
  await page.getByText('Paste the text instead').click();
  await page.getByLabel('Text of the procedure file').fill('{ "format": 1 ');
  await page.getByRole('button', { name: 'Check the text' }).click();
  await page.getByText('This can’t be imported').first().waitFor();
  await page.getByRole('button', { name: /^Edit table: Note types/ }).click();
  await page.getByRole('button', { name: 'Add a row' }).waitFor();
}

/** The extension's other pages. */
export const PAGES = [
  'welcome.html',
  'sidepanel.html',
  'options.html#/content',
  'options.html#/kb-check',
  'options.html#/settings',
  'options.html#/policy',
  'options.html#/privacy',
  'options.html#/rollout',
  'options.html#/write',
  'options.html#/write/from-article',
  'options.html#/article/merge-contacts',
  'options.html#/article/todo-ticket-by-email',
];
