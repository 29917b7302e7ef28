// @ts-check
// Two browsers that differ in one thing: the extension. The other has an extension that does nothing, so that
// what any extension costs is not counted as Signpost's.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPractice } from '../../../practice/server.mjs';
import { launch } from '../../driver/launch.mjs';
import { root } from '../../../scripts/lib/run.mjs';
import { benchPages } from '../pages/bench-page.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ browser: import('../../../scripts/lib/browser.mjs').Browser, extension: string }} Bench */
/** @typedef {Awaited<ReturnType<typeof open>>} Session */

export const folder = join(root, '.output', 'bench');

/**
 * A copy of the build: what is measured stays the same even if somebody builds meanwhile.
 *
 * @param {string} built
 */
export function copyBuild(built) {
  const copy = join(folder, 'extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
  return copy;
}

/**
 * Opens one browser with Signpost and one without, and closes both afterwards.
 *
 * @template T
 * @param {Bench} bench
 * @param {(sessions: { signpost: Session, none: Session }) => Promise<T>} use
 */
export async function withBoth({ browser, extension }, use) {
  const signpost = await open(browser, extension);
  try {
    const none = await open(browser, emptyExtension());
    try {
      return await use({ signpost, none });
    } finally {
      await none.close();
    }
  } finally {
    await signpost.close();
  }
}

/**
 * @template T
 * @param {Bench} bench
 * @param {(session: Session) => Promise<T>} use
 */
export async function withSignpost({ browser, extension }, use) {
  const session = await open(browser, extension);
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

/**
 * @param {Bench['browser']} browser
 * @param {string} extension
 */
async function open(browser, extension) {
  const practice = await startPractice();
  const session = await launch({ extension, browser, practicePort: practice.port });
  const { context, extensionId, worker } = session;
  // Isolated from other origins a page's clock ticks in 5 µs instead of 100.
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  await context.route(
    (url) => benchPages.has(url.pathname),
    (route) => {
      const body = benchPages.get(new URL(route.request().url()).pathname)?.() ?? '';
      return route.fulfill({ contentType: 'text/html', body, headers });
    },
  );
  return {
    context,
    extensionId,
    worker,
    practice,
    /** @param {string} path */
    async openTab(path) {
      const page = await context.newPage();
      await page.goto(`${practice.origin}${path}`);
      await page.bringToFront();
      return page;
    },
    async close() {
      await session.close();
      await practice.close();
    },
  };
}

function emptyExtension() {
  const path = join(folder, 'empty-extension');
  mkdirSync(path, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background: { service_worker: 'nothing.js' },
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'nothing.js'), '');
  return path;
}
