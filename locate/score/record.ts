/** Where an element lies on its page, in CSS pixels from the page's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What is known about one element, taken down when a target is recorded and again from the page in front. All but
 * the tag may be missing. Never a value: no field holds what a person typed.
 */
export interface ElementRecord {
  readonly tag: string;
  /** WAI-ARIA role, where it says more than the tag. */
  readonly role?: string;
  /** Whether it looks or works like a button, whatever its tag. */
  readonly pressable?: boolean;
  /** It stands in a sentence. */
  readonly inText?: boolean;
  readonly text?: string;
  /** The visible label of the field or row that it belongs to; the name of what has no text. */
  readonly label?: string;
  /** What its picture is called, where it has no words. */
  readonly alt?: string;
  /** What else it is called: by its tooltip, or by what an empty field says. */
  readonly also?: readonly string[];
  readonly id?: string;
  /** The `name` attribute. */
  readonly name?: string;
  readonly href?: string;
  readonly classes?: readonly string[];
  /** Words within some 50 px. */
  readonly near?: string;
  /** From the root, with positions among equals: `/html[1]/body[1]/form[2]/button[1]`. */
  readonly path?: string;
  /** The id that the nearest ancestor with one has. */
  readonly anchor?: string;
  readonly box?: Box;
  /** The page it was seen on, by name. */
  readonly page?: string;
  /** The dialog it was seen in, by name; empty: in none. */
  readonly dialog?: string;
}

/** The element that is looked for. */
export interface TargetRecord extends ElementRecord {
  /** Names of known look-alikes; what bears one is never the target. */
  readonly not?: readonly string[];
}
