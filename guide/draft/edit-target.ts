import type { Procedure, Target, TargetName } from '../procedure/procedure';
import { rolesOf, type Kind } from './control-kinds';
import type { Work } from './draft';
import { setStep, withOffice } from './edit-steps';
import { freshId } from './new-id';
import { countMentions } from './references';
import { nameControl } from './tell-control';
import { tidy } from './tidy';
import { settleUnrecognised } from './unrecognised';
import { withoutBlanks } from './without-blanks';

/** Where a name is from: an entry of the procedure's sources, and how sure it is. */
export type NameGround = Pick<TargetName, 'source' | 'certainty'>;

const OFFICE: NameGround = { source: 'office', certainty: 'documented' };

/**
 * A control that is called this: the one of the draft that has the name already, else a new one. `id` is that of the
 * control. Nothing leads to a new one yet, so it has to be used in the same change.
 */
export function withControl(
  work: Work,
  name: string,
  kind: Kind = 'button',
  ground: NameGround = OFFICE,
): { work: Work; id: string } {
  const { targets } = work.procedure;
  const known = Object.entries(targets).find(([, { names = [] }]) =>
    names.some((each) => isSame(each.text, name)),
  );
  if (known) return { work, id: known[0] };
  const id = freshId(name, 'control', new Set(Object.keys(targets)));
  const target: Target = {
    label: name,
    where: '',
    role: rolesOf(kind),
    names: [{ text: name, ...ground }],
  };
  const from = ground.source === 'office' ? withOffice(work) : work;
  return { work: { ...from, procedure: { ...from.procedure, targets: { ...targets, [id]: target } } }, id };
}

/** The control of the draft that bears the name, among others or alone. */
const queryControl = ({ procedure: { targets } }: Work, name: string): string | undefined =>
  Object.entries(targets).find(([, { names = [] }]) => names.some(({ text }) => isSame(text, name)))?.[0];

/** Gives a step another control to point at, by what it is called. */
export function addControl(work: Work, step: string, name: string, kind?: Kind): Work {
  const { work: made, id } = withControl(settleUnrecognised(work, step), name, kind);
  const targets = made.procedure.steps.find((each) => each.id === step)?.targets ?? [];
  return setStep(made, step, { targets: [...targets.filter((each) => each !== id), id] });
}

/** The step no longer points at this control. A condition that asks for it stays. */
export function dropControl(work: Work, step: string, target: string): Work {
  const left =
    work.procedure.steps.find(({ id }) => id === step)?.targets?.filter((id) => id !== target) ?? [];
  return setStep(work, step, {
    targets: left.length > 0 ? left : undefined,
    ...(left.length < 2 && { sequence: undefined }),
  });
}

/** Changes keys of one control, wherever it is used; a key that becomes undefined goes. */
export function setTarget(
  work: Work,
  id: string,
  changes: { [K in keyof Target]?: Target[K] | undefined },
): Work {
  const before = work.procedure.targets[id];
  if (!before) return work;
  const target = withoutBlanks<Target>({ ...before, ...changes });
  const targets = { ...work.procedure.targets, [id]: target };
  return { ...work, procedure: tidy({ ...work.procedure, targets }) };
}

/**
 * What the control is called in this order, the main name first. A name that stays keeps what is known about it. What
 * people call the control follows the main name, as long as both were the same.
 */
export function setNames(work: Work, id: string, texts: readonly string[]): Work {
  const target = work.procedure.targets[id];
  if (!target) return work;
  const before = target.names ?? [];
  const names = texts.map(
    (text, at): TargetName => before.find((each) => each.text === text) ?? renamed(before, texts, at, text),
  );
  const follows = target.label === '' || target.label === before[0]?.text;
  return setTarget(withOffice(work), id, {
    names: names.length > 0 ? names : undefined,
    ...(follows && names[0] && { label: names[0].text }),
  });
}

/** A name that is being typed over keeps its language and place; where it is from is then the office. */
function renamed(
  before: readonly TargetName[],
  texts: readonly string[],
  at: number,
  text: string,
): TargetName {
  const old = before[at];
  const isOver = old !== undefined && before.length === texts.length && !texts.includes(old.text);
  return { ...(isOver && old.lang !== undefined && { lang: old.lang }), text, ...OFFICE };
}

/** The control stands in the section with this heading; blank: in none that is known. */
export function setSectionOf(work: Work, id: string, heading: string): Work {
  const before = work.procedure.targets[id]?.inSection;
  return nameOther(work, before, heading, 'text', (made, section) =>
    setTarget(made, id, { inSection: section === id ? before : section }),
  );
}

/**
 * What brings the control into view when it is out of sight, best first, by what each is called: one of them was changed,
 * taken away or added.
 */
export function setOpeners(work: Work, id: string, names: readonly string[]): Work {
  const before = work.procedure.targets[id]?.openedBy ?? [];
  const differing = names.findIndex((name, at) => name !== nameControl(work.procedure, before[at] ?? ''));
  const at = differing < 0 ? names.length : differing;
  const lead = (made: Work, opener: string | undefined) => {
    // On the way to another name, the control's own may be typed.
    const now = opener === id ? before[at] : opener;
    const openedBy = [...new Set(before.toSpliced(at, 1, ...(now === undefined ? [] : [now])))];
    return setTarget(made, id, { openedBy: openedBy.length > 0 ? openedBy : undefined });
  };
  if (names.length < before.length) return lead(work, undefined);
  return nameOther(work, before[at], names[at] ?? '', 'button', lead);
}

/**
 * Leads to another control by what that is called. While a name is being typed, the control that was made for it is renamed:
 * else every letter would leave one behind.
 */
function nameOther(
  work: Work,
  before: string | undefined,
  name: string,
  kind: Kind,
  lead: (made: Work, other: string | undefined) => Work,
): Work {
  if (name.trim() === '') return lead(work, undefined);
  const isKnown = queryControl(work, name) !== undefined;
  const isOurs = before !== undefined && countMentions(work.procedure, before) === 1;
  if (!isKnown && isOurs && work.procedure.targets[before]?.names?.length === 1)
    return setNames(work, before, [name]);
  const { work: made, id } = withControl(work, name, kind);
  return lead(made, id);
}

/** A page, by its id in the procedure it comes from; the same page of this procedure where it has one. */
export function withPage(work: Work, id: string, page: Procedure['pages'][string]): Work {
  if (work.procedure.pages[id]) return work;
  const from = withOffice(work);
  const pages = { ...from.procedure.pages, [id]: { ...page, source: 'office' } };
  return { ...from, procedure: { ...from.procedure, pages } };
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
