/** The words of the question before ticks are cleared; `step` is the title of the step to begin at, if not the first. */
export function clearWords(step?: string) {
  const where = step === undefined ? 'Start over from step 1?' : `Start at “${step}”?`;
  return {
    question: `${where} This clears every tick. Nothing changes in Autotask.`,
    keep: 'Keep my progress',
    go: step === undefined ? 'Clear and start over' : 'Clear and start there',
  };
}
