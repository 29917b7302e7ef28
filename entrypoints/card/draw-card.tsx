import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CardFrameContext, type CardFrame } from '@/components/card/card-frame';
import { OfferCard } from '@/components/card/OfferCard';
import { PausedNote } from '@/components/card/PausedNote';
import { BriefCard } from '@/components/card/BriefCard';
import { StepCard } from '@/components/card/StepCard';
import type { CardAction } from '@/guide/card/card-view';
import type { ShownView } from '@/guide/shown-view';
import { copyText } from '@/platform/copy-text';

/** What is drawn: a card, or the note that stands in its place after it was closed. */
export type Drawn =
  | { view: ShownView; frame: CardFrame }
  | { paused: { keys: string | undefined; onUndo(): void; onGone(): void } };

interface Doings {
  onAct(action: CardAction, view: ShownView, text?: string): void;
  onLeave(): void;
}

/** Draws into a box of ours, at once: the spotlight's turn comes right after, and must not stand beside the step before. */
export function createDrawing(box: HTMLElement, { onAct, onLeave }: Doings) {
  const life = new AbortController();
  const react = listeningUntil(life.signal, () => createRoot(box));
  return {
    draw(drawn: Drawn): void {
      flushSync(() => react.render('paused' in drawn ? <PausedNote {...drawn.paused} /> : cardOf(drawn)));
    },
    end() {
      react.unmount();
      life.abort();
    },
  };

  function cardOf({ view, frame }: Extract<Drawn, { frame: CardFrame }>) {
    const doings = { onAct: (action: CardAction, text?: string) => onAct(action, view, text), onLeave };
    return (
      <CardFrameContext value={frame}>
        {'brief' in view ? (
          <BriefCard view={view} {...doings} />
        ) : 'offer' in view ? (
          <OfferCard view={view} {...doings} />
        ) : (
          <StepCard view={view} onCopy={copyText} {...doings} />
        )}
      </CardFrameContext>
    );
  }
}

/**
 * Runs `make`, and has what it adds to the document's listeners go with the signal. React adds one for itself that it never
 * takes away, and a page would have one more of them with every card. (The function that is replaced meanwhile is this
 * world's own: the page has another.)
 */
function listeningUntil<T>(signal: AbortSignal, make: () => T): T {
  const add = (type: string, listener: EventListener, options?: AddEventListenerOptions | boolean) => {
    const wanted = typeof options === 'object' ? options : { capture: options === true };
    EventTarget.prototype.addEventListener.call(document, type, listener, { ...wanted, signal });
  };
  Object.defineProperty(document, 'addEventListener', { value: add, configurable: true });
  try {
    return make();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
  }
}
