import { either, labelled, pressable, unnamed, type FindTruth } from '../truth';
import { at } from './places';

const NOTE = 'NewTicketNotePage';

/** Where the targets of note templates are in the practice Autotask. */
export const truths: Record<string, FindTruth> = {
  'new-note': at(
    'TicketDetail',
    either(pressable('.ToolBar .Button2', 'New Note'), unnamed('.ToolBar .Button.ButtonIcon.Note')),
  ),
  'activity-tab': at('TicketDetail', pressable('.ActivityTabShell .TabBar > *', 'Activity')),
  'template-box': at(
    NOTE,
    pressable('.FormTemplateSelector > .SingleItemSelector2', 'Enter Speed Code or Choose Template'),
  ),
  save: at(NOTE, pressable('.PageHeadingContainer .ToolBar .Button2', 'Save')),
  'save-menu': at(NOTE, pressable('.ToolBar .DropDownButton2', 'Save & …')),
  'save-close': at(NOTE, pressable('.ToolBar .Button2', 'Save & Close')),
  'note-type': at(NOTE, labelled('.FormContainer', '.SingleItemSelector2', 'Note Type')),
};
