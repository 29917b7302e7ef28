import { type CaseFile, differs, same } from './case';

const ROLES =
  'alert alertdialog application article banner blockquote button cell checkbox columnheader combobox complementary ' +
  'contentinfo dialog directory document feed figure form grid gridcell group heading img link list listbox listitem ' +
  'log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation note option ' +
  'progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton ' +
  'status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treegrid treeitem';

const IT = 'data-it aria-label="Ticket history"';
const inTable = (inside: string) => `<table>${inside}</table>`;

/** Elements of HTML, each as the W3C file calls it. */
const ELEMENTS: readonly (readonly [called: string, html: string])[] = [
  ['link', `<a ${IT} href="#past">Past</a>`],
  ...['article', 'aside', 'blockquote', 'button'].map((tag) => [tag, `<${tag} ${IT}>Past</${tag}>`] as const),
  ['dl', `<dl ${IT}><dt>Opened</dt><dd>Monday</dd></dl>`],
  ...['footer', 'fieldset', 'figure', 'form', 'header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(
    (tag) => [tag, `<${tag} ${IT}>Past</${tag}>`] as const,
  ),
  ['hr', `<hr ${IT}>`],
  ['img', `<img ${IT} alt="">`],
  ...['checkbox', 'radio', 'search', 'text'].map(
    (type) => [`input type ${type}`, `<input ${IT} type="${type}">`] as const,
  ),
  ['listitem', `<ul><li ${IT}>Past</li></ul>`],
  ...['main', 'math', 'meter', 'nav'].map((tag) => [tag, `<${tag} ${IT}>Past</${tag}>`] as const),
  ['list (ordered)', `<ol ${IT}><li>Past</li></ol>`],
  ['section', `<section ${IT}>Past</section>`],
  ['select', `<select ${IT}><option>Past</option></select>`],
  ['option', `<select><option ${IT} value="1">Past</option></select>`],
  ['table', `<table ${IT}><tbody><tr><td>Past</td></tr></tbody></table>`],
  ['thead', inTable(`<thead ${IT}><tr><th>Past</th></tr></thead>`)],
  ['th element with the scope of col', inTable(`<thead><tr><th ${IT} scope="col">Past</th></tr></thead>`)],
  ['th (scope row)', inTable(`<tbody><tr><th ${IT} scope="row">Past</th></tr></tbody>`)],
  ['tbody', inTable(`<tbody ${IT}><tr><td>Past</td></tr></tbody>`)],
  ['tr', inTable(`<tbody><tr ${IT}><td>Past</td></tr></tbody>`)],
  ['td', inTable(`<tbody><tr><td ${IT}>Past</td></tr></tbody>`)],
  ['tfoot', inTable(`<tfoot ${IT}><tr><td>Past</td></tr></tfoot>`)],
  ['textarea', `<textarea ${IT}>Past</textarea>`],
  ['list (unordered)', `<ul ${IT}><li>Past</li></ul>`],
];

const referenced = (style: string) =>
  `<button data-it aria-labelledby="outer" aria-label="Close">
    <b id="outer" style="${style}"><i style="${style}">Close the ticket</i></b> now
  </button>`;

