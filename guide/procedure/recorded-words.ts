import { formatDay } from './day';
import type { RecordedControl } from './recorded-control';

/** What is kept of a control, in words: whoever showed it can see that nothing else is. */
export function tellRecorded({ text, label, role, tag, heading, dialog, near }: RecordedControl): string {
  const kind = KINDS[role ?? ''] ?? KINDS[tag] ?? 'control';
  const name = text ? `“${text}”` : label ? `of “${label}”` : 'without a name';
  const place = [
    heading && `under “${heading}”`,
    dialog && `in ${dialog === 'dialog' ? 'a window of its own' : `the window “${dialog}”`}`,
    !text && !label && !heading && near && `near “${near}”`,
  ].filter(Boolean);
  return [`the ${kind} ${name}`, ...place].join(' ');
}

/** What the person would call it: “Change Password”; else what is kept of it. */
export function nameRecorded(recorded: RecordedControl): string {
  return recorded.text ? `“${recorded.text}”` : tellRecorded(recorded);
}

/** All that is kept of it, with the day on which it was pointed out. */
export function tellRecording({ recorded, at }: { recorded: RecordedControl; at: number }): string {
  return `${tellRecorded(recorded)}, pointed out on ${formatDay(at)}`;
}

const KINDS: Record<string, string> = {
  button: 'button',
  link: 'link',
  a: 'link',
  tab: 'tab',
  menuitem: 'menu item',
  checkbox: 'checkbox',
  textbox: 'field',
  input: 'field',
  textarea: 'field',
  combobox: 'list',
  select: 'list',
};
