import type { Idioms } from '../idioms';

/** What reading a scene has to know of the application beyond its widgets. */
export interface SceneIdioms extends Idioms {
  /** Matches what bears a person's name: it is pointed at, but its words are never taken down. */
  personal: string;
  /** The class of an icon whose other class says what it shows; empty: there is none. */
  icon: string;
  /** Matches headings of sections that are none by HTML or ARIA; empty: there are none. */
  heading: string;
}
