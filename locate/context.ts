import type { Target } from '@/guide/procedure/procedure';
import type { Candidate } from './candidates';
import type { Idioms } from './idioms';
import type { LabelIndex } from './label-index';
import type { Shown } from './shown';

/** Where and with what to look: one document, in one look. Targets ask for each other's places, so answers are kept. */
export interface LocateContext {
  index: LabelIndex;
  idioms: Idioms;
  /** Pages of the procedure that this document is. */
  pages: ReadonlySet<string>;
  targets: Record<string, Target>;
  /** Everything that could be the target, before anything is vetoed. */
  candidatesOf(target: Target): readonly Candidate[];
  /** Where a target's names are in view. Its own `inDialogWith` is left out, so that two may name each other. */
  seenOf(id: string): readonly Element[];
  /** The ids of all that leads to a target, directly or through others. */
  openerIdsOf(target: Target): ReadonlySet<string>;
  /** The same as elements, as far as they are in view. */
  openersOf(target: Target): readonly Element[];
  dialogOf(element: Element): Element | undefined;
  isRecord(element: Element): boolean;
  isRendered(element: Element): boolean;
  /** Of something to be pressed. */
  shownOf(element: Element): Shown;
}
