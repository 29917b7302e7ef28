import type { CardView } from '../card/card-view';
import { buildCardView } from '../card/view';
import { spellOutWords } from '../procedure/local-words';
import type { Procedure, Step } from '../procedure/procedure';
import { assess } from '../run/assess';
import { see } from '../run/see';

/**
 * The card of a step as it looks while its control is found; of a step without a control, as the person tells. It is made
 * by the very rules that make the real one.
 */
export function previewCard(draft: Procedure, step: Step): CardView {
  const procedure = spellOutWords(draft);
  const targets = Object.fromEntries(
    (step.targets ?? []).map((id) => [
      id,
      { status: 'found', confidence: 1, means: 'name', name: 0 } as const,
    ]),
  );
  const sighting = { pages: Object.keys(procedure.pages), visible: true, focused: true, area: 1, targets };
  const world = see([{ tab: 1, frame: 0, sighting }], [1]);
  const at = procedure.steps.indexOf(step);
  const done = procedure.steps.slice(0, at).map(({ id }) => [id, { how: 'seen' as const, at: 0 }]);
  const view = buildCardView({
    procedure,
    run: { version: 1, procedure: procedure.id, step: step.id, status: 'running', pressed: {}, startedAt: 1 },
    progress: { steps: Object.fromEntries(done) },
    assessment: assess(procedure, step, world, 0),
    absentMs: 0,
  });
  // What is said to beginners, and why the ring is where it is, is not the writer's.
  const { hint: _hint, why: _why, ...rest } = view;
  return rest;
}
