import { either, heading, inCell, labelled, pressable, unnamed, type FindTruth } from '../truth';
import { at, GUIDE_AREA, MENU_ROW } from './places';

const SIDE = ':is([data-slot="side-panel"], .c-side-panel)';
/** Not the windows in which a contact is chosen there. */
const MERGE = /ContactMerge(?!.*Picker)/;

/** One of the two contacts, today and on the page of 2018. */
const contact = (which: 'Source' | 'Destination') =>
  either(
    labelled('.FormContainer', '.SingleDataSelector2', `${which} Contact`),
    inCell('input', `${which} contact`),
  );

/** Where the targets of merging contacts are in the practice Autotask. */
export const truths: Record<string, FindTruth> = {
  'main-menu': unnamed('.Logo'),
  'admin-item': either(
    pressable(`${SIDE} li`, 'Admin'),
    unnamed(`${SIDE} li:has(.fa-gear)`),
    pressable(MENU_ROW, 'Admin'),
    pressable(GUIDE_AREA, 'Admin'),
  ),
  'admin-categories': pressable(MENU_ROW, 'Admin Categories'),
  'features-settings': pressable('.PageHeadingContainer .TabBar > a', 'Features & Settings'),
  'contacts-section': heading(/& Contacts$/),
  'contact-merge': pressable('.AdminLinks :is(.LinkButton2, .NoImgLink)', 'Contact Merge'),
  account: at(MERGE, inCell('input', 'Account')),
  'source-contact': at(MERGE, contact('Source')),
  'destination-contact': at(MERGE, contact('Destination')),
  merge: at(
    MERGE,
    either(
      pressable('.ToolBar .Button2:not(.Disabled2)', 'Merge'),
      // The page of 2018.
      pressable('.ButtonContainer > a.Button', 'Merge'),
    ),
  ),
  'alert-ok': pressable('#AlertDialog #AlertDialogOkayButton', 'OK'),
};
