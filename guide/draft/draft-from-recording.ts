import type { Condition } from '../procedure/condition-schema';
import { queryIrreversibleWord } from '../procedure/irreversible';
import { capital } from '../procedure/capital';
import { formatDay } from '../procedure/day';
import type { Procedure, Step, Target } from '../procedure/procedure';
import { nameRecorded, tellRecorded } from '../procedure/recorded-words';
import type { RecordedControl } from '../procedure/recorded-control';
import { queryLandmark } from '../recording/landmark';
import type { RecordedAction } from '../recording/recorded-action';
import { tellAction } from '../recording/recording-view';
import { say } from '../words/say';
import { rolesOf, type Kind } from './control-kinds';
import { emptyProcedure, type NewDraft } from './new-draft';
import { freshId } from './new-id';
import { pagesOpened } from './recorded-pages';
import { withoutBlanks } from './without-blanks';

const LONGEST_TITLE = 160;
const LONGEST_LABEL = 60;

/**
 * A draft made of what was done in Autotask: each control with its name and with what was recorded of it, and a condition
 * that follows from what the page made of the action. What was true before proves nothing, and is not proposed. `into`: the
 * procedure that it becomes part of, whose ids are taken and whose pages are known.
 */
export function draftFromRecording(
  actions: readonly RecordedAction[],
  now: number,
  guides: readonly Procedure[],
  into?: Procedure,
): NewDraft {
  const bare = emptyProcedure();
  const targets: Record<string, Target> = {};
  const marks = new Map<string, string>();
  const landmarkOf = ({ landmark }: Pick<RecordedAction, 'landmark'>) =>
    landmark === undefined ? undefined : queryLandmark(guides, landmark);
  const add = (action: Pick<RecordedAction, 'recorded' | 'landmark'>) => {
    const { recorded, landmark } = action;
    const shell = landmarkOf(action);
    if (!recorded && !shell) return undefined;
    const mark = landmark ?? JSON.stringify({ ...recorded, box: undefined, around: undefined });
    const known = marks.get(mark);
    if (known !== undefined) return known;
    const target = shell ? toShellTarget(shell, recorded) : toTarget(recorded!);
    const id = freshId(target.label, 'control', {
      has: (each) => Object.hasOwn(targets, each) || Object.hasOwn(into?.targets ?? {}, each),
    });
    targets[id] = target;
    marks.set(mark, id);
    return id;
  };
  const ids = actions.map(add);
  // What a press brought into view is shown again by that press.
  for (const [at, id] of ids.entries()) {
    const [before, action] = [actions[at - 1], actions[at]!];
    const isPressed = before?.kind === 'press' && action.wasThere === undefined;
    const isHere = action.recorded?.page === before?.recorded?.page;
    const opener = action.opener ? add(action.opener) : isPressed && isHere ? ids[at - 1] : undefined;
    if (id && opener && opener !== id && !targets[id]!.openedBy)
      targets[id] = { ...targets[id]!, openedBy: [opener] };
  }
  const nameOf = (at: number) => targets[ids[at] ?? '']?.label;
  const { pages, openedBy } = pagesOpened(actions, guides, nameOf, into?.pages);
  const steps: Step[] = [];
  const unrecognised: Record<string, string> = {};
  const taken = new Set(into?.steps.map((step) => step.id));
  for (const [at, action] of actions.entries()) {
    const title = tellAction(action, () => landmarkOf(action)?.label).slice(0, LONGEST_TITLE);
    const id = freshId(title, 'step', taken);
    taken.add(id);
    steps.push(toStep(id, title, action, ids[at], { ...nextOf(actions, ids, at), page: openedBy.get(at) }));
    if (ids[at] === undefined && action.fault) unrecognised[id] = action.fault;
  }
  const title = say('recordDraft', formatDay(now));
  const procedure: Procedure = {
    ...bare,
    title,
    article: { ...bare.article, title },
    pages,
    targets,
    steps,
  };
  const isWhole = Object.keys(unrecognised).length === 0;
  return { origin: { how: 'recorded' }, work: { procedure, ...(!isWhole && { unrecognised }) } };
}

