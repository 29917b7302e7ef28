import type { Procedure, Target } from '../procedure/procedure';

/** What the check looks for. The ids are kept with what a writer has waived, so they stay as they are. */
export type RuleId =
  | 'blank'
  | 'long'
  | 'two-presses'
  | 'many-steps'
  | 'person-or-data'
  | 'unrecognised'
  | 'nameless'
  | 'uncalled'
  | 'name-generic'
  | 'one-ground'
  | 'same-name'
  | 'looks-like'
  | 'drift'
  | 'local-word'
  | 'language'
  | 'done-none'
  | 'done-weak'
  | 'done-already'
  | 'done-unreachable'
  | 'done-early'
  | 'order'
  | 'way-in'
  | 'page-unknown'
  | 'caution-missing'
  | 'not-understood'
  | 'sentence-unused'
  | 'article-changed'
  | 'not-followed'
  | 'here-several'
  | 'here-absent'
  | 'due';

/** An `error` keeps a guide from being published, a `warning` may be waived with a reason, a `note` is only told. */
export type Level = 'error' | 'warning' | 'note';

/** One press that puts it right. */
export interface Mend {
  /** On the button. */
  label: string;
  /** The procedure as it is afterwards; the same one where there is nothing left to mend. */
  apply: (procedure: Procedure) => Procedure;
}

export type Offer =
  'leave-out' | 'looked-at' | 'split' | 'follow' | 'wait-for-press' | 'point-out' | 'by-hand';

/** One thing that the check found. */
export interface Finding {
  rule: RuleId;
  level: Level;
  /** The step that it is about; absent: the whole guide, or its article. */
  step?: string;
  /** The control that it is about. */
  target?: string;
  /** The sentence of the article that it is about, by its place. */
  sentence?: number;
  /** What is wrong, in words. */
  what: string;
  /** The text of the step, or of its control, that it is about, where it is about one. */
  text?: 'title' | 'say' | 'kb' | 'section' | 'caution' | 'names' | 'tips' | 'permission' | 'missing';
  /** The page that it is about. */
  page?: string;
  /** What to do about it, in words. */
  remedy: string;
  /** Where a rule finds several things of one kind in a text: which one, as a mark (hash-text.ts). */
  mark?: string;
  mend?: Mend;
  /**
   * What the editor offers where more than the procedure changes: to leave the sentence out, to confirm that the step was
   * compared with the article, to make two steps of one, to follow the guide from the step on, to wait for the press of the
   * step's control, to point the control out in Autotask, to leave it to the person who does the step.
   */
  offers?: readonly Offer[];
  /** Only a warning: why the office lets it stand. It then counts for nothing. */
  waived?: string;
}

/** A sentence of the article that a draft was made from. */
interface CheckedSentence {
  text: string;
  kind: string;
  fate: 'used' | 'note' | 'left-out' | 'not-understood';
  /** Ids of the steps it belongs to. */
  steps: readonly string[];
}

/** What the check is given. */
export interface CheckedDraft {
  procedure: Procedure;
  /** `touched`: the steps whose sentences another version of the article tells otherwise. */
  article?: { sentences: readonly CheckedSentence[]; touched?: readonly string[] | undefined } | undefined;
  /** By step: why the control that was used in it can't be recognised again. */
  unrecognised?: Readonly<Record<string, string>> | undefined;
  /** The steps that were followed as they are now; absent: that is not asked for. */
  followed?: ReadonlySet<string> | undefined;
  /** The steps that were ticked before anybody could have done them, when the guide was followed as it is now. */
  early?: ReadonlySet<string> | undefined;
  /** By control: which of its names stood in this office's Autotask. */
  observed?: Readonly<Record<string, string>> | undefined;
  /** The controls that other guides know. */
  others?: readonly Target[] | undefined;
  /** The day on this computer, as a file has it. */
  today?: string | undefined;
  /** The language of the office's Autotask, as names have it: "de". */
  language?: string | undefined;
  /** Words that offices rename, as the shipped procedures know them. */
  words?: Procedure['words'];
}

/** A rule: looks at a draft and tells what it finds. */
export type Rule = (draft: CheckedDraft) => Finding[];
