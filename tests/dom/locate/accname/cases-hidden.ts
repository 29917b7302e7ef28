import { type Case, type CaseFile, differs, same } from './case';
import type { Difference } from './differences';

/** A button that points at a label of three words, of which some are hidden. */
const pointing = (label: string) => `<button data-it aria-labelledby="label">Go</button>${label}`;
const nested = (outer: string, inner: string) =>
  pointing(`<p id="label" ${outer}>Send <b ${inner}>reply</b></p>`);
const deep = (outer: string, inner: string) =>
  pointing(`<p id="label" ${outer}>Send <b ${inner}>a <i ${inner}>reply</i></b></p>`);
const siblings = (outer: string, inner: string) =>
  pointing(`<p id="label" ${outer}>Send <b ${inner}>a</b> <i ${inner}>reply</i></p>`);

/** A way to hide, as the W3C file calls it on the label and on what is inside. */
interface Way {
  outer: string;
  inner: string;
  first: string;
  hiding: string;
  why: Difference;
}

/** The six cases that the W3C file repeats for each way to hide: what is inside a hidden label counts, else not. */
function six({ outer, inner, first, hiding, why }: Way): Case[] {
  const title = (rest: string) => `button with aria-labelledby using ${rest}`;
  const hidden = outer.endsWith(' hidden') ? outer : `${outer} hidden`;
  const shown = outer === 'display:none' ? 'non-hidden' : 'visible';
  const isAria = why === 'ariaHidden';
  /** Hidden and pointed at: all of it is read; of ours not what says aria-hidden once more. */
  const all = (rest: string, html: string, expected: string) =>
    isAria ? differs(title(rest), html, expected, 'Send', why) : same(title(rest), html, expected);
  /** Pointed at and shown: what is hidden inside is not read. */
  const part = (rest: string, html: string) =>
    isAria ? same(title(rest), html, 'Send') : differs(title(rest), html, 'Send', 'Send a reply', why);
  return [
    all(first, nested(hiding, hiding), 'Send reply'),
    all(`${hidden} span (with nested ${inner} spans, depth 2)`, deep(hiding, hiding), 'Send a reply'),
    part(`span without ${outer} (with nested ${inner} spans, depth 2)`, deep('', hiding)),
    all(`${hidden} span (with nested ${inner} sibling spans)`, siblings(hiding, hiding), 'Send a reply'),
    part(`span without ${outer} (with nested ${inner} sibling spans)`, siblings('', hiding)),
    same(
      title(`span with ${outer} (with nested ${shown} sibling spans)`),
      siblings(hiding, ''),
      'Send a reply',
    ),
  ];
}

const byStyle = (rule: string, first: string): Way => ({
  outer: rule,
  inner: rule,
  first,
  hiding: `style="${rule}"`,
  why: 'styled',
});

export const LABELLEDBY_HIDDEN_NODES: CaseFile = {
  file: 'comp_labelledby_hidden_nodes.html',
  cases: [
    ...six(byStyle('display:none', 'display:none hidden span (with nested display:none span)')),
    ...six(byStyle('visibility:hidden', 'visibility:hidden span (with nested visibility:hidden span)')),
    ...six(byStyle('visibility:collapse', 'visibility:collapse span (with nested span)')),
    ...six({
      outer: 'aria-hidden',
      inner: 'aria-hidden',
      first: 'aria-hidden span (with nested aria-hidden span)',
      hiding: 'aria-hidden="true"',
      why: 'ariaHidden',
    }),
    ...six({
      outer: 'HTML5 hidden',
      inner: 'hidden',
      first: 'HTML5 hidden span (with nested hidden span)',
      hiding: 'hidden',
      why: 'hidden',
    }),
  ],
};

export const HIDDEN_NOT_REFERENCED: CaseFile = {
  file: 'comp_hidden_not_referenced.html',
  cases: [
    same(
      'button containing a rendered, unreferenced element that is aria-hidden=true, an unreferenced element with the hidden host language attribute, and an unreferenced element that is unconditionally rendered',
      '<button data-it><i aria-hidden="true">+</i> <i hidden>Busy</i> <b>Add a note</b></button>',
      'Add a note',
    ),
    same(
      'button labelled by element that is aria-hidden=true',
      '<button data-it aria-labelledby="it"><i aria-hidden="true" id="it">Add</i> <i hidden>Busy</i> <b>note</b></button>',
      'Add',
    ),
    same(
      'button labelled by element with the hidden host language attribute',
      '<button data-it aria-labelledby="it"><i aria-hidden="true">+</i> <i hidden id="it">Busy</i> <b>note</b></button>',
      'Busy',
    ),
    same(
      'link labelled by elements with assorted visibility and a11y tree exposure',
      `<a data-it href="#" aria-labelledby="one two three">
        <b id="one"><i>Next</i> <i aria-hidden="true">&gt;</i></b>
        <b id="two" aria-hidden="true">open</b> <b id="three" hidden>ticket</b>
      </a>`,
      'Next open ticket',
    ),
    differs(
      'heading with name from content, containing element that is visibility:hidden with nested content that is visibility:visible',
      `<h2 data-it>Tickets <span style="visibility: hidden">closed
        <b style="visibility: visible">this week</b></span></h2>`,
      'Tickets this week',
      'Tickets',
      'styled',
    ),
  ],
};
