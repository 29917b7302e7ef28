import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findPoint } from '../driver/point.mjs';
import { beginRecording, readDrafts, waitForSteps } from './steps/author';
import { openOptions } from './steps/editor';
import { setUpLasting } from './steps/ended';
import { moments, seed, seeded } from './steps/seeded';
import { sendFrom, waitForView } from './steps/technician';

/**
 * While somebody records, the worker, the tab, the tab of the editor and the browser end without a word, at random moments:
 * right after a press, before it has been kept, or while the pointer is on its way to the next.
 */
const VARIANT = { shell: 'g2', to: '/Mvc/AdministrationSetup/Landing' };
const TABS = ['Organization Settings & Users', 'Features & Settings', 'Automation'];
const ENDS = ['worker', 'tab', 'editor', 'browser'] as const;
/** What is older than this when something ends is not lost. */
const KEPT_MS = 1000;
/** Then the recording is thrown away and another begun: a guide has an end. */
const MANY = 30;

const browser = setUpLasting();

/** Where the tabs of Admin are. */
const findTabs = (page: Page) => Promise.all(TABS.map((text) => findPoint(page, { text })));

/** How many steps there are in the draft that the recording is kept as. */
async function countKept(): Promise<number> {
  const drafts = Object.values(await readDrafts(browser.extension).catch(() => ({})));
  return drafts.toSorted((one, other) => other.madeAt - one.madeAt)[0]?.procedure.steps.length ?? 0;
}

it(`nothing that was recorded more than a second ago is lost at ${moments} random moments`, async () => {
  const random = seeded(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  let { extension } = browser;
  let page = await beginRecording(extension, VARIANT);
  let editor = await openOptions(extension, '#/write');
  await page.bringToFront();
  let tabs = await findTabs(page);
  let last = -1;
  /** When each press was made. */
  let deeds: number[] = [];
  const pressSomething = async () => {
    last = (last + 1 + upTo(TABS.length - 1)) % TABS.length;
    const { x, y } = tabs[last]!;
    await page.mouse.click(x, y);
    deeds.push(Date.now());
  };

  for (let round = 0; round < moments; round += 1) {
    const end = round < ENDS.length ? ENDS[round]! : ENDS[upTo(ENDS.length)]!;
    await pressSomething();
    await waitForSteps(extension, deeds.length);
    for (let more = upTo(3); more > 0; more -= 1) await pressSomething();
    for (let more = upTo(20); more > 0; more -= 1) await page.mouse.move(upTo(1200), 200 + upTo(500));
    let ended = Date.now();
    if (end === 'worker') await extension.killWorker();
    if (end === 'tab') await page.close();
    if (end === 'editor') await editor.close();
    if (end === 'browser') {
      ended = await browser.killAndStart();
      ({ extension } = browser);
    }

    const old = deeds.filter((at) => at < ended - KEPT_MS).length;
    if (end === 'browser') {
      // The recording itself ends with the browser. What was recorded is there as a draft.
      const kept = await countKept();
      expect([round, end, kept >= old, kept <= deeds.length]).toEqual([round, end, true, true]);
      deeds = [];
      page = await beginRecording(extension, VARIANT);
    } else if (end === 'tab') page = await extension.newAutotaskTab(VARIANT);
    if (end !== 'worker' && end !== 'editor') tabs = await findTabs(page);
    if (end === 'editor' || end === 'browser') editor = await openOptions(extension, '#/write');
    await page.bringToFront();

    // It goes on with what it had, also in another tab.
    const known = deeds.length;
    await expect
      .poll(() => countKept().then((kept) => known === 0 || (kept >= old && kept <= known)))
      .toBe(true);
    const { card } = await waitForView(
      extension,
      (view) => /Recording ·/.test(view.card.text),
      'the recording',
    );
    const count = Number(/Recording · (\d+)/.exec(card.text)?.[1]);
    expect([round, end, count >= (known === 0 ? 0 : old), count <= known]).toEqual([round, end, true, true]);
    deeds = deeds.slice(0, count);
    if (deeds.length < MANY) continue;
    await sendFrom(editor, { type: 'record.discard' });
    deeds = [];
    await sendFrom(editor, { type: 'record.start' });
    await waitForSteps(extension, 0);
  }
}, 3_600_000);
