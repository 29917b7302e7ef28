import { formatDay } from './day';
import type { Fingerprint } from './fingerprint';

/** What is kept of a control, in words: whoever showed it can see that nothing else is. */
export function tellFingerprint({ text, label, role, tag, heading, dialog, near }: Fingerprint): string {
  const kind = KINDS[role ?? ''] ?? KINDS[tag] ?? 'control';
  const name = text ? `“${text}”` : label ? `of “${label}”` : 'without a name';
  const place = [
    heading && `under “${heading}”`,
    dialog && `in ${dialog === 'dialog' ? 'a window of its own' : `the window “${dialog}”`}`,
    !text && !label && !heading && near && `near “${near}”`,
  ].filter(Boolean);
  return [`the ${kind} ${name}`, ...place].join(' ');
}

/** The same with the day on which it was shown. */
export function tellRepair({ recorded, at }: { recorded: Fingerprint; at: number }): string {
  return `${tellFingerprint(recorded)}, shown on ${formatDay(at)}`;
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
