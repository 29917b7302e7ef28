// Where the code options appear is not known, so every plausible place can be chosen: docs/AUTOTASK.md 3.2, 8.2.
import { codeOptionsDialog } from './code-options.js';
import { wait } from './late.js';
import { variant } from './page.js';
import { openWindow } from './windows.js';
import { PATHS } from '../markup/paths.mjs';

async function overlayFrame() {
  const frames = [...window.top.document.querySelectorAll('iframe')];
  const frame = frames.find(({ src }) => src.endsWith(PATHS.overlay));
  const ready = () => !frame || frame.contentWindow.autotask;
  for (; !ready(); await wait(50));
  return frame?.contentWindow;
}

export async function openCodeOptions() {
  const framed = window !== window.top;
  if (variant.dialog === 'popup') {
    openWindow(PATHS.codeWindow, { width: 640, height: 720 });
    return;
  }
  const overlay = variant.dialog === 'overlay' && framed ? await overlayFrame() : undefined;
  if (overlay) overlay.autotask.dialogManagement.open();
  // A frameset has no body for a dialog.
  else if (variant.dialog === 'top' && window.top.document.body.localName === 'body')
    codeOptionsDialog(window.top.document);
  else codeOptionsDialog(document);
}