/** What came after an action. */
interface Next {
  target?: string;
  action?: RecordedAction;
  /** The page that it opened. */
  page?: string | undefined;
}

/** The next action with a control, when it comes right after. */
function nextOf(actions: readonly RecordedAction[], ids: readonly (string | undefined)[], at: number): Next {
  const [action, target] = [actions[at + 1], ids[at + 1]];
  return action && target !== undefined ? { action, target } : {};
}

function toStep(
  id: string,
  title: string,
  action: RecordedAction,
  target: string | undefined,
  next: Next,
): Step {
  const { kind, recorded, fault, checked, note } = action;
  const word = recorded && kind === 'press' ? queryIrreversibleWord(nameRecorded(recorded)) : undefined;
  const said: Record<RecordedAction['kind'], string> = {
    press: say('recordSayPress'),
    fill: say('recordSayFill'),
    tick: say(checked === false ? 'recordSayUncheck' : 'recordSayCheck'),
    row: say('recordSayRow'),
    'by-hand': note ?? say('recordSayByHand'),
  };
  return withoutBlanks<Step>({
    id,
    title,
    say: target === undefined && fault ? say('recordSayUnknown') : said[kind],
    targets: target === undefined ? undefined : [target],
    done: target === undefined ? undefined : doneOf(action, target, next),
    irreversible: word === undefined ? undefined : true,
    caution:
      word === undefined
        ? undefined
        : { say: say('recordCaution'), source: 'office', certainty: 'documented' },
    tips:
      note === undefined || kind === 'by-hand'
        ? undefined
        : [{ say: note, source: 'office', certainty: 'documented' }],
    source: 'office',
    certainty: 'documented',
  });
}

/**
 * What shows that the action was done, the best first. Where nothing else was seen it is that the control goes with the press;
 * while that stays, the card asks: a press alone may have come to nothing.
 */
function doneOf(action: RecordedAction, target: string, next: Next): Condition {
  const { kind, checked } = action;
  if (kind === 'tick' && checked !== undefined) return checked ? { checked: target } : { unchecked: target };
  if (kind === 'fill') return { touched: target };
  const isBrought = next.target !== target && next.action && !next.action.wasThere && !next.action.pointed;
  const shown = isBrought && next.target !== undefined ? { visible: next.target } : undefined;
  // Another Autotask may have the same page elsewhere: there its control tells.
  if (next.page !== undefined) return shown ? { any: [{ page: next.page }, shown] } : { page: next.page };
  if (shown) return shown;
  return { all: [{ pressed: target }, { not: { visible: target } }] };
}

/** A control of the shell as another guide describes it, with what was recorded of it here. */
function toShellTarget(
  { label, where, role, landmark, within, names }: Target,
  recorded: RecordedControl | undefined,
): Target {
  return withoutBlanks<Target>({
    label,
    where,
    role,
    landmark,
    within,
    names: names?.map((name) => ({ ...name, source: 'office' })),
    recorded,
  });
}

function toTarget(recorded: RecordedControl): Target {
  const label = labelOf(recorded);
  const name = recorded.text ?? recorded.label;
  return withoutBlanks<Target>({
    label,
    where: capital(tellRecorded(recorded)).slice(0, 300),
    role: rolesOf(kindOf(recorded)),
    names: name ? [{ text: name, source: 'office', certainty: 'documented' }] : undefined,
    recorded,
  });
}

/** What people call it; a control without a name is called by where it stands, and never by half a sentence. */
function labelOf(recorded: RecordedControl): string {
  const name = recorded.text ?? recorded.label ?? recorded.alt;
  const told = name ?? tellRecorded({ ...recorded, dialog: '', near: '' });
  return told.length > LONGEST_LABEL ? say('recordUnnamed') : told;
}

const KINDS: Record<string, Kind> = {
  checkbox: 'checkbox',
  tab: 'tab',
  menuitem: 'menuitem',
  textbox: 'textbox',
  combobox: 'combobox',
  textarea: 'textbox',
  select: 'combobox',
};

const kindOf = ({ role = '', tag }: RecordedControl): Kind =>
  KINDS[role] ?? (role === '' ? KINDS[tag] : undefined) ?? 'button';
