import * as dom from '@/locate/dom';
import { isHost } from '@/overlay/shared-host';

/** What happens on the card and is heard on its way by a page that listens at its document, ahead of the card. */
const HEARD = (
  'pointerdown,pointerup,mousedown,mouseup,click,dblclick,auxclick,contextmenu,touchstart,touchend,' +
  'keydown,keypress,keyup,beforeinput,input,change,compositionstart,compositionupdate,compositionend,' +
  'paste,copy,cut,focusin,focusout,focus,blur,mouseover,mouseout,pointerover,pointerout'
).split(',');
/** What the card itself listens to. */
const NEEDED = ['mousedown', 'click', 'keydown', 'focusin', 'focusout'];

/**
 * Keeps what the person does on the card from the page also on its way there: a page closes its menus when something
 * outside of them is pressed, and fetches the focus back that leaves its dialogs. The event is stopped at the window,
 * and its copy is dispatched inside the closed root, from where nothing gets out. What the page's own script dispatches
 * at the card is stopped, and has no copy.
 *
 * An event that crosses the card's edge tells where the pointer or the focus comes from or goes to. From there React walks
 * up by properties of the page's elements, which a form may turn into a circle: so that is left out of the copies, too.
 *
 * What the page hears at the window in the capturing phase, where it has listened before, can't be kept from it; nor is
 * a press without a place, as of the Enter key: only the browser knows which button it is for.
 */
export function shieldCard(stage: HTMLElement, signal: AbortSignal): void {
  /** What had the focus last: the event that says it has gone comes when nothing has it. */
  let focused: Element | null = null;
  stage.addEventListener('focusin', ({ target }) => (focused = target as Element), { signal, capture: true });

  const queryInside = (event: Event): Element | null => {
    const root = dom.getRootNode(stage) as ShadowRoot;
    if (event.type === 'focusout') return focused;
    return event instanceof MouseEvent
      ? dom.elementFromPoint(root, event.clientX, event.clientY)
      : root.activeElement;
  };
  const onEvent = (event: Event) => {
    const [at] = event.composedPath();
    if (!(at instanceof Node) || !isHost(at)) return;
    if (event.isTrusted && event instanceof MouseEvent && event.type === 'click' && event.detail === 0)
      return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return event.preventDefault();
    const inside = NEEDED.includes(event.type) && queryInside(event);
    if (inside && isPrevented(inside, event)) event.preventDefault();
  };
  for (const type of HEARD) window.addEventListener(type, onEvent, { signal, capture: true, passive: false });
}

/** Dispatches a copy of an event; says whether somebody prevented what the browser does about it. */
function isPrevented(at: Element, event: Event): boolean {
  const copy = copyOf(event);
  let prevented = false;
  // The browser follows a link and opens a fold for the event itself, and not once more for its copy.
  copy.preventDefault();
  Object.defineProperty(copy, 'preventDefault', { value: () => (prevented = true) });
  at.dispatchEvent(copy);
  return prevented;
}

/** An event that tells the same, and stays inside the root in which it is dispatched. */
function copyOf(event: Event): Event {
  const init: Record<string, unknown> = {};
  for (const name in event) init[name] = event[name as keyof Event];
  const Kind = event.constructor as new (type: string, init: object) => Event;
  const copy = new Kind(event.type, { ...init, relatedTarget: null, cancelable: true, composed: false });
  if (!copy.composed) return copy;
  // In Firefox every KeyboardEvent leaves the root, whatever it is told. A plain event with the same to say doesn't.
  const plain = new Event(event.type, { bubbles: event.bubbles, cancelable: true });
  for (const [name, value] of Object.entries(init))
    if (!(name in plain))
      Object.defineProperty(plain, name, { value: typeof value === 'function' ? value.bind(event) : value });
  return plain;
}
