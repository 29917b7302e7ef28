import type { CardButton } from './card-view';

/** A card beside a guide's own, with one thing to say: of a recording, or of a check of the page. */
export interface BriefView {
  brief: true;
  /** By what the card is known in the page. */
  procedure: { id: string; title: string };
  step: { id: string };
  title: string;
  say: string;
  status?: { tone: 'info' | 'problem'; say: string };
  /** A field to write in; what is in it goes with the buttons that take it. */
  field?: { label: string; most: number };
  buttons: readonly CardButton[];
}
