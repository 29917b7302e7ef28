// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, relative } from 'node:path';
import { cache } from './packages.mjs';
import { buildStyles, icons, modules } from './styles.mjs';

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
});
/** Built pages name their files from the root of the site. */
const SITES = [/^(adminlte-4\.0\.0\/dist)\//, /^(gentelella-4\.2\.0\/dist)\//];

/** @param {string} page @returns {string} Each site has a host of its own, as its root. */
export const urlOf = (page) => {
  const site = SITES.map((each) => each.exec(page)?.[1]).find(Boolean) ?? page.split('/')[0] ?? '';
  return `http://${site.replace('/', '.')}.test${page.slice(site.length)}`;
};

/**
 * Serves the extracted packages to a browser context, and nothing else. Scripts of the pages don't run: what stands in
 * the HTML is the same each time, and `evaluate` isn't held back by it.
 *
 * @param {import('playwright-core').BrowserContext} context
 */
export async function serve(context) {
  const sheets = await buildStyles();
  const links = sheets
    .map((file) => `<link rel="stylesheet" href="/@cache/${relative(cache, file)}">`)
    .join('');
  await context.route('**/*', async (route) => {
    const file = fileOf(new URL(route.request().url()));
    if (!file) return route.abort();
    let body = readFileSync(file);
    if (extname(file) === '.html' && relative(cache, file).startsWith('gentelella-2.1.0'))
      body = Buffer.from(body.toString().replace('</head>', `${links}</head>`));
    return route.fulfill({
      body,
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      headers: { 'content-security-policy': "script-src 'none'" },
    });
  });
}

/** @param {URL} url */
function fileOf({ hostname, pathname }) {
  for (const { asked, folder } of icons) {
    const at = pathname.indexOf(asked);
    if (at !== -1) return join(modules, folder, pathname.slice(at + asked.length));
  }
  if (!hostname.endsWith('.test')) return undefined;
  const site = hostname.slice(0, -'.test'.length).replace(/\.dist$/, '/dist');
  const path = decodeURIComponent(pathname);
  const file = normalize(path.startsWith('/@cache/') ? join(cache, path.slice(8)) : join(cache, site, path));
  return file.startsWith(cache) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
