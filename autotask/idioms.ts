import type { Idioms } from '@/locate/idioms';
import { PICKER, queryChecked, queryLabelled } from './fields';
import { queryExpanded } from './menus';
import { listMarks, listLandmarks } from './landmarks';
import { queryOpener } from './openers';
import { ALERT, ANSWERS, NOTICES } from './alerts';
import { RECENT_WORDS, RECORD_TEXT } from './records';
import { isIn, POPUP, queryDialog } from './regions';
import { SECTION, SECTION_HEADING, TITLE } from './sections';

/** Autotask's own widgets, for `locate/`. Each line rests on a section of docs/AUTOTASK.md. */
export const autotaskIdioms: Idioms = {
  controls: [
    // Tabs and menu items wear the same classes as buttons; where they stand tells them apart (4.3, 4.4).
    { selector: '.TabBar a.Button, .TabBar .Button2', role: 'tab' },
    { selector: '.ContextOverlay .Button2, .ContextOverlay .Item, .GuideNavigation', role: 'menuitem' },
    {
      selector: '.Button2, .LinkButton2, a.Button.ButtonIcon, div.Button.ButtonIcon, a.buttons, atbutton',
      role: 'button',
    },
    { selector: 'a.ImgLink, a.NoImgLink', role: 'link' },
    { selector: '.Checkbox2, .o-checkbox-box', role: 'checkbox' },
    { selector: PICKER, role: 'combobox' },
    // Opens its section and is no control of a procedure, though it has the hand cursor (4.3).
    { selector: SECTION_HEADING, role: 'text' },
    // Nor is a title, wherever a style sheet gives it that cursor (3.2, 4.7).
    { selector: TITLE, role: 'text' },
  ],
  // State is a class, not an attribute (4.4).
  disabled: '.Disabled2, .Disabled, .Locked, .Checkbox2:has(> .Disabled), .Disabled2 *, .Locked *',
  // On new entries of the menus (4.2).
  badge: 'early access',
  // A ticket's title or a customer's name may read like any label (4.7).
  data: 'tr.Display, tr[data-row-key], [role=grid] [role=row], [role=gridcell], .ChipList, .SingleItemSelectorDropDownOverlay, .SingleDataSelectorAutoCompleteOverlay, .EntityHeadingContainer .Title, .ConversationItem',
  recentWords: RECENT_WORDS,
  recordText: RECORD_TEXT,
  // The class is Autotask's (4.3).
  section: `${SECTION}, section, fieldset, details, [role=region], [role=group]`,
  // WalkMe is installed by Autotask itself (4.8); the others are guides that an office may have added.
  foreign:
    '[class^="shepherd-"], [class^="introjs-"], [class^="driver-popover"], [id^="pendo-"], [class*="walkme" i]:not(html, body, .WalkMeIconPlaceholder), [id*="walkme" i]:not(html, body), [data-signpost-overlay]',
  menu: POPUP,
  alert: ALERT,
  answers: ANSWERS,
  notices: NOTICES,
  queryChecked,
  queryExpanded,
  queryLabelled,
  isIn,
  queryDialog,
  queryOpener,
  listMarks,
  listLandmarks,
};
