// @ts-check
import { button, checkbox, field, section } from '../../../practice/markup/controls.mjs';
import { codeOptionsHtml, dialogHtml } from '../../../practice/markup/dialog.mjs';
import { parseVariant } from '../../../practice/variant.mjs';
import { wordsOf } from '../../../practice/markup/words.mjs';

const { variant } = parseVariant([['email', 'on']]);
const words = wordsOf(variant);

const header = `<div data-slot="header"><button aria-expanded="false"><span>Dashboards</span></button><button aria-expanded="false"><span>My</span></button>
<div data-slot="header:utility-buttons"><button data-slot="header:utility-menu-button" aria-expanded="false"><span class="rounded-full">RV</span><span>Robin</span></button></div></div>`;

/** One row of a grid of twelve columns: 18 elements, as in a list of tickets. */
const row = (/** @type {number} */ i) =>
  `<tr class="Display" data-row-key="${i}"><td><a class="Button ButtonIcon ContextMenu" tabindex="0"><span class="Icon"></span></a></td>` +
  `<td><a href="#t${i}">T20261124.${i}</a></td><td><span>Printer ${i} is out of paper</span></td>` +
  `${['New', 'Critical', 'Robin Vale', 'Contoso', 'Help desk', '24/11/2026', '1.5', '0.0', 'No'].map((text) => `<td>${text}</td>`).join('')}</tr>`;

/** One in twenty elements stands in an open shadow root, as in web components. */
const shadow = (/** @type {number} */ i) =>
  `<x-panel><template shadowrootmode="open"><section><h3>Panel ${i}</h3>${button(`Refresh ${i}`)}${checkbox(`Watch ${i}`)}</section></template></x-panel>`;

/**
 * A page of about so many elements that is like Autotask's: a header, a form of 120 fields, grids, web components,
 * and at the very end the control and the dialog that the guide asks about.
 *
 * @param {number} elements
 */
export function bigPage(elements) {
  const fields = Array.from({ length: Math.min(120, elements / 40) }, (_, i) =>
    field(`Field ${i}`, 'text', { required: i % 9 === 0 }),
  );
  const rest = Math.max(0, elements - fields.length * 9 - 60);
  const panels = Array.from({ length: Math.round((elements * 0.05) / 18) }, (_, i) => shadow(i));
  const rows = Array.from({ length: Math.round((rest - panels.length * 18) / 18) }, (_, i) => row(i));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preferences</title><style>
body { margin: 0; font: 13px/1.4 sans-serif; } .Button2 { display: inline-flex; border: 1px solid; cursor: pointer; }
.Dialog1 { position: fixed; left: 300px; top: 60px; width: 460px; height: 400px; background: #fff; border: 1px solid; }
[data-slot="header"] { position: fixed; top: 0; left: 0; right: 0; height: 40px; background: #eee; display: flex; justify-content: space-between; }
.EditorContainer { display: inline-block; width: 200px; } .Checkbox2 { display: inline-block; width: 16px; height: 16px; border: 1px solid; }
</style></head><body>${header}<div style="height:44px"></div>
${section('Form', fields.join(''))}
<table id="grid"><tbody>${rows.join('')}</tbody></table>${panels.join('')}
${section('Security', button(words.codeOptions))}
${dialogHtml(words.codeOptions, codeOptionsHtml(variant, words, true))}
</body></html>`;
}
