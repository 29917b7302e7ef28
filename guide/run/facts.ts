import type { Role } from '../procedure/procedure';

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

/** How much of what is near a control is reported. More than a person takes in at once; the rest is left out. */
export const MOST_OBSTACLES = 80;

export type LocateStatus = 'found' | 'ambiguous' | 'hidden' | 'absent';

/** Why a target that is in the document can't be pointed at. */
export type HiddenBy = 'section' | 'tab' | 'menu' | 'disabled' | 'covered' | 'unknown';

/**
 * How a target was recognised: by its own name, a label beside it, a name with a badge or as mere text, by its look, by the
 * marks of its place, as a picture of the right shape, or as the control that the office has shown.
 */
export const MEANS = ['name', 'label', 'badge', 'text', 'look', 'mark', 'picture', 'recorded'] as const;
export type Means = (typeof MEANS)[number];

export interface TargetFact {
  status: LocateStatus;
  /** 0 to 1; only compared between frames. */
  confidence: number;
  /** Index of the matching entry in the target's `names`, when one matched. */
  name?: number;
  /** Index of the heading that stands over it, among the names of the target that it is `inSection` of. */
  section?: number;
  hiddenBy?: HiddenBy;
  /** The control that would show a hidden target is itself in view and can be pointed at. */
  opener?: boolean;
  expanded?: boolean;
  checked?: boolean;
  /** Scrolled out of the part of the frame that is visible. */
  outOfView?: boolean;
  /** The person has been in this field and left it. */
  visited?: boolean;
  /** Something was typed in it before. */
  touched?: boolean;
  means: Means;
  /** What kind of control it is, by WAI-ARIA's roles; `generic`: one whose role is written nowhere. */
  role?: Role | 'generic';
  /** How sure the next best was. */
  next?: number;
  /** The office has shown another control than the one that the procedure describes. */
  disagrees?: boolean;
  /** How many places, or frames of one window, are equally good. */
  places?: number;
  frames?: number;
}

/** What one frame sees. A target that is not listed is absent there. */
export interface Sighting {
  /** Page ids of the procedure recognised in this frame. */
  pages: string[];
  /** The frame could not be looked at: what it says of pages and targets is no answer. */
  failed?: boolean;
  /** A page of Autotask's own that interrupts every procedure. */
  system?: 'login' | 'denied';
  /** The language that Autotask speaks here, where that is not English. */
  language?: 'de' | 'es';
  /** An alert or confirmation lies over this document: a target that is found here all the same is in it. */
  asks?: true;
  /** The frame and its document can be seen by the person. */
  visible: boolean;
  focused: boolean;
  /** Visible area in square pixels. */
  area: number;
  targets: Record<string, TargetFact>;
  /** Targets that are absent, though a record of people's data in view bears their name: those are left out by design. */
  leftOut?: string[];
  /** Targets that are absent, though their words stand in view where they belong: nobody can say that they aren't there. */
  worded?: string[];
}

/** Which frame of which tab spoke; the browser says so, never the message. */
export interface FrameRef {
  tab: number;
  frame: number;
}

export interface FrameSighting extends FrameRef {
  sighting: Sighting;
}
