import { type Case, type CaseFile, differs, same } from './case';

/** Kinds of field, with something typed or chosen in them. */
const TYPES: readonly (readonly [type: string, value: string])[] = [
  ['color', '#336699'],
  ['date', '2031-05-06'],
  ['datetime-local', '2031-05-06T07:08'],
  ['email', 'ann@example.org'],
  ['month', '2031-05'],
  ['number', '41'],
  ['password', 'typed'],
  ['radio', 'typed'],
  ['range', '41'],
  ['search', 'typed'],
  ['tel', '555 0100'],
  ['text', 'typed'],
  ['time', '07:08'],
  ['url', 'https://example.org'],
  ['week', '2031-W05'],
];

const CHECKBOXES: readonly (readonly [called: string, attributes: string])[] = [
  ['', ''],
  ['[value]', 'value="typed"'],
  ['[checked]', 'checked'],
  ['[checked][value]', 'checked value="typed"'],
];

const HIDING: readonly (readonly [called: string, hiding: string])[] = [
  ['display: none', 'style="display: none"'],
  ['visibility: hidden', 'style="visibility: hidden"'],
  ['visibility: collapse', 'style="visibility: collapse"'],
  ['aria-hidden=true', 'aria-hidden="true"'],
  ['hidden attribute', 'hidden'],
];

const beside = (field: string, hiding = '') =>
  `<label for="it" ${hiding}>Due</label><input data-it id="it" ${field}>`;
const around = (field: string, hiding = '') => `<label ${hiding}><input data-it ${field}> Due</label>`;
const labelled = (title: string, html: string): Case => differs(`html: ${title}`, html, 'Due', '', 'label');

function fields(): Case[] {
  const cases = CHECKBOXES.flatMap(([called, more]) => [
    labelled(`label[for] input[type=checkbox]${called}`, beside(`type="checkbox" ${more}`)),
    labelled(`label input[type=checkbox]${called} encapsulation`, around(`type="checkbox" ${more}`)),
  ]);
  for (const [type, value] of TYPES) {
    const field = `input[type=${type}]`;
    cases.push(
      labelled(`label[for] ${field}`, beside(`type="${type}"`)),
      labelled(`label[for] ${field}[value]`, beside(`type="${type}" value="${value}"`)),
      labelled(`label ${field} encapsulation`, around(`type="${type}"`)),
      labelled(`label ${field}[value] encapsulation`, around(`type="${type}" value="${value}"`)),
    );
  }
  return cases;
}

const hiddenLabels = ['text', 'checkbox', 'password', 'number', 'range', 'button'].flatMap((type) => {
  const isPush = type === 'button';
  const field = isPush ? 'type="button" value="Pick"' : `type="${type}"`;
  const ours = isPush ? 'Pick' : '';
  const why = isPush ? 'caption' : 'label';
  return HIDING.flatMap(([called, hiding]) => [
    differs(`html: label[for] with ${called} for input[${type}]`, beside(field, hiding), 'Due', ours, why),
    differs(
      `hidden html: label has ${called} with input[type=${type}] encapsulation`,
      around(field, hiding),
      'Due',
      ours,
      why,
    ),
  ]);
});

export const HOST_LANGUAGE_LABEL: CaseFile = {
  file: 'comp_host_language_label.html',
  cases: [
    same('html: input[type=button]', '<input data-it type="button" value="Pick a date">', 'Pick a date'),
    same('html: input[type=image]', '<input data-it type="image" alt="Find the ticket">', 'Find the ticket'),
    same('html: input[type=reset]', '<input data-it type="reset" value="Start over">', 'Start over'),
    same('html: input[type=submit]', '<input data-it type="submit" value="Send reply">', 'Send reply'),
    ...fields(),
    ...hiddenLabels,
    labelled(
      'select for/id',
      '<label for="it">Due</label><select data-it id="it"><option>Monday</option></select>',
    ),
    labelled('select encapsulation', '<label>Due <select data-it><option>Monday</option></select></label>'),
    differs('html: img[alt] (non-empty)', '<img data-it alt="Floor plan">', 'Floor plan', '', 'alt'),
    differs(
      'html: picture > img[alt] (non-empty)',
      '<picture><source srcset="#"><img data-it alt="Floor plan"></picture>',
      'Floor plan',
      '',
      'alt',
    ),
    same(
      'html: fieldset > legend',
      '<fieldset data-it><legend>Billing address</legend><input value="typed"></fieldset>',
      'Billing address',
    ),
    differs(
      'html: table > caption',
      '<table data-it><caption>Open tickets</caption><tr><th>Owner</th></tr><tr><td>Ann</td></tr></table>',
      'Open tickets',
      'Open tickets Owner Ann',
      'noControl',
    ),
  ],
};
