import cardCss from '@/components/card/card.css?inline';
import tokensCss from '@/components/shared/tokens.css?inline';
import type { CardForm } from '@/guide/card/card-form';
import type { CardAction } from '@/guide/card/card-view';
import type { ShownView } from '@/guide/shown-view';
import * as dom from '@/locate/dom';
import { acquireHost, addStyle } from '@/overlay/host';
import { dragCard } from './drag-card';
import { createDrawing, type Drawn } from './draw-card';
import { holdFocus, type FocusHold } from './hold-focus';
import { createLayout, type Layout } from './lay-out';
import { shieldCard } from './shield-card';
import { queryTheme } from './theme';

interface Doings {
  onAct(action: CardAction, view: ShownView, text?: string): void;
  onLeave(): void;
}

interface Drawer {
  /** What is to be drawn in this form; undefined: nothing. */
  draw(form: CardForm): Drawn | undefined;
  /** Its size or the window's has changed. */
  onPlace(): void;
  /** The person has let the card go, here; undefined: they have not moved it. */
  onDropped(at: { x: number; y: number } | undefined): void;
}

/** The box on the page that the card is drawn in. */
export interface ShownBox {
  box: HTMLElement;
  layout: Layout;
  focus: FocusHold;
  /** Draws again what has changed, in the form that is drawn. */
  redraw(): void;
  /** Draws a note in the place of the card. */
  note(drawn: Drawn): void;
  end(): void;
}

/** Puts the box up; `end` takes it away with all that belongs to it. */
export function showBox(doings: Doings, drawer: Drawer): ShownBox {
  const life = new AbortController();
  const { signal } = life;
  const stage = acquireHost(signal);
  const box = dom.createElement(document, 'div');
  // First of all that listens at the window: what keeps events from the page lets none of these through.
  const drag = {
    onDrag: (by: { x: number; y: number }) => layout.dragBy(by),
    onDropped: (moved: boolean) => drawer.onDropped(moved ? layout.queryParts() : undefined),
  };
  dragCard(box, drag, signal);
  const focus = holdFocus(stage, signal);
  shieldCard(stage, signal);
  addStyle(tokensCss);
  addStyle(cardCss);
  box.dataset.theme = queryTheme();
  box.style.cssText = 'position:fixed;left:0;top:0;pointer-events:auto';
  stage.append(box);
  const drawing = createDrawing(box, doings);
  let drawn: CardForm = 'full';
  const redraw = () => {
    const what = drawer.draw(drawn);
    if (what) drawing.draw(what);
  };
  const layout = createLayout(box, (form) => {
    drawn = form;
    redraw();
  });
  const resize = new ResizeObserver(() => layout.onResize() && drawer.onPlace());
  resize.observe(box);
  window.addEventListener('resize', drawer.onPlace, { signal });
  return {
    box,
    layout,
    focus,
    redraw,
    note(what) {
      drawing.draw(what);
      layout.toCorner();
    },
    end() {
      resize.disconnect();
      drawing.end();
      box.remove();
      life.abort();
    },
  };
}
