/** What an engine draws around, or leaves out of what it darkens; in pixels of the view. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One step, as an engine is given it. */
export interface Step {
  /** Finds the control anew; null while it isn't there. */
  query(): Element | null;
  /** The same for engines that take no function; undefined where no selector reaches it. */
  selector?: string;
  title: string;
  text: string;
}

/** One engine in a page, at its best: without animations and distances. */
export interface Engine {
  /** Its style sheet. */
  css?: string;
  /** Shows the first step. `wait`: for so many milliseconds it may wait for a control, if it can. */
  start(steps: Step[], options: { wait?: number }): void | Promise<void>;
  /** Shows the step of an index, from 0 on. */
  go(index: number): void;
  stop(): void;
  /** Around what it draws now; null: around nothing. */
  hole(): Edges | null;
}

/** An engine as the probe in the page sees it. */
export interface EngineInPage {
  hole(): Edges | null;
  /** Shows its first step anew; undefined where nothing has to be begun anew. */
  begin?(): void | Promise<void>;
  end?(): void;
}
