import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { startPractice } from '../../practice/server.mjs';
import { clearExtension } from '../driver/clean-state.mjs';
import { clearFirefox } from '../driver/firefox/clean-state.mjs';
import { launchFirefox, type Firefox } from '../driver/firefox/launch.mjs';
import { pressShortcut, reload } from '../driver/installed.mjs';
import { launch, type LaunchOptions } from '../driver/launch.mjs';
import { clickButton } from '../driver/point.mjs';
import { findView } from '../driver/view.mjs';
import { killWorker } from '../driver/worker.mjs';

/** What differs from the usual practice Autotask, such as `{ shell: 'g1', dialog: 'overlay' }`. */
export type Variant = Record<string, string>;

export type Extension = Awaited<ReturnType<typeof openExtension>>;

type More = Partial<Pick<LaunchOptions, 'browser' | 'extension' | 'welcome'>> & {
  /** What the practice site says about its pages being kept; see its server. */
  caching?: 'no-store' | 'no-cache';
  // Of Chromium alone:
  args?: string[];
  options?: NonNullable<LaunchOptions['options']>;
  profileDir?: string;
  /** Of Firefox alone: what about:config shows. */
  preferences?: Record<string, unknown>;
};

/** A browser with the extension in it, whichever browser it is. */
interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** Of the extension's own pages. */
  origin: string;
  /** Where the extension's code can be run: in its worker, or in a page of its own where the browser lets nobody into that. */
  worker(): Promise<Worker>;
  /** Ends the background as the browser does when it is idle. */
  kill(): Promise<void>;
  /** Presses the keys that lead to the card. */
  pressShortcut(): Promise<void>;
  /** Updates the extension under the open pages. Chromium needs a developer's profile for that. */
  update(): Promise<void>;
  /** Leaves what there was after the installation. */
  clear(): Promise<void>;
  close(): Promise<void>;
  /** What only Firefox can do; undefined in Chromium. */
  firefox?: Firefox;
}

/**
 * One browser with the built extension for all tests of a file. Each test begins in a clean state: one empty tab,
 * nothing stored, no guide running. What it returns is filled before the first test.
 */
export function setUpExtension(more: More | (() => More) = {}): Extension {
  const extension = {} as Extension;
  beforeAll(async () => {
    Object.assign(extension, await openExtension(typeof more === 'function' ? more() : more));
  });
  // Before each but the first, not after each: the last leaves a browser that is closed at once.
  let isFirst = true;
  beforeEach(async () => {
    if (!isFirst) await extension.clear();
    isFirst = false;
  });
  afterAll(() => extension.close());
  return extension;
}

/**
 * A fresh browser with the built extension, and a practice Autotask of its own, so that what one test file
 * asked of the server is never mixed with another's. Whoever calls this closes it.
 */
export async function openExtension({ caching, ...more }: More = {}) {
  const practice = await startPractice(caching ? { caching } : {});
  const options = {
    extension: inject('extensionPath'),
    browser: { path: inject('browserPath') },
    practicePort: practice.port,
    ...more,
  };
  const launched = await (inject('browserName') === 'firefox' ? openFirefox(options) : openChromium(options));
  const { context, origin } = launched;

  /** Opens a page of the extension's own in a tab, such as `options.html#/content`. */
  async function openOwnPage(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${origin}/${path}`);
    return page;
  }

  /** Opens a tab on the practice Autotask's landing page, as this variant of it. */
  async function newAutotaskTab(variant: Variant = {}): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${practice.origin}/practice/set?${new URLSearchParams(variant)}`);
    return page;
  }

  /** Presses Start in the popup, as a technician does, and gives the page in which the card then appears. */
  async function startGuide(title: string | RegExp = /2FA/): Promise<Page> {
    const popup = await openOwnPage('popup.html');
    await clickButton(
      popup,
      new RegExp(`^(Start|Continue) guide: .*${typeof title === 'string' ? escape(title) : title.source}`),
    );
    const { page } = await findView(context, () => true, 'a card, after Start was pressed');
    await popup.close();
    return page;
  }

  return {
    ...launched,
    practice,
    newAutotaskTab,
    startGuide,
    openOwnPage,
    /** In a tab of its own, where it works the same: a real popup closes as soon as anything else is looked at. */
    openPopup: () => openOwnPage('popup.html'),
    killWorker: launched.kill,
    async close() {
      await launched.close();
      await practice.close();
    },
  };
}

type Options = LaunchOptions & Pick<More, 'preferences'>;

async function openChromium({ preferences: _firefoxOnly, ...options }: Options): Promise<Launched> {
  const launched = await launch(options);
  const { context, extensionId } = launched;
  return {
    ...launched,
    kill: () => killWorker(context, extensionId),
    pressShortcut: () => pressShortcut(launched),
    update: () => reload(launched),
    clear: () => clearExtension(launched),
    close: async () => void (await launched.close()),
  };
}

async function openFirefox(options: Options): Promise<Launched> {
  const firefox = await launchFirefox(options);
  const { addon } = firefox;
  return {
    ...firefox,
    firefox,
    kill: addon.kill,
    pressShortcut: addon.pressShortcut,
    update: async () => void (await addon.install()),
    clear: () => clearFirefox(firefox),
  };
}

function escape(text: string) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
