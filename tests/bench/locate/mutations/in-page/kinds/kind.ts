import type { Target } from '@/guide/procedure/procedure';
import type { Stage } from '../frozen';
import type { Chance } from '../random';
import type { Truth } from '../truth';

/** What is mutated: one target in one document. */
export interface Subject {
  stage: Stage;
  chance: Chance;
  target: Target;
  truth: Truth;
  /** Whether the target could be seen before anything was done. */
  inSight: boolean;
  /** Names that Autotask is known to use by docs/AUTOTASK.md: of classes and ids. */
  documented: ReadonlySet<string>;
}

/**
 * What a mutation does to the truth:
 * - keeps: the target is there, and means what it meant
 * - bars: it is there, but can't be seen or used
 * - doubles: there are two, and nothing says which
 * - removes: it is gone
 * - changes: it is there, but marks or words that it is described by are not; only a wrong answer is judged
 */
export type Effect = 'keeps' | 'bars' | 'doubles' | 'removes' | 'changes';

export interface Kind {
  title: string;
  effect: Effect;
  /** Of several mutations the lower goes first: names are scrambled when everything else is in its place. */
  order: number;
  suits(subject: Pick<Subject, 'target' | 'truth'>): boolean;
  /** False where it could do nothing here. */
  apply(subject: Subject): boolean;
}

export const always = () => true;

/** The hamburger is known by its corner alone (docs/AUTOTASK.md 5.2): in another place it is no longer what was described. */
export const hasMoreThanItsPlace = ({ target }: Pick<Subject, 'target'>) => target.landmark !== 'main-menu';

export const hasLabel = ({ truth }: Pick<Subject, 'truth'>) => truth.label !== undefined;
