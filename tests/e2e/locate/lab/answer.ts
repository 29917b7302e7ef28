import type { HiddenBy, LocateStatus, Means } from '@/guide/run/facts';
import type { WatchPlan } from '@/guide/messages';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import type { Region, Role, Target } from '@/guide/procedure/procedure';
import type { Mutation } from '../../../fixtures/mutations';

/** What `locate` said, with elements named by their `data-at` mark, so that it can leave the page. */
export interface Answer {
  status: LocateStatus;
  /** The mark of the element that was answered. */
  at?: string;
  opener?: string;
  hiddenBy?: HiddenBy;
  outOfView?: boolean;
  /** The text of the target's name that matched. */
  label?: string;
  /** Which of the names of the target that heads its section stands over it. */
  section?: number;
  confidence: number;
  means?: Means;
  role?: string;
  next?: number;
  places?: number;
  leftOut?: boolean;
  worded?: boolean;
}

export interface LookResult {
  pages: string[];
  /** An alert lies over the document. */
  asks: boolean;
  /** A box had to be read to say so; without what reads it nothing can be said. */
  reads: boolean;
  answers: Record<string, Answer>;
}

/** The locating code of the agent, put into a page for tests. */
export interface Lab {
  /** Looks for every target of the 2FA procedure with an index made on the spot. */
  look(): LookResult;
  /** The same with the index that is kept up to date since `keep`. */
  lookLive(): LookResult;
  /** Starts an index that lives on mutations, fed by the agent's own observer. */
  keep(): void;
  /** What was seen when the agent's own observer last asked for a look, since `keep`. */
  lastLook(): LookResult | undefined;
  /** How often it did. */
  looks(): number;
  /** One target, among others that it may name. */
  find(target: Target, others?: Record<string, Target>, pages?: WatchPlan['pages']): Answer;
  /** Which of these pages the document is. */
  pagesOf(pages: WatchPlan['pages']): string[];
  /** The same target, with the candidates handed over in the opposite order. */
  findReversed(target: Target): Answer;
  /** What pointing at an element leaves behind, and what that lacks; null: nothing that may be kept. */
  describe(selector: string): { recorded: RecordedControl; ok: boolean; faults: string[] } | null;
  /** Where a recorded control is now. */
  recall(recorded: RecordedControl): { status: string; at?: string | undefined; why: readonly string[] };
  /** The same in slices, with this put into the elements of these selectors after the first of them; restless: with a change before each. */
  recallInSlices(
    recorded: RecordedControl,
    between: Record<string, string>,
    isRestless?: boolean,
  ): { slices: number; status: string; at?: string | undefined };
  mutate(mutations: readonly Mutation[]): void;
  isIn(selector: string, region: Region): boolean;
  dialogOf(selector: string): string | undefined;
  openerOf(selector: string): string | undefined;
  labelledBy(selector: string, role: Role): string | undefined;
  isChecked(selector: string): boolean | undefined;
  isExpanded(selector: string): boolean | undefined;
  shown(selector: string): string;
  /** What can be seen of an element: what a ring is drawn around. */
  visibleBox(selector: string): unknown;
  /** A box in this frame, in the top document's coordinates. */
  toTop(box: { x: number; y: number; width: number; height: number }): unknown;
  /** Whether something in a document around this frame lies over an element. */
  isCoveredOutside(selector: string): boolean;
  area(): number;
  scrollTo(selector: string): void;
}

declare global {
  interface Window {
    lab: Lab;
  }
}
