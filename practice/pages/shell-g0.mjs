import { freshId } from '../markup/controls.mjs';
import { PATHS } from '../markup/paths.mjs';
import { PERSON, wordsOf } from '../markup/words.mjs';
import { documentHtml, later, OLD_STYLES } from './document.mjs';
import { shellStyle, shellTraps } from './shell-onyx.mjs';

const sign = (icon, text = '', title = '') =>
  `<a class="Button ButtonIcon NormalState" id="${freshId()}" tabindex="0"${title && ` title="${title}"`}>${icon && `<span class="Icon ${icon}"></span>`}${text && `<span class="Text">${text}</span>`}</a>`;

/** Right of the name stands what leaves Autotask, beside it, and looks as the name does. Its words are a guess. */
const signOut = () =>
  `<div class="Separator"><div class="VerticalBar"></div></div><div class="SignOut"><a class="Button ButtonIcon Link NormalState" id="${freshId()}" tabindex="0"><span class="Text">Sign Out</span></a></div>`;

/**
 * On the left the icons of menus, My among them: that it says its name in a tooltip is a guess (docs/AUTOTASK.md 8.11). Right of the
 * name sign-out, then icons; with traps one of them bears letters, as the name does.
 */
const header = (words, { plus, traps }) =>
  `<div id="SiteNavigationBar"><div class="LogoContainer"><div class="Logo Button ButtonIcon" id="${freshId()}"><div class="Icon fa-bars"></div><div class="Text">Autotask (practice)</div></div></div>
<div class="ButtonGroup">${plus === 'icon' ? sign('fa-plus') : sign('', words.create)}${sign('fa-user', '', words.my)}</div>
<div class="SearchContainer"><input type="text" placeholder="Search" autocomplete="off"></div>
<div class="Right"><div class="User"><div class="Name"><a class="Button ButtonIcon Link NormalState" id="${freshId()}" data-eii="05008GVH" tabindex="0"><span class="Text">${PERSON.first} ${PERSON.last}</span></a></div>${signOut()}</div>
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
