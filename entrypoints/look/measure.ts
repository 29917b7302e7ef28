import { PICKER } from '@/autotask/fields';
import { autotaskIdioms } from '@/autotask/idioms';
import type { Frames, RingPlace } from '@/entrypoints/agent/parts';
import type { Anchor } from '@/guide/messages';
import type { Rect } from '@/guide/run/facts';
import * as dom from '@/locate/dom';
import { isRendered, queryVisibleBox } from '@/locate/shown';
import type { Surroundings } from './surroundings';

/**
 * Where an element is to be seen now, and what the card had better keep clear of; null when nothing of it is. Forces
 * layout when the page has changed.
 */
export function measure(element: Element, surroundings: Surroundings, frames: Frames): RingPlace | null {
  if (!dom.isConnected(element) || !isRendered(element)) return null;
  const box = queryVisibleBox(element);
  return typeof box === 'string' ? null : { box, anchor: toAnchor(box, element, surroundings, frames) };
}

function toAnchor(
  visible: Rect,
  element: Element,
  surroundings: Surroundings,
  { isScrolledAway, toTopCoordinates }: Frames,
): Anchor | null {
  const box = toTopCoordinates(visible, window);
  if (!box || isScrolledAway(visible, window)) return null;
  const dialog = autotaskIdioms.queryDialog(element);
  const around = dialog && toTopCoordinates(boxOf(dialog), window);
  const list = dom.closest(element, `${PICKER}, select, [role=combobox]`) !== null;
  const near = surroundings.query(element, visible);
  return { box, list, ...(around && { around }), ...(near && { near }) };
}

function boxOf(element: Element): Rect {
  const { x, y, width, height } = dom.getBoundingClientRect(element);
  return { x, y, width, height };
}
