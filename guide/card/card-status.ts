import type { Procedure, Step, Target } from '../procedure/procedure';
import type { Assessment } from '../run/assess';
import { queryPageToOpen } from '../run/place';
import type { Run } from '../run/run';
import { say } from '../words/say';
import type { CardButton, CardView, Help } from './card-view';

export type Status = NonNullable<CardView['status']>;

/** The part of the card that depends on how things stand with the step. */
export interface CardStatus {
  state: CardView['state'];
  status?: Status;
  buttons: CardButton[];
  help?: Help;
}

/** Who has pointed a control out, and when (milliseconds since the epoch); `imported`: it came with a file. */
export interface ShownBy {
  at: number;
  imported?: true | undefined;
}

/** What the words depend on. */
export interface Telling {
  procedure: Procedure;
  step: Step;
  assessment: Assessment;
  /** For how long the step's control has not been found. */
  absentMs: number;
  run: Run;
  /** By target: the controls that were pointed out. */
  shown?: Readonly<Record<string, ShownBy>> | undefined;
}

export const doneAlreadyButton = (): CardButton => ({ action: 'did', label: say('cardDoneAlready') });
export const missingButton = (): CardButton => ({ action: 'missing', label: say('cardMissing') });
export const endButton = (): CardButton => ({ action: 'end', label: say('cardEndGuide') });
export const keepLookingButton = (): CardButton => ({ action: 'look-again', label: say('cardKeepLooking') });

/** The button as the one thing to do. */
export const main = (button: CardButton): CardButton => ({ ...button, main: true });

export const scrollButton = () => main({ action: 'scroll', label: say('cardScroll') });

/** The button of a step that only a person can tell about. */
export const tellButton = ({ reading, sends }: Step): CardButton => ({
  action: 'did',
  label: sends ? say('sharedMailSent') : reading ? say('cardGotIt') : say('cardDid'),
});

/** "Take me to …", where the step's page has an address. */
export function openPageButton(procedure: Procedure, step: Step): CardButton[] {
  const page = queryPageToOpen(procedure, step);
  const name = page && procedure.pages[page]?.name;
  return name ? [{ action: 'open-page', label: say('cardTakeMeTo', name) }] : [];
}

export const info = (text: string, buttons: CardButton[]): CardStatus => ({
  state: 'waiting',
  status: { tone: 'info', say: text },
  buttons,
});

/** Something is wrong: one sentence, the buttons for it, and the rest folded. */
export function problem(text: string, buttons: CardButton[], help: Help): CardStatus {
  // Unless there is a choice to make, or something else is put forward.
  const isMain = buttons.length < 2 && !buttons.some((each) => each.main);
  return {
    state: 'waiting',
    status: { tone: 'problem', say: text },
    buttons,
    help: isMain ? { ...help, main: true } : help,
  };
}

/** A picture such as a QR code is never taken down. */
export const showOffer = (target: Target | undefined): CardButton[] =>
  target && !target.role.includes('graphic') ? [{ action: 'show-me', label: say('cardPointOut') }] : [];
