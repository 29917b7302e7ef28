import { describeKey } from '../office/diff-words';
import { describeProblem } from '../procedure/parse-procedure';
import type { Problem } from '../procedure/problem';
import { say } from '../words/say';

const IN_STEP = /^steps\[(\d+)\](?:\.(\w+))?/;

/** What keeps a draft from being followed, in a writer's words: of a step by its number. */
export function tellProblems(problems: readonly Problem[]): string[] {
  return problems.map((problem) => {
    const [, index, key] = IN_STEP.exec(problem.path) ?? [];
    if (index === undefined) return describeProblem(problem);
    const number = Number(index) + 1;
    return key === undefined
      ? say('draftProblemOfStep', number, problem.expected)
      : say('draftProblemInStep', number, describeKey(key), problem.expected);
  });
}
