import { freshId } from '../markup/controls.mjs';
import { PATHS } from '../markup/paths.mjs';
import { PERSON, wordsOf } from '../markup/words.mjs';
import { documentHtml, later, OLD_STYLES } from './document.mjs';
import { shellStyle, shellTraps } from './shell-onyx.mjs';

const header =
  () => `<div id="SiteNavigationBar"><div class="LogoContainer"><div class="Logo Button ButtonIcon" id="${freshId()}"><div class="Icon fa-bars"></div><div class="Text">Autotask (practice)</div></div></div>
<div class="SearchContainer"><input type="text" placeholder="Search" autocomplete="off"></div>
<div class="RightContainer"><a class="Button ButtonIcon NormalState" id="${freshId()}" tabindex="0"><span class="Icon fa-plus"></span></a><a class="Button ButtonIcon NormalState" id="${freshId()}" tabindex="0"><span class="Icon fa-circle-question"></span></a>
<a class="Button ButtonIcon NormalState" id="${freshId()}" data-eii="05008GVH" tabindex="0"><span class="Text">${PERSON.first} ${PERSON.last}</span></a></div></div>`;

/** The shell until early 2025: docs/AUTOTASK.md 3.4. */
export function oldShellPage(variant) {
  return documentHtml(variant, {
    title: 'Autotask (practice)',
    bodyStyle: shellStyle(variant),
    styles: [...OLD_STYLES, 'icons', 'shell', 'g0'],
    scripts: ['shell', 'practice-link'],
    body: `${later(header(), Number(variant.late))}<div id="PageContainer"></div>
<div class="OverlayContainer"><iframe src="${PATHS.overlay}"></iframe></div>${shellTraps(variant, wordsOf(variant))}`,
  });
}
