import { autotaskIdioms } from '@/autotask/idioms';
import { landmarkIds, listLandmarks } from '@/autotask/landmarks';
import type { RecordedAction } from '@/guide/recording/recorded-action';
import { say } from '@/guide/words/say';
import * as dom from '@/locate/dom';
import { describe } from '@/locate/recorded/describe';
import type { Scene } from '@/locate/recorded/scene';
import { roleOf } from '@/locate/role';
import { holds } from '@/locate/walk';

/** What is kept of a control, or why nothing can be. */
export type Told = Pick<RecordedAction, 'recorded' | 'landmark' | 'fault'>;

/** Takes down the control that an element is, or is part of. */
export function tellControl(at: Element, scene: Scene): Told {
  const entry = scene.queryOwner(at);
  const landmark = queryLandmark(at);
  const description = entry && describe(entry, scene);
  const kept = description?.ok ? { recorded: description.recorded } : {};
  if (landmark) return { landmark, ...kept };
  if (description?.ok) return kept;
  return { fault: say(entry ? 'recordUnsure' : 'recordNoControl') };
}

/** The landmark of Autotask's shell that an element is, or is part of. */
function queryLandmark(at: Element): string | undefined {
  const list = (selector: string) => [...dom.querySelectorAll(document, selector)];
  return landmarkIds.find((id) => {
    const [only, another] = listLandmarks(id, list);
    return only && !another && (holds(only, at) || holds(at, only));
  });
}

/** Something to press, be it left out of what is recorded, such as what bears a person's name. */
export const isPressable = (element: Element): boolean =>
  roleOf(element, autotaskIdioms) !== undefined ||
  dom.viewOf(element)?.getComputedStyle(element).cursor === 'pointer';

/** A field that people type in. */
export const isTyped = (control: Element): boolean =>
  roleOf(control, autotaskIdioms) === 'textbox' ||
  dom.matches(control, 'textarea, [contenteditable=""], [contenteditable=true]');