export const LABEL: CaseFile = {
  file: 'comp_label.html',
  cases: [
    ...ROLES.split(' ').map((role) =>
      same(
        `label valid on div with ${role} role`,
        `<div data-it role="${role}" aria-label="Ticket history">Past</div>`,
        'Ticket history',
      ),
    ),
    ...ELEMENTS.map(([called, html]) =>
      same(
        `label valid on ${called.includes(' element ') ? called : `${called} element`}`,
        html,
        'Ticket history',
      ),
    ),
    same(
      "button's hidden referenced name (display:none) supercedes aria-label",
      referenced('display: none'),
      'Close the ticket',
    ),
    same(
      "button's hidden referenced name (visibility:hidden) supercedes aria-label",
      referenced('visibility: hidden'),
      'Close the ticket',
    ),
    differs(
      "button's hidden referenced name (visibility:hidden) with hidden aria-labelledby traversal falls back to aria-label",
      `<button data-it aria-labelledby="outer" aria-label="Close">
        <b id="outer"><i style="visibility: hidden">Close the ticket</i></b> now
      </button>`,
      'Close',
      'Close the ticket',
      'styled',
    ),
    differs(
      "Hidden button's label should be the empty string",
      '<div style="display: none"><button data-it>Close</button></div>',
      '',
      'Close',
      'styled',
    ),
    same(
      "link's aria-labelledby name supercedes aria-label",
      '<a data-it href="#" aria-labelledby="words" aria-label="Other">Here</a><p id="words">All invoices</p>',
      'All invoices',
    ),
    same("img's aria-label supercedes alt attribute", '<img data-it alt="Face" aria-label="Owner">', 'Owner'),
    same(
      "svg's aria-label supercedes title tag",
      '<svg data-it aria-label="Owner"><path><title>Face</title></path></svg>',
      'Owner',
    ),
    same(
      'input with label for association is superceded by aria-label',
      '<label for="city">City</label><input data-it id="city" aria-label="Billing city">',
      'Billing city',
    ),
    same(
      'button name from contents is superceded by aria-label',
      '<button data-it aria-label="Add a note">+</button>',
      'Add a note',
    ),
    same(
      'h1 text is superceded by aria-label',
      '<h1 data-it aria-label="All tickets">All</h1>',
      'All tickets',
    ),
    same(
      'button with title is superceded by aria-label',
      '<button data-it aria-label="Add a note" title="Adds one">+</button>',
      'Add a note',
    ),
    same(
      "textarea's name with trailing whitespace in aria-label is valid",
      '<textarea data-it aria-label="Internal note   ">Typed</textarea>',
      'Internal note',
    ),
    same(
      "link's name with leading whitespace in aria-label is valid",
      '<a data-it href="#" aria-label="   Next page">More</a>',
      'Next page',
    ),
    same(
      'button with blank braille pattern has name as such (not treated as whitespace per Unicode standard)',
      '<button data-it aria-label="&#x2800;">Sort</button>',
      '\u2800',
    ),
    same(
      'div with role alert and carriage return in aria-label is valid',
      '<div data-it role="alert" aria-label="&#13;Ticket saved">Done</div>',
      'Ticket saved',
    ),
    same(
      "link's name with tab in aria-label is valid",
      '<a data-it href="#" aria-label="&#9;Next page">More</a>',
      'Next page',
    ),
    same(
      'button with leading form feed control character in aria-label is valid',
      '<button data-it aria-label="&#12;Next page">More</button>',
      'Next page',
    ),
    differs(
      'nav with trailing nbsp char aria-label is valid (nbsp is preserved in name)',
      '<nav data-it aria-label="Modules&nbsp;">Home</nav>',
      'Modules\u00a0',
      'Modules',
      'trimmed',
    ),
    differs(
      'button with leading nbsp char in aria-label is valid (and uses aria-label)',
      '<button data-it aria-label="&nbsp;Next page">More</button>',
      '\u00a0Next page',
      'Next page',
      'trimmed',
    ),
    same(
      'button with empty aria-label does not use aria-label as name',
      '<button data-it aria-label="">Save</button>',
      'Save',
    ),
    same(
      'textarea with tab character as aria-label does not use aria-label as name',
      '<textarea data-it aria-label="&#9;" title="Internal note">Typed</textarea>',
      'Internal note',
    ),
    same(
      'button with carriage return as aria-label does not use aria-label as name',
      '<button data-it aria-label="&#13;">Save</button>',
      'Save',
    ),
    same(
      'button with space characters as aria-label does not use aria-label as name',
      '<button data-it aria-label="    ">Save</button>',
      'Save',
    ),
  ],
};
