import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { startPractice } from '../../practice/server.mjs';
import { launch, type LaunchOptions } from '../../scripts/lib/launch.mjs';
import { openPopup } from '../../scripts/lib/popup.mjs';
import { findCard } from '../../scripts/lib/signpost-page.mjs';
import { killWorker } from '../../scripts/lib/worker.mjs';

/** What differs from the usual practice Autotask, such as `{ shell: 'g1', dialog: 'overlay' }`. */
export type Variant = Record<string, string>;

export type Extension = Awaited<ReturnType<typeof openExtension>>;

/**
 * A fresh browser with the built extension, and a practice Autotask of its own, so that what one test file
 * asked of the server is never mixed with another's. Close it in `afterAll`.
 */
export async function openExtension({
  caching = 'no-store',
  ...more
}: Partial<Pick<LaunchOptions, 'args' | 'options' | 'profileDir' | 'extension'>> & {
  caching?: 'no-store' | 'no-cache';
} = {}) {
  const practice = await startPractice({ caching });
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
  async function startGuide(title: string | RegExp = /2FA/, timeout = 10_000): Promise<Page> {
    const name = new RegExp(
      `^(Start|Continue) guide: .*${typeof title === 'string' ? escape(title) : title.source}`,
    );
    const popup = await openPopup(context, extensionId);
    await popup.getByRole('button', { name }).first().click();
    const deadline = Date.now() + timeout;
    while (Date.now() < deadline) {
      const found = await findCard(context);
      if (found) {
        await popup.close();
        return found.page;
      }
    }
    throw new Error(`No card appeared anywhere within ${timeout} ms after Start was pressed.`);
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
