import { documentHtml } from './document.mjs';

/** The frame in which dialogs of framed pages may appear; empty until one does. docs/AUTOTASK.md 3.2 */
export const overlayPage = (variant) =>
  documentHtml(variant, {
    title: 'DialogIFrameOverlayPage',
    body: '',
    bodyClass: 'Overlay',
    scripts: ['overlay'],
  });
