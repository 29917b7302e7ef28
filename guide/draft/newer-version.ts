import { diffProcedures, isSame, type ChangeGroup } from '../office/procedure-diff';
import type { Procedure, Step } from '../procedure/procedure';
import type { Work } from './draft';
import { referencesOf } from './references';
import { tidy } from './tidy';

/** One step that is another in the newer version of a guide that ships. */
export interface StepNews {
  id: string;
  title: string;
  kind: 'added' | 'removed' | 'changed';
  /** The office has changed this step, too. */
  mine: boolean;
}

/** What a newer version of a guide brings. */
export interface News {
  steps: StepNews[];
  /** Controls, pages or conditions behind the steps are others, and the draft has them as they were. */
  shared: boolean;
  /** What has changed beside all that, such as the title. */
  rest: ChangeGroup[];
}

/**
 * How another version of a guide differs, step by step, from the one on which the office's changes were made. What the
 * draft says already is no news.
 */
export function listNews(basis: Procedure, newer: Procedure, draft: Procedure): News {
  const ids = [...new Set([...newer.steps, ...basis.steps].map(({ id }) => id))];
  const steps = ids.flatMap((id): StepNews[] => {
    const [before, after, now] = [ownParts(basis, id), ownParts(newer, id), ownParts(draft, id)];
    if (isSame(before, after) || isSame(after, now)) return [];
    const kind = after === undefined ? 'removed' : before === undefined ? 'added' : 'changed';
    const { title } = queryStep(newer, id) ?? queryStep(basis, id)!;
    return [{ id, title, kind, mine: !isSame(before, now) }];
  });
  const shared = takeShared({ procedure: draft }, basis, newer).procedure !== draft;
  const bare = (procedure: Procedure) => ({ ...procedure, steps: [], ...NO_PARTS, sources: {} });
  return { steps, shared, rest: diffProcedures(bare(basis), bare(newer)) };
}

const NO_PARTS = { targets: {}, pages: {}, states: {}, format: 2 as const, revision: undefined };

/** A step with the controls that it points at; undefined where there is no such step. */
function ownParts(procedure: Procedure, id: string): unknown {
  const step = queryStep(procedure, id);
  return step && [step, step.targets?.map((target) => procedure.targets[target])];
}

/** All that differs between two versions of one step and of the controls that it points at, in words. */
export function diffStep(before: Procedure, after: Procedure, id: string): ChangeGroup[] {
  const only = (procedure: Procedure): Procedure => {
    const steps = procedure.steps.filter((step) => step.id === id);
    const own = steps.flatMap(({ targets = [] }) => targets);
    const targets = Object.entries(procedure.targets).filter(([target]) => own.includes(target));
    return { ...procedure, steps, targets: Object.fromEntries(targets) };
  };
  const [old, now] = [only(before), only(after)];
  const { steps, targets } = now;
  return diffProcedures(old, { ...old, steps, targets });
}

/** The draft with the controls, pages and conditions of the newer version, where it has those that were before. */
export function takeShared(work: Work, basis: Procedure, newer: Procedure): Work {
  const { procedure } = work;
  const own = new Set(procedure.steps.flatMap(({ targets = [] }) => targets));
  const update = <T>(
    all: Record<string, T> = {},
    before: Record<string, T> = {},
    after: Record<string, T> = {},
  ) => {
    const changed = Object.keys(all).filter(
      (id) => !own.has(id) && after[id] && isSame(all[id], before[id]) && !isSame(all[id], after[id]),
    );
    return changed.length === 0
      ? all
      : { ...all, ...Object.fromEntries(changed.map((id) => [id, after[id]!])) };
  };
  const targets = update(procedure.targets, basis.targets, newer.targets);
  const pages = update(procedure.pages, basis.pages, newer.pages);
  const states = procedure.states && update(procedure.states, basis.states, newer.states);
  if (targets === procedure.targets && pages === procedure.pages && states === procedure.states) return work;
  // What they lead to comes along; what nothing leads to goes again.
  return {
    ...work,
    procedure: tidy({
      ...procedure,
      targets: { ...newer.targets, ...targets },
      pages: { ...newer.pages, ...pages },
      ...(states && { states: { ...newer.states, ...states } }),
    }),
  };
}

const queryStep = ({ steps }: Procedure, id: string): Step | undefined =>
  steps.find((step) => step.id === id);

/** The draft with one step as the newer version has it, with the controls and conditions of that version. */
export function takeOver(work: Work, newer: Procedure, id: string): Work {
  const { procedure } = work;
  const step = queryStep(newer, id);
  if (!step)
    return {
      ...work,
      procedure: tidy({ ...procedure, steps: procedure.steps.filter((each) => each.id !== id) }),
    };
  const used = referencesOf(newer, [step]);
  const pick = <T>(all: Record<string, T> = {}, ids: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(all).filter(([each]) => ids.has(each)));
  const at = procedure.steps.findIndex((each) => each.id === id);
  const steps = at < 0 ? withNew(procedure.steps, newer.steps, step) : procedure.steps.with(at, step);
  const states = { ...procedure.states, ...pick(newer.states, used.states) };
  // The table that one looks something up in, and the e-mail, where the draft has none of its own.
  const tables = procedure.references ?? [];
  const table = tables.some((each) => each.id === step.table)
    ? undefined
    : newer.references?.find((each) => each.id === step.table);
  const mail = step.form || step.sends ? (procedure.mail ?? newer.mail) : undefined;
  return {
    ...work,
    procedure: tidy({
      ...procedure,
      steps,
      sources: { ...newer.sources, ...procedure.sources },
      targets: { ...procedure.targets, ...pick(newer.targets, used.targets) },
      pages: { ...procedure.pages, ...pick(newer.pages, used.pages) },
      ...(newer.words && { words: { ...newer.words, ...procedure.words } }),
      ...(Object.keys(states).length > 0 && { states }),
      ...(table && { references: [...tables, table] }),
      ...(mail && { mail }),
    }),
  };
}

/** A new step comes after the one that it follows in the newer version, as far as the draft still has that. */
function withNew(steps: readonly Step[], newer: readonly Step[], step: Step): Step[] {
  const before = newer.slice(0, newer.indexOf(step)).map(({ id }) => id);
  const after = steps.findLastIndex(({ id }) => before.includes(id));
  return steps.toSpliced(after + 1, 0, step);
}
