import { say } from '@/guide/words/say';

/** The words of the question before ticks are cleared; `step` is the title of the step to begin at, if not the first. */
export function clearWords(step?: string) {
  const question = step === undefined ? say('sharedStartOverFirst') : say('sharedStartOverAt', step);
  return { question, keep: say('sharedCancel'), go: say('sharedStartAgain') };
}
