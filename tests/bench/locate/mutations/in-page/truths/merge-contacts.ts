import { either, heading, labelled, pressable, unnamed, type FindTruth } from '../truth';
import { at, GUIDE_AREA, MENU_ROW } from './places';

const SIDE = ':is([data-slot="side-panel"], .c-side-panel)';
const MERGE = 'ContactMerge';

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
  'source-contact': at(MERGE, labelled('.FormContainer', '.SingleDataSelector2', 'Source Contact')),
  'destination-contact': at(MERGE, labelled('.FormContainer', '.SingleDataSelector2', 'Destination Contact')),
  merge: at(MERGE, pressable('.ToolBar .Button2:not(.Disabled2)', 'Merge')),
  'alert-ok': pressable('#AlertDialog #AlertDialogOkayButton', 'OK'),
};
