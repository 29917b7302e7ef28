import type { DOMAttributes, SyntheticEvent } from 'react';

const stop = (event: SyntheticEvent) => event.stopPropagation();

/**
 * Pressing must not move the focus: Autotask closes its open menus when it does. The click still comes. A field is the
 * exception: who presses it wants to write in it.
 */
const stopWithoutFocus = (event: SyntheticEvent) => {
  if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
  event.stopPropagation();
};

/**
 * Handlers that keep what happens on the card from Autotask's own listeners, which treat every press and key in the
 * document as theirs (a click outside closes a menu, a letter is a shortcut).
 */
export const keepToCard: DOMAttributes<HTMLElement> = {
  onMouseDown: stopWithoutFocus,
  onMouseUp: stop,
  onClick: stop,
  onAuxClick: stop,
  onDoubleClick: stop,
  onContextMenu: stop,
  onPointerDown: stop,
  onPointerUp: stop,
  onPointerCancel: stop,
  onTouchStart: stop,
  onTouchEnd: stop,
  onWheel: stop,
  // Moving over the card is not moving over what lies under it: hover menus there stay as they are.
  onMouseOver: stop,
  onMouseOut: stop,
  onMouseMove: stop,
  onPointerOver: stop,
  onPointerOut: stop,
  onPointerMove: stop,
  onKeyDown: stop,
  onKeyPress: stop,
  onKeyUp: stop,
  onFocus: stop,
  onBlur: stop,
};
