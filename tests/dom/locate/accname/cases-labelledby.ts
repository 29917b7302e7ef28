import { type CaseFile, differs, same } from './case';

const PARTY = '<p id="own">Own words</p><p id="other">Other words</p>';
const MISSPELT = '(non-standard spelling)';

/** A control with the spelling of which there is no such attribute, though browsers read it. */
const misspelt = (title: string, html: string, expected: string, ours: string) =>
  differs(title, html + PARTY, expected, ours, 'misspelt');

const hiddenMisspelt = (style: string) =>
  `<button data-it aria-labeledby="inside" aria-label="Close">
    <b id="inside" style="${style}"><i style="${style}">Close the ticket</i></b> now
  </button>`;

export const LABELLEDBY: CaseFile = {
  file: 'comp_labelledby.html',
  cases: [
    same(
      'div group explicitly labelledby heading',
      '<div data-it role="group" aria-labelledby="top"><h2 id="top">Contact</h2><p>Name and number</p></div>',
      'Contact',
    ),
    differs(
      'div group explicitly labelledby self and heading',
      `<div data-it role="group" id="all" aria-label="Required" aria-labelledby="all top">
        <h2 id="top">contact</h2><p>Name and number</p>
      </div>`,
      'Required contact',
      'contact Name and number contact',
      'inner',
    ),
    same(
      'nav with verified spaces appended between each of IDREFS',
      '<nav data-it aria-labelledby="a b c"><b id="a">Open</b><b id="b">my</b><i>not this</i><b id="c">tickets</b></nav>',
      'Open my tickets',
    ),
    misspelt(
      `link is labelled by aria-labeledby ${MISSPELT}`,
      '<a data-it href="#" aria-labeledby="own">Here</a>',
      'Own words',
      'Here',
    ),
    misspelt(
      `button is labelled by aria-labeledby ${MISSPELT}`,
      '<button data-it aria-labeledby="own">Go</button>',
      'Own words',
      'Go',
    ),
    misspelt(
      `div with role group is labelled by aria-labeledby ${MISSPELT}`,
      '<div data-it role="group" aria-labeledby="own">Inside</div>',
      'Own words',
      'Inside',
    ),
    same(
      `link labelled by aria-labelledby supercedes aria-labeledby ${MISSPELT}`,
      `<a data-it href="#" aria-labelledby="own" aria-labeledby="other">Here</a>${PARTY}`,
      'Own words',
    ),
    same(
      `button labelled by aria-labelledby supercedes aria-labeledby ${MISSPELT}`,
      `<button data-it aria-labelledby="own" aria-labeledby="other">Go</button>${PARTY}`,
      'Own words',
    ),
    same(
      `div labelled by aria-labelledby supercedes aria-labeledby ${MISSPELT}`,
      `<div data-it role="group" aria-labelledby="own" aria-labeledby="other">Inside</div>${PARTY}`,
      'Own words',
    ),
    misspelt(
      `button's hidden referenced name (display:none) with aria-labeledby ${MISSPELT} supercedes aria-label`,
      hiddenMisspelt('display: none'),
      'Close the ticket',
      'Close',
    ),
    misspelt(
      `button's hidden referenced name (visibility:hidden) with aria-labeledby ${MISSPELT} supercedes aria-label`,
      hiddenMisspelt('visibility: hidden'),
      'Close the ticket',
      'Close',
    ),
    same(
      "button's hidden referenced name (visibility:hidden) with hidden aria-labeledby traversal falls back to aria-label",
      `<button data-it aria-labeledby="inside" aria-label="Close">
        <b id="inside"><i style="visibility: hidden">Close the ticket</i></b> now
      </button>`,
      'Close',
    ),
    misspelt(
      `link's aria-labeledby ${MISSPELT} name supercedes aria-label`,
      '<a data-it href="#" aria-labeledby="own" aria-label="Third words">Here</a>',
      'Own words',
      'Third words',
    ),
    misspelt(
      `img's aria-labeledby ${MISSPELT} supercedes alt attribute`,
      '<img data-it alt="Face" aria-labeledby="other">',
      'Other words',
      '',
    ),
    misspelt(
      `svg's aria-labeledby ${MISSPELT} supercedes title tag`,
      '<svg data-it aria-labeledby="other"><path><title>Face</title></path></svg>',
      'Other words',
      '',
    ),
    misspelt(
      `input with label for association is superceded by aria-labeledby ${MISSPELT}`,
      '<label for="city">City</label><input data-it id="city" aria-labeledby="other">',
      'Other words',
      '',
    ),
    misspelt(
      `button name from contents is superceded by aria-labeledby ${MISSPELT}`,
      '<button data-it aria-labeledby="other"><b>Go</b></button>',
      'Other words',
      'Go',
    ),
    misspelt(
      `h1 text is superceded by aria-labeledby ${MISSPELT}`,
      '<h1 data-it aria-labeledby="other">All</h1>',
      'Other words',
      'All',
    ),
    misspelt(
      `heading name from content for each child including two nested links using aria-labeledby ${MISSPELT} with nested image`,
      '<h3 data-it><a href="#" aria-labeledby="face">Who</a> <a href="#">of <img id="face" alt="Ann"> them</a></h3>',
      'Ann of them',
      'Who of them',
    ),
    differs(
      'link name from content for each child including nested image (referenced elsewhere via labeledby)',
      '<h3><a href="#" aria-labeledby="face">Who</a> <a data-it href="#">of <img id="face" alt="Ann"> them</a></h3>',
      'of Ann them',
      'of them',
      'alt',
    ),
    misspelt(
      `button with title is superceded by aria-labeledby ${MISSPELT}`,
      '<button data-it aria-labeledby="other" title="Third words">Go</button>',
      'Other words',
      'Go',
    ),
  ],
};
