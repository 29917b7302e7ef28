import { formatDay } from '../procedure/day';
import { either } from '../words/lists';
import { say } from '../words/say';
import type { StepCheck } from './kb-check';
import type { LabelCheck } from './label-check';

/** The KB check in sentences, the same for the page and for the corrections. */

/** What the KB says about a step; undefined where it says nothing and the note on the difference tells that already. */
export function tellKb({ wording, drift }: StepCheck): string | undefined {
  if ('kb' in wording) return say('sharedQuoted', wording.kb);
  return drift ? undefined : wording.unquoted;
}

/** What Autotask has instead of the KB's names, with since when and by which source. */
export function tellLabels({ labels }: StepCheck): string[] {
  return [...new Set(labels.filter(({ verdict }) => verdict === 'differs').flatMap(tellLabel))];
}

function tellLabel({ kb, others }: LabelCheck): string[] {
  return others.map(({ text, vintage, source }) => {
    const inKb = either(kb.map((name) => say('sharedQuoted', name)));
    return vintage
      ? say('checkCalledSince', inKb, text, source, vintage)
      : say('checkCalled', inKb, text, source);
  });
}

/** What this browser itself saw of a step; to stand after "This browser". */
export function tellSeen({ labels, absent }: StepCheck): string[] {
  const seen = labels.flatMap(({ saw, kb }) => {
    if (!saw) return [];
    const key = kb.length === 0 ? 'checkSaw' : saw.asInKb ? 'checkSawAsInKb' : 'checkSawNotInKb';
    return [say(key, saw.text, formatDay(saw.at))];
  });
  if (!absent) return [...new Set(seen)];
  const when = formatDay(absent.at);
  return [
    ...new Set(seen),
    absent.how === 'missing' ? say('checkReportedMissing', when) : say('checkNothingToDo', when),
  ];
}
