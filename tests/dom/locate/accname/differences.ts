/**
 * Where `nameOf` answers otherwise than the W3C tests expect: why, and in how many of the cases. A count that no longer
 * fits fails the test, so this list can be trusted.
 */
export const DIFFERENCES = {
  label: { why: "a field's label is found as the text beside it, not by nameOf", cases: 121 },
  caption: { why: 'a push button is known by the caption that it shows, not by a label', cases: 10 },
  value: { why: "never reads a field's value", cases: 9 },
  alt: { why: "a picture's description isn't read unless a control consists of the picture", cases: 14 },
  generated: { why: "CSS generated content isn't seen", cases: 24 },
  transformed: {
    why: "CSS isn't asked for its capitals; labels are compared without regard to case",
    cases: 3,
  },
  styled: { why: 'CSS is asked what it hides on a control, not in a label that is pointed at', cases: 9 },
  hidden: { why: 'the hidden attribute is not asked for in a label that is pointed at', cases: 2 },
  ariaHidden: { why: 'aria-hidden text is left out of a hidden label as well', cases: 3 },
  inner: { why: 'what a name is made of gives its text, not the name it was given', cases: 5 },
  misspelt: { why: "the misspelt aria-labeledby isn't read", cases: 13 },
  spaces: { why: 'texts of neighbouring elements are always parted by a space', cases: 3 },
  trimmed: { why: 'non-breaking spaces at the ends of aria-label are trimmed', cases: 2 },
  noControl: { why: 'nameOf is only asked for controls, and this is none', cases: 4 },
} as const satisfies Record<string, { why: string; cases: number }>;

export type Difference = keyof typeof DIFFERENCES;
