import * as dom from '@/locate/dom';

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex], [contenteditable=true]';

/**
 * Moves the keyboard's focus to a control: to itself, else to the first part of it that takes the focus, else to what
 * it is a part of. Says whether the control has it then; many of Autotask's buttons can't.
 */
export function goTo(element: Element): boolean {
  const inside = [...dom.querySelectorAll(element, FOCUSABLE)];
  const parts = [element, ...inside, dom.closest(element, FOCUSABLE)];
  return parts.some((each) => each instanceof HTMLElement && takesFocus(each));
}

function takesFocus(element: HTMLElement): boolean {
  dom.focus(element);
  if (!dom.matches(element, ':focus')) return false;
  // From the card in the top document into this frame.
  if (!dom.hasFocus(document)) window.focus();
  return true;
}
