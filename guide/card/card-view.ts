import type { KbWording } from '../procedure/kb-wording';
import type { How } from '../run/run';

/** Everything the card shows, ready to read: the card itself decides nothing. */
export interface CardView {
  procedure: { id: string; title: string; articleUrl: string };
  step: { id: string; title: string; say: string; /** from 1 */ number: number; count: number };
  /** `pointing`: a spotlight is on a control; `waiting`: looking or not found; `manual`: only a person can tell. */
  state: 'pointing' | 'waiting' | 'manual' | 'done';
  /** What is going on, when it isn't plain pointing: "Looking for …", "I can't find …". */
  status?: { tone: 'info' | 'problem'; say: string; where?: string };
  caution?: { say: string; inferred: boolean };
  /** "The KB calls it …" and other differences between the article and this Autotask. */
  drift?: { say: string; inferred: boolean };
  tips: string[];
  /** Each step in order, and how it was settled; `here` is the one shown, `open` those still to be done. */
  trail: { step: string; mark: TrailMark }[];
  /** At the end: nothing was left out. */
  complete?: boolean;
  /** A link has offered another guide meanwhile. */
  note?: string;
  /** What is pointed at was shown by the office, or differs from it: what is kept of that, in words. */
  shown?: string;
  /** While a step is shown. */
  wording?: KbWording;
  /** At the end, when the article has more to say than the guide. */
  goesOn?: string;
  /** Why the spotlight is where it is, or why there is none, in one line. */
  evidence?: string;
  /** Buttons beyond Back, Skip, Pause and Close, in order; the first is the main one. */
  buttons: CardButton[];
  canGoBack: boolean;
}

type TrailMark = How | 'here' | 'open';

/** A button of the card that depends on the state. */
export interface CardButton {
  action: CardAction;
  label: string;
}

/** What the person can ask for, from the card. */
export type CardAction =
  | 'back'
  | 'skip'
  | 'pause'
  | 'did'
  | 'missing'
  | 'look-again'
  | 'scroll'
  | 'show-me'
  | 'forget'
  | 'open-page'
  | 'finish'
  | 'failed'
  | 'cancelled'
  | 'continue'
  | 'restart'
  | 'accept'
  | 'dismiss'
  /** Moves the keyboard's focus from the card to the control that is ringed. */
  | 'go-to'
  /** Takes a pause back that was pressed just now. */
  | 'resume';
