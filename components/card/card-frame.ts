import { createContext } from 'react';
import type { CardForm } from '@/guide/card/card-form';

/** Which way a card is moved by one press; `home`: back to where it is least in the way by itself. */
export type Move = 'left' | 'up' | 'down' | 'right' | 'home';

/** Which key moves the card which way. */
export const MOVE_KEYS: Partial<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'right',
};

/** The id of the sentence that describes the card; ids in a closed shadow root meet no other. */
export const SAY_ID = 'signpost-say';

/** How the card stands on the page, and what the person can do about that. Who draws the card decides it. */
export interface CardFrame {
  form: CardForm;
  /** The keys that lead to the card, as they are really set. */
  keys?: string | undefined;
  /** A control is ringed, to which the focus can be moved. */
  canGoTo: boolean;
  /** What came of the last thing that was asked for, where that has to be said. */
  notice?: string | undefined;
  /** The arrow keys move the card. */
  isMoving: boolean;
  onGoTo(): void;
  /** Makes the card small, or whole again. */
  onMinimize(small: boolean): void;
  onMoving(moving: boolean): void;
  onMove(move: Move): void;
}

const nothing = () => undefined;

/** A whole card that stands anywhere. */
export const CardFrameContext = createContext<CardFrame>({
  form: 'full',
  canGoTo: false,
  isMoving: false,
  onGoTo: nothing,
  onMinimize: nothing,
  onMoving: nothing,
  onMove: nothing,
});
