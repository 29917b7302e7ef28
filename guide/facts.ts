/**
 * What frames report about the page. Only our own labels and yes/no states travel: no page text, no values.
 */

/** A rectangle in CSS pixels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type LocateStatus = 'found' | 'ambiguous' | 'hidden' | 'absent';

/** Why a target that is in the document can't be pointed at. */
export type HiddenBy = 'section' | 'tab' | 'menu' | 'disabled' | 'covered' | 'unknown';

export interface TargetFact {
  status: LocateStatus;
  /** 0 to 1; only compared between frames. */
  confidence: number;
  /** Index of the matching entry in the target's `names`, when one matched. */
  name?: number;
  hiddenBy?: HiddenBy;
  /** The control that would show a hidden target is itself in view and can be pointed at. */
  opener?: boolean;
  expanded?: boolean;
  checked?: boolean;
  /** Scrolled out of the part of the frame that is visible. */
  outOfView?: boolean;
  /** The person has been in this field and left it. */
  visited?: boolean;
  /** One line of evidence, in words. */
  evidence: string;
}

/** What one frame sees. A target that is not listed is absent there. */
export interface Sighting {
  /** Page ids of the procedure recognised in this frame. */
  pages: string[];
  /** A page of Autotask's own that interrupts every procedure. */
  system?: 'login' | 'denied';
  /** The frame and its document can be seen by the person. */
  visible: boolean;
  focused: boolean;
  /** Visible area in square pixels. */
  area: number;
  targets: Record<string, TargetFact>;
}

/** Which frame of which tab spoke; the browser says so, never the message. */
export interface FrameRef {
  tab: number;
  frame: number;
}

export interface FrameSighting extends FrameRef {
  sighting: Sighting;
}
