import { wait } from './late.js';
import { variant } from './page.js';

/** Opens a page as a window of its own, or as a tab where the user prefers those. docs/AUTOTASK.md 3.3 */
export function openWindow(path, { width = 900, height = 640 } = {}) {
  window.open(path, '_blank', variant.windows === 'tab' ? '' : `width=${width},height=${height}`);
}

/** Closes this window; a page that was opened by its address can't be closed, and `otherwise` is done. */
export async function closeWindow(otherwise) {
  window.close();
  await wait(300);
  otherwise?.();
}
