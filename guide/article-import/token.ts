import type { Role } from '../procedure/procedure';
import type { NameFrom } from './imported-article';

/** A word of a sentence, a name that stands out in it, or a sign. */
export interface Token {
  kind: 'word' | 'name' | 'comma' | 'stop' | 'colon' | 'dash' | 'equals' | 'arrow' | 'open' | 'close';
  text: string;
  /** In small letters; empty for a name, which is no word of any phrase. */
  low: string;
  from: number;
  to: number;
  nameFrom?: NameFrom;
  /** What kind of control it is known to be. */
  role?: Role;
}
