import * as dom from '../dom';
import { ownTextOf, textOf } from '../name';
import type { SceneIdioms } from './scene-idioms';

/** The text inside an element; where a person's name stands in a box of its own there, only what stands beside it. */
export function impersonalTextOf(element: Element, idioms: SceneIdioms): string {
  return holdsPerson(element, idioms) ? ownTextOf(element) : textOf(element);
}

/** Whether a person's name stands in a box inside an element. */
export const holdsPerson = (element: Element, { personal }: SceneIdioms) =>
  personal !== '' && dom.querySelector(element, personal) !== null;
