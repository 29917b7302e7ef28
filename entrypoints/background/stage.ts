import type { CardView } from '@/guide/card/card-view';
import type { OfferView } from '@/guide/card/offer';
import type { FrameRef } from '@/guide/run/facts';
import type { Anchor, ToCard } from '@/guide/messages';
import type { Frames } from './frames';

/** Where the spotlight is: on a target of one frame, or on the control that would show it. */
export interface Spot extends FrameRef {
  target: string;
  opener: boolean;
}

/** One spotlight and one card in the whole browser; every change of theirs goes through here. */
export interface Stage {
  /** Shows the card in a tab, with the spotlight where it says, or nothing at all. Only differences are sent. */
  show(scene: { tab: number; view: CardView | OfferView; spot?: Spot; scroll: boolean } | undefined): void;
  /** The spotlight of this frame moved; null: nothing of it can be seen. */
  anchor(frame: FrameRef, anchor: Anchor | null): void;
  addCard(tab: number, send: (message: ToCard) => void): void;
  removeCard(tab: number, send: (message: ToCard) => void): void;
  /** Moves keyboard focus into the card: only ever at the person's own command. */
  focusCard(): void;
  /** Says everything again to a frame that has just (re)connected. */
  refresh(frame: FrameRef): void;
  /** Takes everything down. */
  clear(): void;
}

export function createStage(frames: Frames, injectCard: (tab: number) => void): Stage {
  const cards = new Map<number, (message: ToCard) => void>();
  let shownIn: number | undefined;
  let spot: Spot | undefined;
  let view: CardView | OfferView | null = null;
  let anchored: Anchor | null = null;
  let lastView = '';

  const sendView = () => {
    if (shownIn === undefined) return;
    const send = cards.get(shownIn);
    if (!send) return injectCard(shownIn);
    send({ type: 'view', view });
    send({ type: 'anchor', anchor: anchored });
  };
  const turnCard = (scene: { tab: number; view: CardView | OfferView } | undefined) => {
    const text = scene ? JSON.stringify(scene.view) : '';
    if (scene?.tab === shownIn && text === lastView) return;
    for (const [tab, send] of cards) if (tab !== scene?.tab) send({ type: 'view', view: null });
    shownIn = scene?.tab;
    view = scene?.view ?? null;
    lastView = text;
    sendView();
  };
  const isSame = (next: Spot | undefined) =>
    spot?.tab === next?.tab &&
    spot?.frame === next?.frame &&
    spot?.target === next?.target &&
    spot?.opener === next?.opener;
  const sendSpot = (scroll: boolean) => {
    if (spot) frames.send(spot, { type: 'show', target: spot.target, opener: spot.opener, scroll });
  };

  return {
    // A ring beside the card of another step would be a wrong one: the old goes first, the new comes last.
    show(scene) {
      const scroll = scene?.scroll ?? false;
      const same = isSame(scene?.spot);
      if (!same) {
        if (spot) frames.send(spot, { type: 'hide' });
        anchored = null;
        spot = scene?.spot;
      }
      turnCard(scene);
      if (!same || scroll) sendSpot(scroll);
    },
    anchor(frame, anchor) {
      if (!spot || spot.tab !== frame.tab || spot.frame !== frame.frame) return;
      anchored = anchor;
      if (shownIn === frame.tab) cards.get(frame.tab)?.({ type: 'anchor', anchor });
    },
    addCard(tab, send) {
      cards.set(tab, send);
      if (tab === shownIn) sendView();
      else if (shownIn !== undefined) send({ type: 'view', view: null });
    },
    removeCard(tab, send) {
      if (cards.get(tab) === send) cards.delete(tab);
    },
    focusCard() {
      if (shownIn !== undefined) cards.get(shownIn)?.({ type: 'focus' });
    },
    refresh(frame) {
      if (spot && spot.tab === frame.tab && spot.frame === frame.frame) {
        sendSpot(false);
      } else {
        frames.send(frame, { type: 'hide' });
      }
    },
    clear() {
      frames.sendAll({ type: 'stop' });
      for (const send of cards.values()) send({ type: 'stop' });
      cards.clear();
      shownIn = undefined;
      spot = undefined;
      view = null;
      anchored = null;
      lastView = '';
    },
  };
}
