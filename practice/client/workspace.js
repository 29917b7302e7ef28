import './legacy.js';
import { arrived } from './late.js';
import { listen } from './live.js';
import { buttonNamed } from './legacy-controls.js';
import { onPress } from './press.js';
import { openPage } from './windows.js';
import { PATHS, ticketAddress } from '../markup/paths.mjs';

await arrived();
// "Links" of a grid are cells that open windows, not anchors: docs/AUTOTASK.md 3.3.
for (const cell of document.querySelectorAll('tr.Display td.Link')) {
  listen(cell, 'click', ({ currentTarget }) =>
    openPage(ticketAddress(PATHS.ticket, currentTarget.closest('tr').dataset.rowKey)),
  );
}
onPress(buttonNamed(document, 'New Ticket'), () => openPage(PATHS.ticketNew));
