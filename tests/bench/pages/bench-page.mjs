// @ts-check
import { button } from '../../../practice/markup/controls.mjs';
import { dialogHtml } from '../../../practice/markup/dialog.mjs';

/** Under the path of Preferences, so that the guide takes it for that page. */
export const BENCH_PATH = '/Mvc/User/Preferences.mvc/Bench';

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

/**
 * A page that scrolls in the window and in a box, with the control in the box, and a list of a thousand rows below.
 * Scroll anchoring is off: it would hide a layout shift.
 */
export function benchPage() {
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
<div id="dialog-place"></div>
<template id="dialog-template">${dialog}</template>
<div id="rows">${rows.join('')}</div>
</body></html>`;
}
