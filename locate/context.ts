import type { Target } from '@/guide/procedure/procedure';
import type { Idioms } from './idioms';
import type { LabelIndex } from './label-index';

/** Where and with what to look: one document. */
export interface LocateContext {
  index: LabelIndex;
  idioms: Idioms;
  /** Pages of the procedure that this document is. */
  pages: ReadonlySet<string>;
  targets: Record<string, Target>;
}
