import type { Finding, RuleId } from '@/guide/draft-check/finding';

/** Where in the form of a step a finding is settled, by the part's `data-field`. */
const FIELDS: Partial<Record<RuleId, string>> = {
  long: 'say',
  'two-presses': 'say',
  'person-or-data': 'say',
  'many-steps': 'place',
  'way-in': 'place',
  'page-unknown': 'place',
  'done-none': 'done',
  'done-weak': 'done',
  'done-already': 'done',
  'done-unreachable': 'done',
  'done-early': 'done',
  order: 'done',
  'caution-missing': 'notes',
};

/** The part of a step's form that a finding is about: its control or its text where it names one. */
export const fieldOf = ({ rule, target, text }: Finding): string =>
  target === undefined ? (text ?? FIELDS[rule] ?? 'title') : `control-${target}`;

/** Unfolds a part of the step's form and puts the focus into it. Does nothing where there is no such part. */
export function showField(form: ParentNode, field: string): void {
  const part = form.querySelector(`[data-field="${field}"]`);
  if (!part) return;
  const folds = [part.closest('details'), part.querySelector('details')];
  for (const fold of folds) if (fold) fold.open = true;
  const first = part.querySelector('input, textarea, select, button');
  if (first instanceof HTMLElement) first.focus();
}
