import { say, type MessageKey } from '../words/say';
import { formatDay } from './day';
import type { RecordedControl } from './recorded-control';

/** What is kept of a control, in words: whoever showed it can see that nothing else is. */
export function tellRecorded(recorded: RecordedControl): string {
  const { text, label, role, tag, heading, dialog, near } = recorded;
  const kind = say(KINDS[role ?? ''] ?? KINDS[tag] ?? 'recordedControl');
  let told = text
    ? say('recordedNamed', kind, text)
    : label
      ? say('recordedOf', kind, label)
      : say('recordedNameless', kind);
  if (heading) told = say('recordedUnder', told, heading);
  if (dialog)
    told = dialog === 'dialog' ? say('recordedInOwnWindow', told) : say('recordedInWindow', told, dialog);
  return !text && !label && !heading && near ? say('recordedNear', told, near) : told;
}

/** What the person would call it: “Change Password”; else what is kept of it. */
export function nameRecorded(recorded: RecordedControl): string {
  return recorded.text ? say('sharedQuoted', recorded.text) : tellRecorded(recorded);
}

/** All that is kept of it, with the day on which it was pointed out. */
export function tellRecording({ recorded, at }: { recorded: RecordedControl; at: number }): string {
  return say('recordedOn', tellRecorded(recorded), formatDay(at));
}

const KINDS: Record<string, MessageKey> = {
  button: 'recordedButton',
  link: 'recordedLink',
  a: 'recordedLink',
  tab: 'recordedTab',
  menuitem: 'recordedMenuItem',
  checkbox: 'recordedCheckbox',
  textbox: 'recordedField',
  input: 'recordedField',
  textarea: 'recordedField',
  combobox: 'recordedList',
  select: 'recordedList',
};
