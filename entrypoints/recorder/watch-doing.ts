import * as dom from '@/locate/dom';
import { holds } from '@/locate/walk';
import { isHost } from '@/overlay/shared-host';

/** One press makes several events; those close together are one. */
const SAME_PRESS_MS = 600;

/** Where a key types, or where the browser makes a click of it that is heard anyway. */
const HAS_KEYS_OF_ITS_OWN = [
  'button',
  'a[href]',
  'area[href]',
  'input',
  'select',
  'textarea',
  'summary',
  '[contenteditable]:not([contenteditable=false])',
].join(',');

interface Doing {
  /** A press is about to be made: the page has not reacted yet. */
  onBefore(at: Element): void;
  /** It was made, on what `onBefore` was told. */
  onPress(at: Element): void;
  /** Something was typed or chosen in a field; what, is not looked at. */
  onInput(at: Element): void;
  /** The pointer has come onto an element. */
  onOver(at: Element): void;
  /** The focus has come onto an element; undefined: it has left one. */
  onFocus(at: Element | undefined): void;
  /** The person is in this frame. */
  onHere(): void;
  /** They are in a frame of another maker's, where nothing can be heard. */
  onUnheard(): void;
}

/**
 * Hears what a person does in this frame. It only listens: no event is held up, stopped or made, and what scripts of the page
 * dispatch is nobody's doing.
 */
export function watchDoing(doing: Doing, signal: AbortSignal): void {
  let began: Element | undefined;
  let last: { at: Element; when: number } | undefined;

  const hear = <Type extends keyof WindowEventMap>(
    type: Type,
    hearer: (at: Element, event: WindowEventMap[Type]) => void,
  ) =>
    window.addEventListener(
      type,
      (event) => {
        const at = event.composedPath()[0];
        if (event.isTrusted && at instanceof Element && !isHost(at)) hearer(at, event);
      },
      { signal, capture: true, passive: true },
    );
  const press = (at: Element) => {
    const when = performance.now();
    if (last && last.at === at && when - last.when < SAME_PRESS_MS) return;
    last = { at, when };
    doing.onPress(at);
  };

  hear('pointerdown', (at, { button }) => {
    doing.onHere();
    if (button !== 0) return;
    began = at;
    doing.onBefore(at);
  });
  // Buttons act on pointer events and may be gone before their click.
  hear('pointerup', (at, { button }) => {
    if (button === 0 && began && (began === at || !dom.isConnected(began))) press(began);
  });
  hear('pointercancel', () => (began = undefined));
  hear('click', (at) => {
    // One without a pointer comes from the keyboard or from an assistive tool.
    if (!began) doing.onBefore(at);
    // Pressed in one part of a control and released in another.
    if (!began || holds(at, began)) press(began ?? at);
    began = undefined;
  });
  // Most of Autotask's controls are no buttons to the browser: they hear the key themselves, and no click comes of it. Which key
  // it is, is only asked where nobody can type.
  hear('keydown', (at, event) => {
    if (dom.matches(at, HAS_KEYS_OF_ITS_OWN) || event.repeat) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    doing.onBefore(at);
    press(at);
  });
  hear('focusin', (at) => {
    // A press puts the focus on the nearest box that takes it; what is about to be pressed is still the control in it.
    if (!began || !holds(at, began)) doing.onBefore(at);
    doing.onFocus(at);
  });
  hear('focusout', () => doing.onFocus(undefined));
  hear('input', (at) => doing.onInput(at));
  hear('change', (at) => doing.onInput(at));
  hear('pointerover', (at) => doing.onOver(at));
  const onBlur = () => {
    // Where the focus has gone is known in the next task.
    setTimeout(() => !signal.aborted && isClosedFrame(document.activeElement) && doing.onUnheard());
  };
  window.addEventListener('focus', () => doing.onHere(), { signal });
  window.addEventListener('blur', onBlur, { signal });
}

/** A frame whose document is closed to us. */
const isClosedFrame = (at: Element | null) => at instanceof HTMLIFrameElement && at.contentDocument === null;
