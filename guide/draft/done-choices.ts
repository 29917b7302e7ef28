import type { Condition } from '../procedure/condition-schema';

/** What a writer can say about a control: "it was pressed", "it is there", "it has gone". */
export const TARGET_CHOICES = [
  'pressed',
  'visible',
  'gone',
  'expanded',
  'checked',
  'unchecked',
  'touched',
] as const;

/** One of the things of which any makes a step done. */
export type DoneChoice =
  { kind: (typeof TARGET_CHOICES)[number]; target: string } | { kind: 'page'; page: string };

/**
 * A condition as choices of which any will do; none: only the person can tell. A named state is told by what it says.
 * Undefined: it says more than choices can.
 */
export function choicesOf(
  condition: Condition | undefined,
  states: Readonly<Record<string, Condition>> = {},
): DoneChoice[] | undefined {
  if (!condition) return [];
  const choices = flatten(condition, states, 0).map(choiceOf);
  return choices.every((each) => each !== undefined) ? choices : undefined;
}

/** A state that leads back to itself ends somewhere. */
const DEEPEST = 10;

/** The parts of which any will do, out of lists in lists and out of named states. */
function flatten(
  condition: Condition,
  states: Readonly<Record<string, Condition>>,
  depth: number,
): Condition[] {
  const inner = 'state' in condition ? states[condition.state] : undefined;
  if (depth > DEEPEST) return [condition];
  if (inner) return flatten(inner, states, depth + 1);
  return 'any' in condition ? condition.any.flatMap((each) => flatten(each, states, depth + 1)) : [condition];
}

function choiceOf(condition: Condition): DoneChoice | undefined {
  if ('page' in condition) return { kind: 'page', page: condition.page };
  if ('pressed' in condition) return { kind: 'pressed', target: condition.pressed };
  if ('visible' in condition) return { kind: 'visible', target: condition.visible };
  if ('expanded' in condition) return { kind: 'expanded', target: condition.expanded };
  if ('checked' in condition) return { kind: 'checked', target: condition.checked };
  if ('touched' in condition) return { kind: 'touched', target: condition.touched };
  if ('unchecked' in condition) return { kind: 'unchecked', target: condition.unchecked };
  if ('not' in condition && 'visible' in condition.not)
    return { kind: 'gone', target: condition.not.visible };
  return undefined;
}

/** The condition that choices stand for; undefined: none. */
export function conditionOf(choices: readonly DoneChoice[]): Condition | undefined {
  const [first, ...others] = choices.map(toCondition);
  if (!first) return undefined;
  return others.length === 0 ? first : { any: [first, ...others] };
}

function toCondition(choice: DoneChoice): Condition {
  switch (choice.kind) {
    case 'page':
      return { page: choice.page };
    case 'pressed':
      return { pressed: choice.target };
    case 'visible':
      return { visible: choice.target };
    case 'gone':
      return { not: { visible: choice.target } };
    case 'expanded':
      return { expanded: choice.target };
    case 'checked':
      return { checked: choice.target };
    case 'touched':
      return { touched: choice.target };
    case 'unchecked':
      return { unchecked: choice.target };
  }
}
