import type { Condition } from '../procedure/condition-schema';
import type { Procedure, Step } from '../procedure/procedure';

/** What something refers to, by id. */
export interface References {
  targets: Set<string>;
  pages: Set<string>;
  states: Set<string>;
}

/** How often the steps, conditions and controls of a procedure name this control. */
export function countMentions({ steps, states = {}, targets }: Procedure, id: string): number {
  const inCondition = (condition: Condition | undefined): number => {
    if (!condition) return 0;
    if ('any' in condition) return sumOf(condition.any.map(inCondition));
    if ('all' in condition) return sumOf(condition.all.map(inCondition));
    if ('not' in condition) return inCondition(condition.not);
    if ('page' in condition || 'state' in condition) return 0;
    return Number(Object.values(condition).includes(id));
  };
  const inList = (list: readonly string[] | undefined) => Number(list?.includes(id) ?? false);
  const inSteps = steps.map(
    (step) =>
      inList(step.targets) +
      inCondition(step.done) +
      inCondition(step.place) +
      inCondition(step.onlyIfPresent?.while),
  );
  const inTargets = Object.values(targets).map(
    ({ openedBy, inDialogWith, togetherWith, inSection }) =>
      inList(openedBy) + inList(inDialogWith) + inList(togetherWith) + Number(inSection === id),
  );
  return sumOf([...inSteps, ...Object.values(states).map(inCondition), ...inTargets]);
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/**
 * All that the steps refer to, by whatever way round: targets by targets, states by states, pages by targets. A state or
 * target that isn't there, or that leads back to itself, ends the way.
 */
export function referencesOf(procedure: Procedure, steps: readonly Step[]): References {
  const found: References = { targets: new Set(), pages: new Set(), states: new Set() };
  const addPage = (id: string | undefined) => id !== undefined && found.pages.add(id);
  const addTarget = (id: string): void => {
    if (found.targets.has(id)) return;
    found.targets.add(id);
    const {
      openedBy = [],
      inDialogWith = [],
      togetherWith = [],
      inSection,
      page,
    } = procedure.targets[id] ?? {};
    for (const each of [...openedBy, ...inDialogWith, ...togetherWith]) addTarget(each);
    if (inSection !== undefined) addTarget(inSection);
    addPage(page);
  };
  const addCondition = (condition: Condition | undefined): void => {
    if (!condition) return;
    if ('any' in condition) condition.any.forEach(addCondition);
    else if ('all' in condition) condition.all.forEach(addCondition);
    else if ('not' in condition) addCondition(condition.not);
    else if ('page' in condition) addPage(condition.page);
    else if ('state' in condition) {
      if (found.states.has(condition.state)) return;
      found.states.add(condition.state);
      addCondition(procedure.states?.[condition.state]);
    } else for (const id of Object.values(condition)) addTarget(id);
  };
  for (const step of steps) {
    step.targets?.forEach(addTarget);
    addPage(step.page);
    addPage(step.goTo);
    addCondition(step.done);
    addCondition(step.place);
    addCondition(step.onlyIfPresent?.while);
  }
  return found;
}
