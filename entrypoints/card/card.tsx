import type { CardFrame, Move } from '@/components/card/card-frame';
import { noWish, type CardForm, type CardWish } from '@/guide/card/card-form';
import type { CardAction } from '@/guide/card/card-view';
import type { Anchor, FromCard, Obstacle, ToCard } from '@/guide/messages';
import type { ShownView } from '@/guide/shown-view';
import { say } from '@/guide/words/say';
import { keepHostUp } from '@/overlay/host';
import { removeOrphans } from '@/overlay/orphans';
import { chooseTexts } from '@/platform/chosen-texts';
import { openKeepingLine } from '@/platform/keeping-line';
import type { Drawn } from './draw-card';
import { hideFocus } from './hide-focus';
import { createKeyboard } from './keyboard';
import { showBox, type ShownBox } from './show-box';

/** How far one press of an arrow moves the card. */
const MOVE_PX = 32;
const WAYS: Record<Exclude<Move, 'home'>, { x: number; y: number }> = {
  left: { x: -MOVE_PX, y: 0 },
  up: { x: 0, y: -MOVE_PX },
  down: { x: 0, y: MOVE_PX },
  right: { x: MOVE_PX, y: 0 },
};

/** Shows the card in this top document as the background says, until `stop` is called. */
export function runCard(stop: () => void, signal: AbortSignal): void {
  let shown: ShownBox | undefined;
  let view: ShownView | undefined;
  let anchor: Anchor | null = null;
  let near: readonly Obstacle[] = [];
  let wish: CardWish = noWish;
  let keys: string | undefined;
  let notice: string | undefined;
  let isMoving = false;
  /** A strip that was opened to read it. */
  let isOpened = false;
  /** The card was closed here, just now: a note stands in its place. */
  let closing: ShownView | undefined;
  let isNoted = false;

  removeOrphans();
  hideFocus(document, signal);
  const keyboard = createKeyboard(() => shown);
  const line = openKeepingLine<ToCard, FromCard>(
    'card',
    { onMessage, onOpen: () => undefined, onOrphaned: stop },
    signal,
  );

  function onMessage(message: ToCard): void {
    switch (message.type) {
      case 'view':
        return message.view ? turnTo(message.view) : leaveOrNote(hide);
      case 'anchor':
        anchor = message.anchor;
        return redraw();
      case 'near':
        near = message.near;
        return redraw();
      case 'wish':
        wish = message.wish;
        return redraw();
      case 'keys':
        keys = message.keys;
        return redraw();
      case 'words':
        chooseTexts(message.texts ?? undefined);
        return redraw();
      case 'went':
        if (!message.ok) return tell(say('cardNotFocusable'));
        return;
      case 'focus':
        // Asked once more while it is there: on to the control.
        if (keyboard.isInCard()) return goTo();
        return keyboard.enter();
      case 'stop':
        return leaveOrNote(stop);
    }
  }

  function turnTo(next: ShownView): void {
    const isNew = view?.step.id !== next.step.id || view.procedure.id !== next.procedure.id;
    view = next;
    closing = undefined;
    isNoted = false;
    if (isNew) {
      notice = undefined;
      isMoving = false;
      isOpened = false;
    }
    shown ??= showBox({ onAct: act, onLeave: keyboard.leave }, { draw, onPlace: redraw, onDropped });
    keepHostUp();
    shown.layout.renew(isNew);
    redraw();
  }

  /** Draws what has changed, in the form that fits now. */
  function redraw(): void {
    if (!shown || isNoted) return;
    shown.redraw();
    shown.layout.place({ anchor, near, wish, isOpened });
  }

  function draw(form: CardForm): Drawn | undefined {
    return view && { view, frame: frameOf(form) };
  }

  function frameOf(form: CardForm): CardFrame {
    return {
      form,
      keys,
      canGoTo: anchor !== null,
      notice,
      isMoving,
      onGoTo: goTo,
      onMinimize(small) {
        if (small || wish.minimized) wishFor({ ...wish, minimized: small });
        isOpened = !small && form === 'strip';
        redraw();
      },
      onMoving(moving) {
        isMoving = moving;
        shown?.layout.renew(true);
        redraw();
      },
      onMove: moveBy,
    };
  }

  function act(action: CardAction, on: ShownView, text?: string): void {
    if (action === 'pause') closing = on;
    if (action === 'pause' || action === 'finish') keyboard.leave();
    const what = {
      action,
      procedure: on.procedure.id,
      step: on.step.id,
      ...(text !== undefined && { text }),
    };
    line.send({ type: 'act', ...what }, { keep: true });
  }

  function goTo(): void {
    if (!view || !anchor) return;
    keyboard.letGo();
    act('go-to', view);
  }

  function tell(what: string): void {
    notice = what;
    shown?.layout.renew(false);
    redraw();
    keyboard.stay();
  }

  function wishFor(next: CardWish): void {
    wish = next;
    line.send({ type: 'wish', wish }, { keep: true });
  }

  function onDropped(at: { x: number; y: number } | undefined): void {
    if (at) wishFor({ ...wish, at });
    redraw();
  }

  function moveBy(move: Move): void {
    if (move === 'home') {
      wishFor({ minimized: wish.minimized });
      shown?.layout.renew(true);
      return redraw();
    }
    shown?.layout.dragBy(WAYS[move]);
    onDropped(shown?.layout.queryParts());
  }

  /** Whoever has closed the card here is told where the guide has gone, before `then`. */
  function leaveOrNote(then: () => void): void {
    if (isNoted) return;
    const on = closing;
    if (!shown || !on) return then();
    isNoted = true;
    view = undefined;
    const onGone = () => {
      if (isNoted) stop();
    };
    const onUndo = () => act('resume', on);
    shown.note({ paused: { keys, onUndo, onGone } });
  }

  function hide(): void {
    shown?.end();
    shown = undefined;
    view = undefined;
  }

  signal.addEventListener('abort', hide);
}
