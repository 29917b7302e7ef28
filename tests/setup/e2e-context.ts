import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { startPractice } from '../../practice/server.mjs';
import { clearExtension } from '../driver/clean-state.mjs';
import { launch, type LaunchOptions } from '../driver/launch.mjs';
import { openPopup } from '../driver/popup.mjs';
import { findView } from '../driver/view.mjs';
import { killWorker } from '../driver/worker.mjs';

/** What differs from the usual practice Autotask, such as `{ shell: 'g1', dialog: 'overlay' }`. */
export type Variant = Record<string, string>;

export type Extension = Awaited<ReturnType<typeof openExtension>>;

type More = Partial<
  Pick<LaunchOptions, 'args' | 'browser' | 'options' | 'profileDir' | 'extension' | 'welcome'>
> & {
  /** What the practice site says about its pages being kept; see its server. */
  caching?: 'no-store' | 'no-cache';
};

/**
 * One browser with the built extension for all tests of a file. Each test begins in a clean state: one empty tab,
 * nothing stored, no guide running. What it returns is filled before the first test.
 */
export function setUpExtension(more: More | (() => More) = {}): Extension {
  const extension = {} as Extension;
  beforeAll(async () => {
    Object.assign(extension, await openExtension(typeof more === 'function' ? more() : more));
  });
  afterEach(() => clearExtension(extension));
  afterAll(() => extension.close());
  return extension;
}

/**
 * A fresh browser with the built extension, and a practice Autotask of its own, so that what one test file
 * asked of the server is never mixed with another's. Whoever calls this closes it.
 */
export async function openExtension({ caching, ...more }: More = {}) {
  const practice = await startPractice(caching ? { caching } : {});
  const { context, extensionId, worker, close } = await launch({
    extension: inject('extensionPath'),
    browser: { path: inject('browserPath') },
    practicePort: practice.port,
    ...more,
  });

  /** Opens a tab on the practice Autotask's landing page, as this variant of it. */
  async function newAutotaskTab(variant: Variant = {}): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${practice.origin}/practice/set?${new URLSearchParams(variant)}`);
    return page;
  }

  /** Presses Start in the popup, as a technician does, and gives the page in which the card then appears. */
  async function startGuide(title: string | RegExp = /2FA/): Promise<Page> {
    const name = new RegExp(
      `^(Start|Continue) guide: .*${typeof title === 'string' ? escape(title) : title.source}`,
    );
    const popup = await openPopup(context, extensionId);
    await popup.getByRole('button', { name }).first().click();
    const { page } = await findView(context, () => true, 'a card, after Start was pressed');
    await popup.close();
    return page;
  }

  return {
    context,
    extensionId,
    practice,
    worker,
    newAutotaskTab,
    startGuide,
    openPopup: () => openPopup(context, extensionId),
    killWorker: () => killWorker(context, extensionId),
    async close() {
      await close();
      await practice.close();
    },
  };
}

function escape(text: string) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
