import type { Contender } from './posterior';

interface Grounds {
  /** Why, in words that a person can read, the weightiest first. */
  readonly why: readonly string[];
  /** How likely it is that the target is none of the candidates. */
  readonly pAbsent: number;
}

/** What came of looking for a target among candidates. `index` counts in the candidates as they were given. */
export type Answer = Grounds &
  (
    | { readonly status: 'found'; readonly best: Contender; readonly runnerUp: Contender | undefined }
    | { readonly status: 'ambiguous'; readonly best: Contender; readonly runnerUp: Contender }
    | { readonly status: 'absent'; readonly best: Contender | undefined; readonly lacking?: string }
  );
