import { act, askFor, type RunAction } from '@/guide/run/act';
import { advance, getStep, type Journey } from '@/guide/run/advance';
import { ABSENT_MS, PATIENCE_MS, SETTLE_MS, assess, type Assessment } from '@/guide/run/assess';
import type { Procedure, Step } from '@/guide/procedure/procedure';
import { buildOfferView } from '@/guide/card/offer';
import { observe } from '@/guide/kb-check/observed';
import { PRESS_PATIENCE_MS, buildCardView } from '@/guide/card/view';
import { mergeSightings } from '@/guide/run/world';
import type { Frames } from './frames';
import type { Ledger } from './ledger';
import type { MadeOffer } from './offers';
import { createPatience } from './patience';
import type { Stage } from './stage';

/** The one place that moves a run on: looks at what the frames report, writes the run, and sets the stage. */
export interface Conductor {
  /** Something has changed: frames, the run, or the clock. */
  conduct(): Promise<void>;
  act(action: RunAction): Promise<void>;
  /** A target was pressed `ago` milliseconds ago. The same press may be told more than once. */
  pressed(target: string, ago?: number): Promise<void>;
  /** Lets the person point at what the step is about; `fault`: why what they pointed at can't be kept. */
  ask(fault?: string): Promise<void>;
  /** The target for which the page shows what the office has pointed at. */
  queryShown(): string | undefined;
  /** Scrolls the page to what is pointed at, at the person's request. */
  scroll(): Promise<void>;
  /** The procedure that is being followed, if one is running or has just been finished. */
  queryActive(): { procedure: Procedure; journey: Journey } | undefined;
}

interface Deps {
  ledger: Ledger;
  frames: Frames;
  stage: Stage;
  queryProcedure(id: string): Procedure | undefined;
  /** A link's offer, which comes before the running guide until it is answered. */
  queryOffer?(): MadeOffer | undefined;
  /** The run or its ticks have changed: badge and boot's note follow. */
  onWritten(): void;
  now?: () => number;
}

/** After the worker has been restarted the frames report one by one; until then nothing can be said to be gone. */
const WARM_UP_MS = 400;

