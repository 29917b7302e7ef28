import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { WatchPlan } from '@/guide/messages';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import type { Target } from '@/guide/procedure/procedure';
import { document as wrap } from '../../../fixtures/document';
import type { Answer, LookResult } from './answer';
import { bundle } from './bundle';

const ORIGIN = 'https://ww5.autotask.net';
const IN_PAGE = fileURLToPath(new URL('./in-page.ts', import.meta.url));

export const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';
/** A page that no procedure knows. */
export const ELSEWHERE = '/Mvc/Somewhere/Else.mvc/Index';

/** A browser in which pages are written by hand and the locating code is present in every frame. */
export interface Lab {
  page: Page;
  /** Shows this body at a path of Autotask's; templates with `shadowrootmode` become open shadow roots. */
  show(body: string, path?: string): Promise<void>;
  /** Loads a document whose frames have documents of their own, by path. */
  load(body: string, frames: Record<string, string>): Promise<void>;
  look(): Promise<LookResult>;
  /** The answer for one target of the 2FA procedure. */
  answer(target: string): Promise<Answer>;
  find(target: Target, others?: Record<string, Target>, pages?: WatchPlan['pages']): Promise<Answer>;
  pagesOf(pages: WatchPlan['pages']): Promise<string[]>;
  /** Shows a body and answers one target of the procedure. */
  answerIn(body: string, target: string, path?: string): Promise<Answer>;
  /** What pointing at an element leaves behind. */
  describe(selector: string): Promise<ReturnType<Window['lab']['describe']>>;
  recall(recorded: RecordedControl): Promise<ReturnType<Window['lab']['recall']>>;
  /** Opens a pop-up window at a path, as Autotask does. */
  popUp(body: string, path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const [browser, script] = await Promise.all([start(), bundle(IN_PAGE)]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const documents = new Map<string, string>();
  await context.route('**/*', (route) => {
    const body = documents.get(new URL(route.request().url()).pathname) ?? '';
    return route.fulfill({ contentType: 'text/html', body: wrap(body) });
  });
  await context.addInitScript({ content: script });
  const page = await context.newPage();

  const lab: Lab = {
    page,
    show: (body, path = ELSEWHERE) =>
      page.evaluate(
        ([html, address]) => {
          history.replaceState(null, '', address);
          document.body.setHTMLUnsafe(html);
          scrollTo(0, 0);
        },
        [body, path] as const,
      ),
    async load(body, frames) {
      documents.clear();
      for (const [each, text] of Object.entries({ '/top': body, ...frames })) documents.set(each, text);
      await page.goto(`${ORIGIN}/top`);
    },
    look: () => page.evaluate(() => window.lab.look()),
    answer: async (target) => (await lab.look()).answers[target]!,
    find: (target, others, pages) =>
      page.evaluate(([one, rest, known]) => window.lab.find(one, rest, known ?? undefined), [
        target,
        others ?? {},
        pages ?? null,
      ] as const),
    pagesOf: (pages) => page.evaluate((known) => window.lab.pagesOf(known), pages),
    async answerIn(body, target, path) {
      await lab.show(body, path);
      return lab.answer(target);
    },
    describe: (selector) => page.evaluate((each) => window.lab.describe(each), selector),
    recall: (recorded) => page.evaluate((each) => window.lab.recall(each), recorded),
    async popUp(body, path) {
      documents.set(path, body);
      const opened = context.waitForEvent('page');
      await page.evaluate((address) => void window.open(address, '', 'popup'), ORIGIN + path);
      const popUp = await opened;
      await popUp.waitForLoadState();
      return popUp;
    },
    close: () => browser.close(),
  };
  await page.goto(ORIGIN + ELSEWHERE);
  return lab;
}

/** A bare browser without the extension; `options` are Playwright's. */
export function start(options: Parameters<typeof chromium.launch>[0] = {}): Promise<Browser> {
  return chromium.launch({ executablePath: inject('browserPath'), chromiumSandbox: false, ...options });
}
