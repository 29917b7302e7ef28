import type { Role } from '../procedure/procedure';

/** What a step asks for, by what the person does. */
export type ImportVerb = 'open' | 'press' | 'choose' | 'type' | 'check' | 'uncheck' | 'see' | 'by-hand';

/** What a sentence is. `heading` and `related` are the article's own parts, the others are read from the words. */
export type SentenceKind =
  | 'heading'
  | 'action'
  | 'result'
  | 'place'
  | 'caution'
  | 'permission'
  | 'condition'
  | 'table'
  | 'prose'
  | 'related';

/**
 * What becomes of a sentence: `used` in the guide, kept as a `note` about a step, `left-out` because it is none of a
 * guide's business, or `not-understood`, which a person has to decide.
 */
export type Fate = 'used' | 'note' | 'left-out' | 'not-understood';

export interface ImportedSentence {
  /** As the article has it, without marks that can't be seen; never longer than a step's quote may be. */
  text: string;
  kind: SentenceKind;
  fate: Fate;
  /** The indexes of the steps that it became or belongs to. */
  steps: number[];
}

/** On what ground a name was taken, the surest first. */
export type NameFrom = 'bold' | 'quoted' | 'known' | 'title-case' | 'guess';

export interface ImportedStep {
  verb: ImportVerb;
  /** What the control is called; several are choices, any of which will do. Empty: the article doesn't name it. */
  names: string[];
  role?: Role;
  /** A control without a name of its own that the words stand for, such as `main-menu`. */
  landmark?: string;
  /** Only the person can do it, or tell that it is done. */
  byHand: boolean;
  /** The sentence that it comes from. */
  kb: string;
  /** What the card says. */
  say: string;
  caution?: string;
  permission?: string;
  /** What to do when its control isn't there, and whether the rest can be done without it. */
  missing?: { say: string; after: 'stop' | 'next' };
  /** The article asks for it only where its control is shown: "If a Confirm window appears, click OK". */
  onlyIfShown?: true;
  /** What else is said of it: when it is done, and what the page does then. */
  tips?: string[];
  /** The heading that begins with this step. */
  section?: string;
  /** The heading of the section on the page that the control stands in. */
  inSection?: string;
  /** Where to look, in the article's words. */
  where?: string;
  /** The name of the control that brings this one into view. */
  openedBy?: string;
  nameFrom: NameFrom;
  /** The sentence doesn't say where the name ends: it may be longer. */
  endsOpen?: true;
}

export interface ImportedArticle {
  /** Empty where the article has none. */
  title: string;
  /** Every sentence of the article, in its order. */
  sentences: ImportedSentence[];
  steps: ImportedStep[];
  related: { title: string; url?: string }[];
}

/** An article as read, or why it can't be, in words for people. `notice`: what has to be known of it as a whole. */
export type ArticleResult =
  { ok: true; article: ImportedArticle; notice?: string } | { ok: false; problem: string };
