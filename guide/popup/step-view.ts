import { fillTarget } from '../procedure/fill-target';
import type { Procedure, Step } from '../procedure/procedure';
import { say, type MessageKey } from '../words/say';
import { isDone, type Tick } from '../run/run';

export interface StepView {
  id: string;
  title: string;
  /** What to do, in a sentence or two, and what to know before. */
  say: string;
  caution?: string;
  /** The heading that this step and those after it stand under. */
  section?: string;
  /** Settled so that nothing is left to do; a skipped step is not. */
  ticked: boolean;
  /** How it came to be settled, and that in small words. */
  settled?: Tick['how'];
  how?: string;
  current: boolean;
}

/** Steps that stand under one heading. */
export interface SectionView {
  /** The id of its first step. */
  id: string;
  title: string;
  steps: StepView[];
  done: number;
}

const HOW: Record<Tick['how'], MessageKey> = {
  seen: 'popupHowSeen',
  'by-hand': 'popupHowByHand',
  skipped: 'sharedSkipped',
  'not-applicable': 'popupHowNotApplicable',
  missing: 'popupHowMissing',
};

/** What the checklist shows of one step. */
export function toStepView(
  step: Step,
  targets: Procedure['targets'],
  tick: Tick | undefined,
  current: boolean,
): StepView {
  const { id, title, section, caution } = step;
  const [first = ''] = step.targets ?? [];
  const base = {
    id,
    title,
    say: fillTarget(step.say, targets[first]?.label),
    current,
    ...(section && { section }),
    ...(caution && { caution: caution.say }),
  };
  if (!tick) return { ...base, ticked: false };
  const how = tick.note ? say('popupHowWithNote', say(HOW[tick.how]), tick.note) : say(HOW[tick.how]);
  return { ...base, ticked: isDone(tick), settled: tick.how, how };
}

/** How many steps were left out: settled, but not done. */
export function countLeftOut(steps: readonly StepView[]): number {
  return steps.filter(({ settled, ticked }) => settled && !ticked).length;
}

/** The steps by the headings they stand under; those without one are simply the steps. */
export function toSections(steps: readonly StepView[]): SectionView[] {
  const sections: SectionView[] = [];
  for (const step of steps) {
    const last = sections.at(-1);
    if (!last || (step.section && step.section !== last.title)) {
      sections.push({
        id: step.id,
        title: step.section ?? say('sharedSteps'),
        steps: [step],
        done: Number(step.ticked),
      });
    } else {
      last.steps.push(step);
      last.done += Number(step.ticked);
    }
  }
  return sections;
}

/** The section to be unfolded while nobody has said otherwise: where the person is, else what is to be done next. */
export function querySectionAtHand(sections: readonly SectionView[]): string | undefined {
  const here = sections.find(({ steps }) => steps.some(({ current }) => current));
  const next = sections.find(({ steps, done }) => done < steps.length);
  return (here ?? next)?.id;
}
