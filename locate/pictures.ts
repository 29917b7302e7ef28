import type { Target } from '@/guide/procedure/procedure';
import type { Candidate } from './candidates';
import type { LocateContext } from './context';
import { listDialogs } from './dialog';
import * as dom from './dom';

/** A smaller or flatter picture is an icon or a rule, not a QR code. */
const SMALLEST_PICTURE_PX = 100;
const LEAST_SQUARE = 0.8;

/**
 * Pictures of a QR code's shape in the dialogs that the target belongs to, recognised by tag and size alone: neither their
 * pixels, nor their address, nor their description are read.
 */
export function findPictures(target: Target, context: LocateContext): Candidate[] {
  if (!target.role.includes('graphic')) return [];
  return [...new Set(listDialogs(target.inDialogWith ?? [], context))]
    .flatMap(listPictures)
    .filter(isSquare)
    .map((element) => ({ element, confidence: 0.9, means: 'picture' as const }));
}

/** In open shadow roots, too. */
function listPictures(root: Element | ShadowRoot): Element[] {
  const shadows = [...dom.querySelectorAll(root, '*')].flatMap((each) => dom.shadowRoot(each) ?? []);
  return [...dom.querySelectorAll(root, 'img, canvas, svg'), ...shadows.flatMap(listPictures)];
}

function isSquare(element: Element): boolean {
  const { width, height } = dom.getBoundingClientRect(element);
  const [short, long] = width < height ? [width, height] : [height, width];
  return short >= SMALLEST_PICTURE_PX && short / long >= LEAST_SQUARE;
}