export function createConductor({
  ledger,
  frames,
  stage,
  queryProcedure,
  queryOffer,
  onWritten,
  now = Date.now,
}: Deps): Conductor {
  const patience = createPatience(now);
  /** For how long a step has looked done only because something is gone, and which step that is. */
  const gone = createPatience(now);
  let goneStep: string | undefined;
  const warmAt = now() + WARM_UP_MS;
  /** The step last shown, and what of it has been scrolled into view once; later only when the person asks. */
  let scrolled: { step: string; to?: string } = { step: '' };

  const write = async (journey: Journey) => {
    const written = ledger.writeJourney(journey);
    onWritten();
    await written;
  };

  const queryActive = () => {
    const { run, progress } = ledger.current();
    const procedure = run && run.status !== 'paused' ? queryProcedure(run.procedure) : undefined;
    return run && procedure
      ? { procedure, journey: { run, progress: progress.procedures[run.procedure] ?? { steps: {} } } }
      : undefined;
  };

  const look = (procedure: Procedure, step: Step): { assessment: Assessment; absentMs: number } => {
    const eyes = { frames: frames.sightings(), tabs: frames.tabs() };
    const missing = `${step.id}: not in view`;
    const direct = assess(procedure, step, { ...eyes, absentMs: 0 });
    patience.observe(
      direct.situation === 'absent' || direct.situation === 'elsewhere'
        ? missing
        : `${step.id}: ${direct.situation}`,
    );
    const absentMs =
      direct.situation === 'absent' || direct.situation === 'elsewhere' ? patience.elapsed() : 0;
    return { assessment: assess(procedure, step, { ...eyes, absentMs }), absentMs };
  };

  const goneMs = (step: Step, isGone: boolean): number => {
    goneStep = isGone ? step.id : undefined;
    gone.observe(goneStep ?? '');
    return gone.elapsed();
  };

  const present = (
    procedure: Procedure,
    journey: Journey,
    assessment: Assessment,
    absentMs: number,
    scroll: boolean,
  ) => {
    const { run } = journey;
    const { seen, situation } = assessment;
    const pointing =
      run.status === 'running' &&
      !run.missing &&
      !run.asking &&
      (situation === 'found' || situation === 'opener');
    const spot =
      pointing && seen
        ? { tab: seen.tab, frame: seen.frame, target: seen.target, opener: seen.fact.status === 'hidden' }
        : undefined;
    const tab = spot?.tab ?? frames.queryFrontTab();
    if (tab === undefined || situation === 'login' || situation === 'blind') return stage.show(undefined);
    if (scrolled.step !== `${run.startedAt} ${run.step}`) scrolled = { step: `${run.startedAt} ${run.step}` };
    const to = spot && `${spot.target} ${spot.opener}`;
    const first = to !== undefined && seen?.fact.outOfView === true && scrolled.to !== to;
    if (first) scrolled.to = to;
    const view = buildCardView({ procedure, ...journey, assessment, absentMs, now: now() });
    stage.show({ tab, view, ...(spot && { spot }), scroll: scroll || first });
  };

  const conduct = async (scroll = false): Promise<void> => {
    await ledger.ready;
    const active = queryActive();
    const offer = queryOffer?.();
    if (offer) {
      const view = buildOfferView(offer, queryProcedure(offer.procedure), active?.procedure);
      return stage.show({ tab: offer.tab, view, scroll: false });
    }
    if (!active) return stage.clear();
    const { procedure } = active;
    const warm = now() >= warmAt;
    const merged = mergeSightings(frames.sightings());
    const world = { ...merged, complete: merged.complete && warm };
    const journey = advance(procedure, active.journey, world, (each) => look(procedure, each), now(), goneMs);
    const written = journey === active.journey ? undefined : write(journey);
    const step = getStep(procedure, journey.run);
    const { assessment, absentMs } = look(procedure, step);
    const { observed } = ledger.current();
    const sight = { procedure, seen: assessment.seen, progress: journey.progress, now: now() };
    const nowObserved = observe(observed, sight);
    if (nowObserved !== observed) void ledger.write({ observed: nowObserved });
    if (warm || assessment.seen) present(procedure, journey, assessment, absentMs, scroll);
    if (!warm) setTimeout(() => void conduct(), warmAt - now() + 5);
    const sinceStep = patience.elapsed();
    const presses = (step.targets ?? []).flatMap((id) => journey.run.pressed[id] ?? []);
    const pressWaits = presses.map((at) => sinceStep + at + PRESS_PATIENCE_MS - now());
    patience.wakeAfter(
      [SETTLE_MS, ABSENT_MS, step.patienceMs ?? PATIENCE_MS, PATIENCE_MS, ...pressWaits],
      () => void conduct(),
    );
    gone.wakeAfter(goneStep === undefined ? [] : [SETTLE_MS], () => void conduct());
    await written;
  };

  const change = async (make: (procedure: Procedure, journey: Journey) => Journey) => {
    await ledger.ready;
    const { run, progress } = ledger.current();
    const procedure = run && queryProcedure(run.procedure);
    if (!run || !procedure) return;
    const journey = make(procedure, { run, progress: progress.procedures[run.procedure] ?? { steps: {} } });
    const written = write(journey);
    await conduct();
    await written;
  };

  const assessNow = () => {
    const active = queryActive();
    return active && look(active.procedure, getStep(active.procedure, active.journey.run)).assessment;
  };

  return {
    queryShown() {
      const seen = assessNow()?.seen;
      return seen?.fact.means === 'recorded' ? seen.target : undefined;
    },
    ask: (fault) =>
      change((_procedure, journey) => {
        const target = journey.run.asking?.target ?? assessNow()?.target;
        return target === undefined ? journey : askFor(journey, target, fault);
      }),
    conduct: () => conduct(),
    act: (action) => change((procedure, journey) => act(procedure, journey, action, now())),
    // A press that points at a control for us is none on it.
    pressed: (target, ago = 0) =>
      change((_procedure, { run, progress }) => {
        const at = Math.max(now() - ago, run.pressed[target] ?? 0);
        return {
          run: at < run.startedAt || run.asking ? run : { ...run, pressed: { ...run.pressed, [target]: at } },
          progress,
        };
      }),
    scroll: () => conduct(true),
    queryActive,
  };
}
