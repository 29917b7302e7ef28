import { wait } from './late.js';
import { variant } from './page.js';
import { PATHS } from '../markup/paths.mjs';

const isMoved = variant.windows === 'moved';

/**
 * Opens a page as a window of its own, or as a tab where the user prefers those or another extension makes tabs of windows: then
 * it knows nothing of its opener. docs/AUTOTASK.md 3.3
 */
export function openWindow(path, { width = 900, height = 640 } = {}) {
  const size = variant.windows === 'tab' ? '' : `width=${width},height=${height}`;
  window.open(path, '_blank', isMoved ? 'noopener' : size);
}

/**
 * Opens a page that may also stand in Autotask's own: tickets by the person's settings, Contact Merge in one copy of 2018.
 * docs/AUTOTASK.md 4.7, 5.3
 */
export function openPage(path, size) {
  if (variant.windows === 'frame') location.assign(path);
  else openWindow(path, size);
}

/**
 * Closes this window, or leaves for the first page what stands in Autotask's own; a page that was opened by its address can't be
 * closed, and `otherwise` is done.
 */
export async function closeWindow(otherwise) {
  if (window !== top) return location.assign(PATHS.workspace);
  window.close();
  await wait(300);
  otherwise?.();
}
