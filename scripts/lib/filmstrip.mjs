// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ file: string, step: string, state: string, text: string }} Frame One photographed step. */

/**
 * Writes the page that shows the photographs in order. It stands alone: no script, nothing from elsewhere.
 *
 * @param {string} folder
 * @param {Frame[]} frames
 * @returns {string} the page's file
 */
export function writeFilmstrip(folder, frames) {
  const file = join(folder, 'index.html');
  const figures = frames.map(
    ({ file: image, text }, index) => `    <li>
      <figure>
        <a href="${escape(image)}"><img src="${escape(image)}" width="1280" height="800" alt="Step ${index + 1}"></a>
        <figcaption>${escape(text)}</figcaption>
      </figure>
    </li>`,
  );
  writeFileSync(file, page(figures.join('\n')));
  return file;
}

/** @param {string} figures */
function page(figures) {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Signpost: the demo</title>
  <style>
    :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
    body { max-width: 90rem; margin: 0 auto; padding: 2rem 1.5rem; }
    h1 { font-size: 1.5rem; margin: 0; }
    ol { list-style: none; padding: 0; display: grid; gap: 2rem; grid-template-columns: repeat(auto-fill, minmax(min(32rem, 100%), 1fr)); }
    figure { margin: 0; }
    img { width: 100%; height: auto; border: 1px solid light-dark(#d0d5dd, #475467); border-radius: 8px; }
    figcaption { margin-top: 0.5rem; color: light-dark(#344054, #d0d5dd); }
  </style>
  <h1>Signpost, played from start to end</h1>
  <p>Each picture is the practice Autotask as a technician sees it. Below it stands what the card says.</p>
  <ol>
${figures}
  </ol>
</html>
`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
