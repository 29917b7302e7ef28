// @ts-check
// The note that stands in the place of the card after it was closed.
import { boxOf, centreOf, readSteadily } from './cdp.mjs';
import { findOverlays, partsOf } from './overlay-tree.mjs';
import { readAloud } from './read-aloud.mjs';

/**
 * What the note says, and where its button is; null while there is none.
 *
 * @param {import('./cdp.mjs').Page} page
 * @returns {Promise<{ text: string, undo: { x: number, y: number } } | null>}
 */
export async function readPausedNote(page) {
  if (page.eyes) {
    const note = await page.eyes.readNote();
    const undo = note?.buttons.find(({ name }) => name === 'Undo')?.box;
    return note && undo ? { text: note.text, undo: centreOf(undo) } : null;
  }
  return readSteadily(page, async (session) => {
    for (const overlay of await findOverlays(session)) {
      const [note] = partsOf(overlay, 'paused');
      if (!note) continue;
      const { text, buttons } = await readAloud(session, note.backendNodeId);
      const button = buttons.find(({ name }) => name === 'Undo');
      const box = button && (await boxOf(session, button.backendNodeId));
      return box ? { text, undo: centreOf(box) } : null;
    }
    return null;
  });
}
