import { freshId } from '../markup/controls.mjs';
import { PATHS } from '../markup/paths.mjs';
import { PERSON, wordsOf } from '../markup/words.mjs';
import { documentHtml, later, OLD_STYLES } from './document.mjs';
import { shellStyle, shellTraps } from './shell-onyx.mjs';

const sign = (icon, text = '') =>
  `<a class="Button ButtonIcon NormalState" id="${freshId()}" tabindex="0">${icon && `<span class="Icon ${icon}"></span>`}${text && `<span class="Text">${text}</span>`}</a>`;

/** Right of the name stand sign-out, then icons; with traps one of them bears letters, as the name does. */
const header = (words, { plus, traps }) =>
  `<div id="SiteNavigationBar"><div class="LogoContainer"><div class="Logo Button ButtonIcon" id="${freshId()}"><div class="Icon fa-bars"></div><div class="Text">Autotask (practice)</div></div></div>
<div class="SearchContainer"><input type="text" placeholder="Search" autocomplete="off"></div>
<div class="Right">${plus === 'word' ? sign('', words.create) : sign('fa-plus')}
<div class="User"><div class="Name"><a class="Button ButtonIcon Link NormalState" id="${freshId()}" data-eii="05008GVH" tabindex="0"><span class="Text">${PERSON.first} ${PERSON.last}</span></a></div></div>
<div class="ButtonGroup">${sign('fa-link')}${sign('fa-user-group', traps === '1' ? 'Community' : '')}${sign('fa-circle-question')}</div></div></div>`;

/** The shell until early 2025: docs/AUTOTASK.md 3.4. */
export function oldShellPage(variant) {
  const words = wordsOf(variant);
  return documentHtml(variant, {
    title: 'Autotask (practice)',
    bodyStyle: shellStyle(variant),
    styles: [...OLD_STYLES, 'icons', 'shell', 'g0'],
    scripts: ['shell', 'practice-link'],
    body: `${later(header(words, variant), Number(variant.late))}<div id="PageContainer"></div>
<div class="OverlayContainer"><iframe src="${PATHS.overlay}"></iframe></div>${shellTraps(variant, words)}`,
  });
}
