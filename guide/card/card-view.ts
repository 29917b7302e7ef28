import type { Reference } from '../procedure/procedure';
import type { KbWording } from '../procedure/kb-wording';
import type { How } from '../run/run';

/** Everything the card shows, ready to read: the card itself decides nothing. */
export interface CardView {
  procedure: { id: string; title: string; articleUrl: string };
  step: { id: string; title: string; say: string; /** from 1 */ number: number; count: number };
  /** `pointing`: a spotlight is on a control; `waiting`: looking or not found; `manual`: only a person can tell. */
  state: 'pointing' | 'waiting' | 'manual' | 'done';
  /** What is going on, when it isn't plain pointing: "Looking for …", "X isn’t on this page.". */
  status?: { tone: 'info' | 'problem'; say: string };
  /** For who follows a guide for the first time: that nothing has to be pressed on the card. */
  hint?: string;
  caution?: { say: string; inferred: boolean };
  /** A reason to stop here instead, and the button for it. */
  stopIf?: { ask: string; button: CardButton };
  /** "The KB calls it …" and other differences between the article and this Autotask. */
  drift?: { say: string; inferred: boolean };
  tips: string[];
  /** Each step in order, and how it was settled; `here` is the one shown, `open` those still to be done. */
  trail: { step: string; mark: TrailMark }[];
  /** The company's own color, by its policy, for the head of the card: `#0a6b47`. */
  companyColor?: string;
  /** At the end: nothing was left out. */
  complete?: boolean;
  /** A link has offered another guide meanwhile. */
  note?: string;
  /** While a step is shown. */
  wording?: KbWording;
  /** The table that one looks something up in at this step. */
  table?: Pick<Reference, 'title' | 'say' | 'columns' | 'rows'>;
  /** At the end, when the article has more to say than the guide. */
  goesOn?: string;
  /** At the end: a procedure that goes with this one. */
  related?: { id: string; title: string };
  /** Folded: what helps when something is wrong. */
  help?: Help;
  /** Folded: why the spotlight is where it is. */
  why?: { says: string[]; buttons: CardButton[] };
  /** Buttons beyond Back, Skip, Pause and Close, in order. */
  buttons: CardButton[];
  canGoBack: boolean;
}

/** Behind one press: where to look, what may be the matter, and what else can be done. */
export interface Help {
  label: string;
  /** Getting help is the thing to do. */
  main?: true;
  where?: string;
  notes: string[];
  buttons: CardButton[];
  /** Where the company helps. */
  support?: Support;
}

/** A way to the company's own help: an address of the web or for e-mails, and what stands on the link. */
export interface Support {
  url: string;
  say: string;
}

type TrailMark = How | 'here' | 'open';

/** A button of the card that depends on the state. */
export interface CardButton {
  action: CardAction;
  label: string;
  /** The one thing to do; it never ticks a step that Signpost knows nothing about. */
  main?: true;
  /** It takes what is written in the card's field. */
  takesText?: true;
  /** For `copy`: what goes onto the clipboard. */
  text?: string;
}

/** What the person can ask for, from the card. */
export type CardAction = (typeof CARD_ACTIONS)[number];

export const CARD_ACTIONS = [
  'back',
  'skip',
  'pause',
  'did',
  'missing',
  'look-again',
  'scroll',
  'show-me',
  'keep',
  'prefer',
  'forget',
  'open-page',
  'open-form',
  /** Takes a finished guide's card away. */
  'finish',
  /** Ends the guide before its last step, for good: because of what the card says, or because of the step's `stopIf`. */
  'end',
  'not-needed',
  'revisit',
  'related',
  /** Done by the card itself: only it is where the person has pressed. */
  'copy',
  'failed',
  'cancelled',
  'continue',
  'restart',
  'accept',
  'dismiss',
  /** Moves the keyboard's focus from the card to the control that is ringed. */
  'go-to',
  /** Takes a pause back that was pressed just now. */
  'resume',
  /** Of a guide that is being recorded. */
  'record-undo',
  'record-point',
  'record-go-on',
  'record-by-hand',
  'record-note',
  'record-note-last',
  'record-note-step',
  'record-stop',
  'record-discard',
  'record-finish',
  /** Of a check of the page: back to the editor, or only away with the numbers. */
  'check-back',
  'check-end',
] as const;
