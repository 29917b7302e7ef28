import { PATHS } from '../markup/paths.mjs';
import { escape } from '../markup/controls.mjs';
import { wordsOf } from '../markup/words.mjs';
import { documentHtml } from './document.mjs';

/** A true <frameset>: its document has no body to put anything into. docs/AUTOTASK.md 3.1 */
export const framesetPage = (variant) => `<!doctype html>
<html lang="${variant.lang}">
<head>
<meta charset="utf-8">
<title>${escape(wordsOf(variant).preferences)}</title>
<link rel="icon" href="data:,">
<script type="module" src="/practice/files/client/practice-link.js"></script>
</head>
<frameset rows="26,*" border="0">
<frame name="wrkEntryTop" src="${PATHS.framesetTop}" scrolling="no" noresize>
<frame name="wrkEntryBot" src="${PATHS.preferences}">
</frameset>
</html>`;

export const framesetTopPage = (variant) =>
  documentHtml(variant, { title: '', bodyClass: 'FramesetTop', body: '<a class="NoImgLink">Print View</a>' });
