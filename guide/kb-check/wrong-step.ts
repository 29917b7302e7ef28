import { formatDay } from '../procedure/day';
import { fillTarget } from '../procedure/fill-target';
import type { Procedure } from '../procedure/procedure';
import { both } from '../words/lists';
import { say } from '../words/say';
import type { Observed } from './observed';

/** So many names are told of a control that was never found. */
const MOST_NAMES = 5;

/**
 * A short note about a step that is wrong, for whoever looks after the guide: which guide and revision, which step, and which
 * of its controls this browser has found. The guide's own words only, never any text of the page; undefined where the guide
 * has no such step.
 */
export function writeWrongStep(
  procedure: Procedure,
  stepId: string,
  observed: Observed,
  version: string,
): string | undefined {
  const at = procedure.steps.findIndex(({ id }) => id === stepId);
  const step = procedure.steps[at];
  if (!step) return undefined;
  const { labels = {}, absent = {} } = observed.procedures[procedure.id] ?? {};
  const targets = (step.targets ?? []).flatMap((id) => {
    const target = procedure.targets[id];
    if (!target) return [];
    const seen = labels[id];
    if (seen) return [say('wrongFound', target.label, seen.text, formatDay(seen.at))];
    const names = [...new Set(target.names?.map(({ text }) => text))].slice(0, MOST_NAMES);
    const quoted = names.map((name) => say('sharedQuoted', name));
    return [
      quoted.length > 0 ? say('wrongNotFound', target.label, both(quoted)) : say('wrongNoName', target.label),
    ];
  });
  const [first = ''] = step.targets ?? [];
  const reported = absent[stepId];
  const { revision } = procedure;
  const title = onOneLine(procedure.title);
  return [
    say('wrongHead'),
    revision ? say('wrongGuideRevision', title, revision.number, revision.at) : say('wrongGuide', title),
    say('wrongStep', at + 1, onOneLine(step.title)),
    say('wrongSays', onOneLine(fillTarget(step.say, procedure.targets[first]?.label))),
    ...targets,
    ...(reported ? [say('wrongReported', formatDay(reported.at))] : []),
    say('cardNoteSignpost', version),
  ].join('\n');
}

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
