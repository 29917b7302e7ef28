/** The words of the question before ticks are cleared; `step` is the title of the step to begin at, if not the first. */
export function clearWords(step?: string) {
  const where = step === undefined ? 'Start again from step 1?' : `Start again at “${step}”?`;
  return { question: `${where} Your checkmarks are cleared.`, keep: 'Cancel', go: 'Start again' };
}
