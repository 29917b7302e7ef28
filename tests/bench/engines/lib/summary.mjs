// @ts-check
// One table over all parts, as text, as Markdown and as a picture.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** @typedef {import('../bench.mjs').Column} Column */

/**
 * The rows of the table, the head first.
 *
 * @param {readonly Column[]} columns
 * @param {readonly string[]} engines
 */
export function tableOf(columns, engines) {
  const head = ['engine', ...columns.map((column) => column.head)];
  return [head, ...engines.map((name) => [name, ...columns.map(({ cells }) => cells.get(name) ?? '–')])];
}

/** @param {readonly (readonly string[])[]} table */
export function toMarkdown([head = [], ...rows]) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/**
 * Draws the table into a PNG file.
 *
 * @param {readonly (readonly string[])[]} table
 * @param {string} caption
 * @param {string} browserPath
 * @param {string} file
 */
export async function drawTable([head = [], ...rows], caption, browserPath, file) {
  const cell = (/** @type {string} */ tag) => (/** @type {string} */ text) =>
    `<${tag}>${escapeHtml(text)}</${tag}>`;
  const html = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; display: inline-block; padding: 16px; background: #fff; color: #1b1f24; font: 14px/1.5 sans-serif; }
table { border-collapse: collapse; } caption { text-align: left; padding-bottom: 8px; font-weight: 600; }
th, td { padding: 4px 12px; border-bottom: 1px solid #d0d7de; text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; } tbody tr:first-child { background: #eef6ff; font-weight: 600; }
</style><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head.map(cell('th')).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map(cell('td')).join('')}</tr>`).join('')}</tbody></table>`;
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 1400, height: 600 } });
  await page.setContent(html);
  writeFileSync(file, await page.locator('body').screenshot());
  await browser.close();
}

const escapeHtml = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
