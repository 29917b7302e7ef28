import { either, labelled, pressable, unnamed, type FindTruth } from '../truth';
import { at, MENU_ROW } from './places';

const NEW = 'TicketNew';
const BAR =
  ':is([data-slot="header:utility-buttons"], .c-header__utility-buttons, #SiteNavigationBar .ButtonGroup)';

/** Where the way to a new ticket leads in the practice Autotask: two procedures take it. */
export const truths: Record<string, FindTruth> = {
  'new-menu': unnamed(`${BAR} :is(button, a):has(.fa-plus)`),
  'service-desk-item': pressable(MENU_ROW, 'Service Desk'),
  'new-ticket-item': pressable(MENU_ROW, 'Ticket'),
  save: at(NEW, pressable('.PageHeadingContainer .ToolBar .Button2', 'Save')),
  'save-menu': at(NEW, pressable('.ToolBar .DropDownButton2', 'Save & …')),
  'save-close': at(NEW, pressable('.ToolBar .Button2', 'Save & Close')),
  edit: at('TicketDetail', pressable('.PageHeadingContainer .ToolBar .Button2', 'Edit')),
  'save-change': at('TicketEdit', pressable('.PageHeadingContainer .ToolBar .Button2', 'Save')),
  'category-to-change': at(
    'TicketEdit',
    labelled('.IdentificationContainer', '.SingleItemSelector2', 'Ticket Category'),
  ),
  'template-box': at(
    NEW,
    pressable('.FormTemplateSelector > .SingleItemSelector2', 'Enter Speed Code or Choose Template'),
  ),
  'category-field': at(
    NEW,
    either(
      labelled('.IdentificationContainer', '.SingleItemSelector2', 'Ticket Category'),
      labelled('.Section', '.SingleItemSelector2', 'Ticket Category'),
    ),
  ),
};
