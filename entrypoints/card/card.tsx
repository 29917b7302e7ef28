import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import cardCss from '@/components/card/card.css?inline';
import cardPartsCss from '@/components/card/card-parts.css?inline';
import tokensCss from '@/components/shared/tokens.css?inline';
import { OfferCard } from '@/components/card/OfferCard';
import { StepCard } from '@/components/card/StepCard';
import type { CardAction, CardView } from '@/guide/card/card-view';
import type { OfferView } from '@/guide/card/offer';
import type { Anchor, FromCard, ToCard } from '@/guide/messages';
import * as dom from '@/locate/dom';
import { acquireHost, addStyle, keepHostUp } from '@/overlay/host';
import { keepOwnSize, queryViewSize } from '@/overlay/own-size';
import { placeBeside } from '@/overlay/place-beside';
import { copyText } from '@/platform/copy-text';
import { openLine } from '@/platform/port';
import { hideFocus, queryFocus } from './hide-focus';
import { holdFocus } from './hold-focus';
import { shieldCard } from './shield-card';
import { queryTheme } from './theme';

/** Shows the card in this top document as the background says, until `stop` is called. */
export function runCard(stop: () => void, signal: AbortSignal): void {
  let shown: { box: HTMLElement; render(view: CardView | OfferView): void; hide(): void } | undefined;
  let anchor: Anchor | null = null;
  /** Where the keyboard was in the page, before the person went to the card. */
  let leftAt: Element | null = null;

  hideFocus(document, signal);
  const line = openLine<ToCard, FromCard>(
    'card',
    { onMessage, onOpen: () => undefined, onOrphaned: stop },
    signal,
  );

  function onMessage(message: ToCard): void {
    switch (message.type) {
      case 'view':
        if (!message.view) return hide();
        shown ??= show();
        shown.render(message.view);
        return place();
      case 'anchor':
        anchor = message.anchor;
        return place();
      case 'focus':
        leftAt = queryFocus(document);
        return focusCard();
      case 'stop':
        return stop();
    }
  }

  function show(): NonNullable<typeof shown> {
    const life = new AbortController();
    const stage = acquireHost(life.signal);
    holdFocus(stage, life.signal);
    shieldCard(stage, life.signal);
    addStyle(tokensCss);
    addStyle(cardCss);
    addStyle(cardPartsCss);
    const box = dom.createElement(document, 'div');
    box.dataset.theme = queryTheme();
    box.style.cssText = 'position:fixed;left:0;top:0;pointer-events:auto';
    stage.append(box);
    const react = createRoot(box);
    const resize = new ResizeObserver(place);
    resize.observe(box);
    window.addEventListener('resize', place, { signal: life.signal });
    return {
      box,
      render(view) {
        keepHostUp();
        const onAct = (action: CardAction) =>
          line.send(
            { type: 'act', action, procedure: view.procedure.id, step: view.step.id },
            { keep: true },
          );
        const rest = { onAct, onLeave: leave };
        // At once: the spotlight's turn comes right after, and must not stand beside the step before.
        flushSync(() =>
          react.render(
            'offer' in view ? (
              <OfferCard view={view} {...rest} />
            ) : (
              <StepCard view={view} onCopy={copyText} {...rest} />
            ),
          ),
        );
      },
      hide() {
        resize.disconnect();
        react.unmount();
        box.remove();
        life.abort();
      },
    };
  }

  function hide(): void {
    shown?.hide();
    shown = undefined;
  }

  function place(): void {
    if (!shown) return;
    const [width, height] = [dom.offsetWidth(shown.box), dom.offsetHeight(shown.box)];
    keepOwnSize(shown.box);
    const { x, y } = placeBeside({ width, height }, anchor, queryViewSize());
    shown.box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  function focusCard(): void {
    const card = shown && dom.querySelector(shown.box, '[data-part="card"]');
    if (card instanceof HTMLElement) dom.focus(card);
  }

  /** Back to where the keyboard was; to the page itself when that can't take the focus. */
  function leave(): void {
    if (leftAt instanceof HTMLElement) dom.focus(leftAt);
    const root = shown && dom.getRootNode(shown.box);
    const inCard = root instanceof ShadowRoot && root.activeElement;
    if (inCard instanceof HTMLElement) inCard.blur();
  }

  signal.addEventListener('abort', hide);
}
