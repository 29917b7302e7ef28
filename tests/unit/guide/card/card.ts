import { assess, type Assessment } from '@/guide/run/assess';
import type { CardView } from '@/guide/card/card-view';
import type { FrameSighting } from '@/guide/run/facts';
import type { ProcedureProgress, Run } from '@/guide/run/run';
import { see } from '@/guide/run/see';
import { buildCardView } from '@/guide/card/view';
import { runAt, stepOf, twoFactor } from '../sample';

const NOW = 1_000_000;

interface Scene {
  absentMs?: number;
  run?: Partial<Run>;
  progress?: ProcedureProgress;
  pressedAgo?: Record<string, number>;
}

/** The card of the shipped procedure at a step, with the situation given. */
export function cardIn(stepId: string, assessment: Assessment, scene: Scene = {}): CardView {
  const { absentMs = 0, run = {}, progress = { steps: {} }, pressedAgo = {} } = scene;
  const pressed = Object.fromEntries(Object.entries(pressedAgo).map(([id, ago]) => [id, NOW - ago]));
  return buildCardView({
    procedure: twoFactor,
    run: runAt(stepId, { procedure: twoFactor.id, pressed, ...run }),
    progress,
    assessment,
    absentMs,
  });
}

/** The same, with what the frames of a browser report. */
export function cardFor(stepId: string, frames: FrameSighting[], scene: Scene = {}): CardView {
  const { absentMs = 0 } = scene;
  const step = stepOf(twoFactor, stepId);
  return cardIn(stepId, assess(twoFactor, step, see(frames, [1]), absentMs), scene);
}

/** What a person can press once they have asked for help. */
export const helpOf = ({ help }: CardView) => help?.buttons.map(({ action }) => action) ?? [];

/** What a person can press, beyond Back, Skip, Pause and Close. */
export const actionsOf = ({ buttons }: CardView) => buttons.map(({ action }) => action);
