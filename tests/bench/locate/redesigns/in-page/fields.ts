import type { Role } from '@/guide/procedure/procedure';

const TEXT =
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=button], [type=submit], [type=reset]), textarea';

/** What a label of plain HTML can belong to, by the kind of field that is looked for. */
export function selectorOfFields(role: Role): string {
  if (role === 'checkbox') return 'input[type=checkbox], input[type=radio]';
  if (role === 'combobox') return 'select';
  return role === 'textbox' ? TEXT : ':not(*)';
}
