import { say, sayCount } from '../words/say';
import type { ImportedRecording } from './import-recorder';

/** What was taken over from a recording and what wasn't, in sentences. */
export function tellRecording({ article, values, refused, left }: ImportedRecording): string {
  const kinds = [...new Set(refused.map(({ number, type }) => say('recorderStep', number, type)))];
  const useless = Object.entries(left).map(([type, count]) => say('recorderKind', type, count));
  return [
    sayCount('recorderSteps', article.steps.length),
    ...(values > 0 ? [sayCount('recorderValues', values)] : []),
    ...(useless.length > 0 ? [say('recorderLeft', useless.join(', '))] : []),
    ...(kinds.length > 0 ? [say('recorderRefused', kinds.join(', '))] : []),
  ].join(' ');
}
