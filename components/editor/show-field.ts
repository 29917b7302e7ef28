import type { Finding, RuleId } from '@/guide/draft-check/finding';
import { say, type MessageKey } from '@/guide/words/say';

/** Where in the form of a step a finding is settled, by the part's `data-field`. */
const FIELDS: Partial<Record<RuleId, string>> = {
  long: 'say',
  'two-presses': 'say',
  'person-or-data': 'say',
  unrecognised: 'controls',
  'many-steps': 'section',
  'way-in': 'place',
  'page-unknown': 'place',
  'done-none': 'done',
  'done-weak': 'done',
  'done-already': 'done',
  'done-unreachable': 'done',
  'done-early': 'done',
  order: 'done',
  'caution-missing': 'caution',
};

/** What the fields of a page are called, of which a rule asks for one. */
const OF_PAGE: Partial<Record<RuleId, string>> = { 'way-in': 'open', 'page-unknown': 'paths' };

const WORDS: Record<string, MessageKey> = {
  title: 'editorStepTitle',
  say: 'editorSay',
  kb: 'editorKb',
  section: 'editorHeading',
  caution: 'editorCaution',
  tips: 'editorTips',
  permission: 'editorPermission',
  missing: 'editorMissingSay',
  done: 'editorDone',
  place: 'editorPlace',
  names: 'editorOtherNames',
  control: 'editorControls',
  controls: 'editorControls',
  open: 'editorPageOpen',
  paths: 'editorPagePaths',
};

/** The parts of a step's form that a finding is about, the first one that is there: a text, a control, or its page's address. */
export function fieldsOf({ rule, target, text, page }: Finding): string {
  const part = page === undefined ? undefined : OF_PAGE[rule];
  if (part !== undefined) return `${part}-${page} ${FIELDS[rule]}`;
  if (target !== undefined) return text === 'names' ? `names-${target}` : `control-${target}`;
  return text ?? FIELDS[rule] ?? 'title';
}

/** What the field is called to which a finding leads. */
export const nameOfField = (finding: Finding): string =>
  say(WORDS[/^[a-z]+/.exec(fieldsOf(finding))![0]] ?? 'editorStepTitle');

/** Unfolds a part of the step's form and puts the focus into it; of several the first. Does nothing where there is none. */
export function showField(form: ParentNode, fields: string): void {
  const parts = fields.split(' ').map((field) => form.querySelector(`[data-field="${field}"]`));
  const part = parts.find((each) => each !== null);
  if (!part) return;
  for (let at: Element | null = part; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  const fold = part.querySelector('details');
  if (fold) fold.open = true;
  const first = part.querySelector('input, textarea, select, button');
  if (first instanceof HTMLElement) first.focus();
}
