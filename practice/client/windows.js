import { wait } from './late.js';
import { variant } from './page.js';

const isMoved = variant.windows === 'moved';

/**
 * Opens a page as a window of its own, or as a tab where the user prefers those or another extension makes tabs of windows: then
 * it knows nothing of its opener. docs/AUTOTASK.md 3.3
 */
export function openWindow(path, { width = 900, height = 640 } = {}) {
  const size = variant.windows === 'tab' ? '' : `width=${width},height=${height}`;
  window.open(path, '_blank', isMoved ? 'noopener' : size);
}

/** Closes this window; a page that was opened by its address can't be closed, and `otherwise` is done. */
export async function closeWindow(otherwise) {
  window.close();
  await wait(300);
  otherwise?.();
}
