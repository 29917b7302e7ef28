import './legacy.js';
import { arrived } from './late.js';
import { listen } from './live.js';
import { PATHS } from '../markup/paths.mjs';

await arrived();
// "Links" of a grid are cells that open windows, not anchors: docs/AUTOTASK.md 3.3.
for (const cell of document.querySelectorAll('tr.Display td.Link')) {
  listen(cell, 'click', (event) => {
    const id = event.currentTarget.closest('tr').dataset.rowKey;
    window.open(
      `${PATHS.ticket}?workspace=False&ids[0]=${id}&ticketId=${id}`,
      '_blank',
      'width=900,height=640',
    );
  });
}
