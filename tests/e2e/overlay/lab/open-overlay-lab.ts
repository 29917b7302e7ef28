import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { document as wrap } from '../../../fixtures/document';
import { bundle } from '../../locate/lab/bundle';
import { start } from '../../locate/lab/open-lab';

/** A browser, with the scrollbars of a person's, in whose page and frames the following and scrolling code is present. */
export interface OpenOverlayLab {
  page: Page;
  /** Loads this body, and frames with documents of their own, by path. */
  load(body: string, frames?: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

const ORIGIN = 'https://ww5.autotask.net';

export async function openOverlayLab(): Promise<OpenOverlayLab> {
  const [browser, script] = await Promise.all([
    start({ ignoreDefaultArgs: ['--hide-scrollbars'] }),
    bundle(fileURLToPath(new URL('./in-page.ts', import.meta.url))),
  ]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const documents = new Map<string, string>();
  await context.route('**/*', (route) => {
    const body = documents.get(new URL(route.request().url()).pathname) ?? '';
    return route.fulfill({ contentType: 'text/html', body: wrap(body) });
  });
  await context.addInitScript({ content: script });
  const page = await context.newPage();
  return {
    page,
    async load(body, frames = {}) {
      documents.clear();
      for (const [path, text] of Object.entries({ '/top': body, ...frames })) documents.set(path, text);
      await page.goto(`${ORIGIN}/top`);
    },
    close: () => browser.close(),
  };
}
