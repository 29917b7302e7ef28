import type { Case } from './case';

/** Something that dom-accessibility-api, in jsdom, does otherwise than the W3C tests, and in how many of the cases. */
interface Lack {
  what: string;
  concerns: (each: Case) => boolean;
  cases: number;
}

const because =
  (...reasons: string[]) =>
  ({ differs }: Case) =>
    reasons.includes(differs?.why ?? '');

const titled =
  (...patterns: RegExp[]) =>
  ({ title }: Case) =>
    patterns.some((pattern) => pattern.test(title));

const HIDDEN_LABEL = /label.* (display: none|visibility: hidden|aria-hidden=true|hidden attribute) /;

export const LACKS: readonly Lack[] = [
  { what: 'the misspelt aria-labeledby is not read', concerns: because('misspelt'), cases: 13 },
  {
    what: 'what CSS adds and changes is not seen in jsdom',
    concerns: because('generated', 'transformed'),
    cases: 27,
  },
  { what: 'a caption goes before a label', concerns: because('caption'), cases: 10 },
  { what: 'non-breaking spaces are trimmed', concerns: because('trimmed'), cases: 2 },
  { what: 'shadow trees are not read', concerns: ({ shadow }) => shadow !== undefined, cases: 6 },
  {
    what: 'a hidden label of a field is not read',
    concerns: (each) => because('label')(each) && HIDDEN_LABEL.test(each.title),
    cases: 40,
  },
  {
    what: 'hidden parts of a hidden label are not read, and no other name is taken instead',
    concerns: titled(
      /^button's hidden referenced name \([^)]*\) (supercedes|with hidden aria-labelledby)/,
      /labelledby using (display:none|visibility:hidden|aria-hidden|HTML5 hidden) /,
      /labelledby using span with visibility:hidden /,
    ),
    cases: 16,
  },
  {
    what: 'visibility: collapse hides nothing',
    concerns: titled(/using span without visibility:collapse/),
    cases: 2,
  },
  {
    what: 'what an element around hides, or an element inside shows again, is not weighed',
    concerns: titled(/^Hidden button/, /nested content that is visibility:visible$/),
    cases: 2,
  },
  {
    what: 'words run together where two pieces of text meet',
    concerns: titled(/name from content containing/, /text\/comment\/text nodes$/),
    cases: 13,
  },
  { what: 'jsdom has no style for MathML, and asking fails', concerns: titled(/on math element$/), cases: 1 },
];
