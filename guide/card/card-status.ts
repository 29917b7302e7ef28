import type { Procedure, Step } from '../procedure/procedure';
import type { Assessment } from '../run/assess';
import type { Run } from '../run/run';
import type { CardButton, CardView } from './card-view';

export type Status = NonNullable<CardView['status']>;

/** The part of the card that depends on how things stand with the step. */
export interface CardStatus {
  state: CardView['state'];
  /** Why the control may be missing, known before anybody reports it. */
  why?: string;
  status?: Status;
  buttons: CardButton[];
}

/** What the words depend on. */
export interface Telling {
  procedure: Procedure;
  step: Step;
  assessment: Assessment;
  /** For how long the step's control has not been found. */
  absentMs: number;
  run: Run;
}
