// @ts-check
import { bigPage } from '../../pages/big-page.mjs';

/** A page that the procedure knows, so that all of its targets are looked for. */
const ADDRESS = 'http://localhost/Mvc/User/Preferences.mvc/Index';
/** Isolated from other origins a page's clock ticks in 5 µs instead of 100. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** Which part of the elements each document has, from the outside in. */
const SHARES = [0.5, 0.25, 0.25];

/**
 * Opens a page of about so many elements in three documents, each in a frame of the one before, and each with one
 * element in twenty in an open shadow root.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {number} elements
 */
export async function openNestedPage(context, elements) {
  const page = await context.newPage();
  await page.route(
    (url) => url.href.startsWith(ADDRESS),
    (route) => {
      const level = Number(new URL(route.request().url()).searchParams.get('level'));
      const frame = `<iframe src="?level=${level + 1}" style="position:fixed;right:0;top:60px;width:70%;height:70%"></iframe>`;
      const html = bigPage(elements * (SHARES[level] ?? 0));
      const body = level + 1 < SHARES.length ? html.replace('</body>', `${frame}</body>`) : html;
      return route.fulfill({ contentType: 'text/html', body, headers: HEADERS });
    },
  );
  await page.goto(ADDRESS);
  return { page, frames: page.frames() };
}
