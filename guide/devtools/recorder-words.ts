import { say, sayCount } from '../words/say';
import type { ImportedRecording } from './import-recorder';

/** What was taken over from a recording and what wasn't, in sentences. */
export function tellRecording({ article, values, refused }: ImportedRecording): string {
  const kinds = [...new Set(refused.map(({ number, type }) => say('recorderStep', number, type)))];
  return [
    sayCount('recorderSteps', article.steps.length),
    ...(values > 0 ? [sayCount('recorderValues', values)] : []),
    ...(kinds.length > 0 ? [say('recorderRefused', kinds.join(', '))] : []),
  ].join(' ');
}
