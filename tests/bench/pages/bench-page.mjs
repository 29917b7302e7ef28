// @ts-check
import { button } from '../../../practice/markup/controls.mjs';
import { dialogHtml } from '../../../practice/markup/dialog.mjs';

/** Under the path of Preferences, so that the guide takes it for that page. */
export const BENCH_PATH = '/Mvc/User/Preferences.mvc/Bench';

/** The same page, in a frame in a frame. */
export const FRAMES_PATH = `${BENCH_PATH}/Frames`;
const MIDDLE_PATH = `${BENCH_PATH}/Middle`;

/** What the guide points at first, and what it points at next. */
export const TARGET = '#target';
export const NEXT_TARGET = '#next-target';

const target = button('Authentication Code Options').replace(/id="\w+"/, 'id="target"');
const dialog = dialogHtml(
  'Authentication Code Options',
  `<div class="ButtonContainer">${button('Request New QR Code').replace(/id="\w+"/, 'id="next-target"')}</div>`,
);
const rows = Array.from(
  { length: 1000 },
  (_, i) => `<div class="row"><span>T2026${i}</span> <span>Printer ${i} is out of paper</span></div>`,
);

/** The pages by their paths. */
export const benchPages = new Map([
  [BENCH_PATH, benchPage],
  [FRAMES_PATH, () => framePage(MIDDLE_PATH, 'border: 5px solid #999; padding: 7px;')],
  [MIDDLE_PATH, () => framePage(BENCH_PATH, 'border: 3px solid #999;')],
]);

/**
 * A page with a frame, which scrolls.
 *
 * @param {string} path
 * @param {string} style Of the frame.
 */
function framePage(path, style) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Frame</title><style>
body { margin: 20px 0 0 30px; min-height: 3000px; }
iframe { ${style} width: 900px; height: 560px; box-sizing: content-box; }
</style></head><body><iframe src="${path}"></iframe></body></html>`;
}

/**
 * A page that scrolls in the window and in a box, with the control in the box, and a list of a thousand rows below.
 * Scroll anchoring is off: it would hide a layout shift.
 */
function benchPage() {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preferences</title><style>
* { box-sizing: border-box; }
html { overflow-anchor: none; }
body { margin: 0; font: 13px/1.45 sans-serif; min-height: 4000px; }
#shift { height: 80px; }
#scroller { height: 420px; width: 760px; margin-left: 20px; overflow: auto; overflow-anchor: none; border: 1px solid #999; }
#scroller > .above { height: 160px; }
#scroller > .below { height: 1600px; }
#mover { width: 260px; }
#mover.moved { transform: translateX(400px); transition: transform 1s linear; }
.Button2 { display: flex; width: 220px; height: 28px; align-items: center; border: 1px solid #777; cursor: pointer; }
.Dialog1 { position: fixed; left: 480px; top: 120px; width: 420px; height: 220px; background: #fff; border: 1px solid #333; }
.row { height: 18px; }
</style></head><body>
<div id="shift"></div>
<div id="scroller" class="ScrollingContainer"><div class="above"></div><div id="mover">${target}</div><div class="below"></div></div>
<label>Notes <input id="typing"></label> <button id="elsewhere" type="button">Elsewhere</button>
<div id="dialog-place"></div>
<template id="dialog-template">${dialog}</template>
<div id="rows">${rows.join('')}</div>
</body></html>`;
}
