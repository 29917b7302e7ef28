import type { Procedure } from '@/guide/procedure/procedure';
import type { ProcedureProgress, Run } from '@/guide/run/run';
import { say, sayCount } from '@/guide/words/say';
import type { Badge } from '@/platform/badge';
import type { Platform } from '@/platform/browser-platform';
import type { WorkerState } from './state';

const AMBER = '#b45309';
const GREY = '#4b5563';
const TEAL = '#0f766e';

/** The badge that says how the guide stands; the same in every tab. */
export function describeRun(
  run: Run | null,
  procedure: Procedure | undefined,
  progress: ProcedureProgress | undefined,
): Badge {
  if (!run || !procedure || run.status === 'finished')
    return { text: '', title: say('badgeName'), color: TEAL };
  const left = procedure.steps.filter(({ id }) => !progress?.steps[id]).length;
  if (run.status === 'paused')
    return { text: 'II', title: sayCount('badgePaused', left, procedure.title), color: GREY };
  return { text: String(left), title: sayCount('badgeRunning', left, procedure.title), color: AMBER };
}

/** The badge of a tab whose page a procedure applies to, while no guide is under way. */
export function describeApplies(procedures: readonly Procedure[]): Badge {
  const names = procedures.map(({ title }) => say('sharedQuoted', title)).join(', ');
  return { text: String(procedures.length), title: say('badgeApplies', names), color: TEAL };
}

type List = (state: WorkerState) => readonly Procedure[];
type Query = (state: WorkerState, id: string) => Procedure | undefined;

/** The badge that all tabs share, and those of tabs to whose page a guide applies; '' stands for the shared one. */
function badgesOf(state: WorkerState, list: List, query: Query): { shared: Badge; tabs: Map<number, Badge> } {
  const { run, progress } = state.stored;
  const procedure = run ? query(state, run.procedure) : undefined;
  const shared = describeRun(run, procedure, procedure && progress.procedures[procedure.id]);
  const isUnderWay = shared.text !== '';
  const tabs = new Map<number, Badge>();
  for (const tab of new Set(state.session.applies.map((each) => each.tab))) {
    const ids = state.session.applies
      .filter((each) => each.tab === tab)
      .flatMap(({ procedures }) => procedures);
    const applying = list(state).filter(({ id }) => ids.includes(id));
    tabs.set(tab, isUnderWay || applying.length === 0 ? shared : describeApplies(applying));
  }
  return { shared, tabs };
}

/**
 * Shows the badges that have changed. A tab's own badge hides the shared one until the tab goes elsewhere, so a tab that
 * has one is told of every change.
 */
export async function showBadges(
  platform: Platform,
  after: WorkerState,
  before: WorkerState | undefined,
  list: List,
  query: Query,
): Promise<void> {
  if (before && after.stored === before.stored && after.session === before.session) return;
  const next = badgesOf(after, list, query);
  const last = before && badgesOf(before, list, query);
  const isNew = (badge: Badge, known: Badge | undefined) => JSON.stringify(badge) !== JSON.stringify(known);
  const shown: Promise<void>[] = [];
  if (isNew(next.shared, last?.shared)) shown.push(platform.showBadge(next.shared));
  for (const [tab, badge] of next.tabs)
    if (isNew(badge, last?.tabs.get(tab) ?? last?.shared)) shown.push(platform.showBadge(badge, tab));
  // What no longer applies shows what all tabs show.
  for (const tab of last?.tabs.keys() ?? [])
    if (!next.tabs.has(tab) && isNew(next.shared, last?.tabs.get(tab)))
      shown.push(platform.showBadge(next.shared, tab));
  await Promise.all(shown);
}
