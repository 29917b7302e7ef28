import { PATHS } from '../markup/paths.mjs';
import { wordsOf } from '../markup/words.mjs';
import { documentHtml, later, OLD_STYLES } from './document.mjs';
import { headerG1, sideG1 } from './shell-g1.mjs';
import { headerG2, sideG2 } from './shell-g2.mjs';
import { balloon, hiddenFrames, hiddenNavigation, hiddenProfileMenu } from './traps.mjs';

export const shellStyle = (variant) =>
  `--is-theme-dark: ${variant.theme === 'dark' ? 1 : 0}; color-scheme: ${variant.theme}; --brand-primary-color: #376A94`;

export const shellTraps = (variant, words) =>
  variant.traps === '1'
    ? hiddenProfileMenu(words) + hiddenNavigation() + hiddenFrames() + balloon(words.preferences)
    : '';

const NAVIGATION_LATE = 700;

/** The shell of 2025 and later. Its script puts the page's frame in, after the overlay frame. docs/AUTOTASK.md 3.1, 3.4 */
export function onyxPage(variant) {
  const words = wordsOf(variant);
  const g2 = variant.shell === 'g2';
  const late = Number(variant.late);
  const main = g2
    ? `<main class="min-w-0 flex-1"><div data-slot="iframe"></div></main>`
    : `<main class="c-page-layout"><div class="c-page-layout__body"><div class="c-page-layout__body__view"></div></div></main>`;
  return documentHtml(variant, {
    title: 'Autotask (practice)',
    bodyStyle: shellStyle(variant),
    styles: [...OLD_STYLES, 'icons', 'shell', variant.shell],
    scripts: ['shell', 'practice-link'],
    body: `<div id="root">${later(g2 ? headerG2(words, variant) : headerG1(words, variant), late)}
<div class="flex body-row">${later(g2 ? sideG2(variant) : sideG1(variant), NAVIGATION_LATE + late)}${main}${g2 ? '<div data-slot="side-panel" class="right"></div>' : ''}</div>
<div class="relative z-iframeOverlay"><iframe${g2 ? ' data-slot="iframe-overlay"' : ''} src="${PATHS.overlay}"></iframe></div>
<div class="fixed z-dialog"></div></div>${shellTraps(variant, words)}`,
  });
}
