import * as dom from '@/locate/dom';
import { queryFocus } from './hide-focus';
import type { ShownBox } from './show-box';

/** Brings the keyboard's focus into the card, and back to where it was. */
export function createKeyboard(queryShown: () => ShownBox | undefined) {
  /** Where the keyboard was in the page, before the person went to the card. */
  let leftAt: Element | null = null;

  const queryInCard = (): HTMLElement | undefined => {
    const shown = queryShown();
    const root = shown && dom.getRootNode(shown.box);
    const at = root instanceof ShadowRoot ? root.activeElement : null;
    return at instanceof HTMLElement ? at : undefined;
  };

  return {
    isInCard: () => queryInCard() !== undefined && dom.hasFocus(document),
    /** To the card itself: it is labelled by the step, which is read out then. */
    enter(): void {
      const shown = queryShown();
      const card = shown && dom.querySelector(shown.box, '[data-part="card"]');
      if (!(card instanceof HTMLElement)) return;
      if (!queryInCard()) leftAt = queryFocus(document);
      dom.focus(card);
    },
    /** Back to where the keyboard was; to the page itself when that can't take the focus. Nothing, when it isn't here. */
    leave(): void {
      const inCard = queryInCard();
      if (!inCard) return;
      queryShown()?.focus.letGo();
      if (leftAt instanceof HTMLElement && dom.isConnected(leftAt)) dom.focus(leftAt);
      queryInCard()?.blur();
    },
    /** The focus is about to go elsewhere, as the person wants it. */
    letGo: () => queryShown()?.focus.letGo(),
    /** It has not gone anywhere after all. */
    stay: () => queryInCard()?.focus({ preventScroll: true }),
  };
}
