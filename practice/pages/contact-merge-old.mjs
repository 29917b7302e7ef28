import { escape, freshId } from '../markup/controls.mjs';
import { contacts, organizations } from '../markup/contacts.mjs';
import { PATHS } from '../markup/paths.mjs';
import { mergeFields, wordsOf } from '../markup/words.mjs';
import { documentHtml, OLD_STYLES } from './document.mjs';
import { balloon, hiddenCopy } from './traps.mjs';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2216%22 height=%2216%22%3E%3Crect width=%2216%22 height=%2216%22 fill=%22%23789%22/%3E%3C/svg%3E';

/** What is chosen stands in the address: `account`, `source`, `destination`. */
const FIELDS = [
  ['account', 'Account'],
  ['source', 'Source contact'],
  ['destination', 'Destination contact'],
];

const cell = ([id, label]) =>
  `<td class="FieldLabels">${label}<span class="errorSmall">*</span><div><input type="text" class="txtBlack8Class" id="${freshId()}" name="${id}" size="32" maxlength="32" readonly>` +
  `<a href="#" data-field="${id}"><img src="${PICTURE}" width="16" height="16" alt=""></a></div></td>`;

/** Account Merge of 2018 has the same without the account, and is the trap beside it. */
export function oldOrganizationMergePage(variant) {
  const words = wordsOf(variant);
  const [source, destination] = mergeFields(variant, words);
  return oldDocument(
    variant,
    words.organizationMerge,
    mergeButton() +
      `<table class="Searchareaborder"><tr>${cell(['source', source])}${cell(['destination', destination])}</tr></table>`,
  );
}

const mergeButton = () =>
  `<div class="ButtonContainer"><a class="Button ButtonIcon NormalState" id="${freshId()}" tabindex="0"><span class="Icon"></span><span class="Text">Merge</span></a></div>
<div class="MessageBarContainer"></div>`;

const oldDocument = (variant, title, body) =>
  documentHtml(variant, { title, styles: OLD_STYLES, scripts: ['contact-merge-old', 'practice-link'], body });

/**
 * Contact Merge as it was in 2018: three fields, the account first, each chosen in a window of its own, after which the page
 * loads anew (docs/AUTOTASK.md 5.3). What stands between these parts, and the window's address, are guesses (8.12).
 */
export function oldContactMergePage(variant) {
  const [account, source, destination] = FIELDS;
  const traps = variant.traps === '1';
  const deletes = '<input type="checkbox" name="delete"> Delete source contact';
  return oldDocument(
    variant,
    'Contact Merge',
    `${mergeButton()}
<table class="Searchareaborder"><tr>${cell(account)}<td></td></tr><tr>${cell(source)}${cell(destination)}</tr><tr><td>${deletes}</td></tr></table>${traps ? hiddenCopy(['Merge']) + balloon('Merge') : ''}`,
  );
}

/** The window in which one of the three is chosen. */
export function contactPickerPage(variant, url) {
  const field = url.searchParams.get('field');
  const names =
    field === 'account' || url.searchParams.has('of')
      ? organizations(variant)
      : contacts(variant).map(({ id, name, note }) => `${name} (${note}) ${id}`);
  const rows = names
    .map(escape)
    .map((name) => `<tr><td><a href="#" data-chosen="${name}">${name}</a></td></tr>`);
  const [, label = ''] = FIELDS.find(([id]) => id === field) ?? [];
  // A field to look for one in, which bears the name of the field that it is for.
  const search =
    variant.traps === '1'
      ? `<table><tr><td class="FieldLabels">${label}<div><input type="text" class="txtBlack8Class" id="${freshId()}"></div></td></tr></table>`
      : '';
  return oldDocument(
    variant,
    'Select',
    `${search}<table data-field="${escape(field ?? '')}">${rows.join('')}</table>`,
  );
}

export const PICKER_PATH = `${PATHS.contactMerge}/Picker`;
