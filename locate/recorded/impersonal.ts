import * as dom from '../dom';
import { ownTextOf, textOf } from '../name';
import type { SceneIdioms } from './scene-idioms';

/** The text inside an element; where a person's name stands in a box of its own there, only what stands beside it. */
export function impersonalTextOf(element: Element, idioms: SceneIdioms): string {
  return holdsPerson(element, idioms) ? ownTextOf(element) : textOf(element);
}

/** Whether a person's name stands in a box inside an element, or is drawn there through a slot. */
export function holdsPerson(element: Element, { personal }: SceneIdioms): boolean {
  if (personal === '') return false;
  if (dom.querySelector(element, personal) !== null) return true;
  let isHeld = false;
  textOf(element, (inside) => (isHeld ||= dom.matches(inside, personal)));
  return isHeld;
}
