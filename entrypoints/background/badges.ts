import type { Procedure } from '@/guide/procedure/procedure';
import type { Recording } from '@/guide/recording/recording';
import type { ProcedureProgress, Run } from '@/guide/run/run';
import { say, sayCount } from '@/guide/words/say';
import type { Badge } from '@/platform/badge';
import type { Platform } from '@/platform/browser-platform';
import type { WorkerState } from './state';

const TEAL = '#0f766e';
const RED = '#b91c1c';

/**
 * The button while a guide is under way: its icon shows how far that is. `elsewhere`: as the tabs have it that don't
 * show the card. Without a guide the plain sign.
 */
export function describeRun(
  run: Run | null,
  procedure: Procedure | undefined,
  progress: ProcedureProgress | undefined,
  elsewhere = false,
): Badge {
  const badge = { text: '', color: TEAL };
  if (!run || !procedure || run.status === 'finished') return { ...badge, title: say('badgeName') };
  const { title, steps } = procedure;
  const left = steps.filter(({ id }) => !progress?.steps[id]).length;
  const paused = run.status === 'paused';
  const key = paused ? 'badgePaused' : elsewhere ? 'badgeElsewhere' : 'badgeRunning';
  const icon = { done: steps.length - left, count: steps.length, paused };
  return { ...badge, title: sayCount(key, left, title), icon };
}

/** The badge of a tab whose page a procedure applies to, while no guide is under way. */
export function describeApplies(procedures: readonly Procedure[]): Badge {
  const names = procedures.map(({ title }) => say('sharedQuoted', title)).join(', ');
  return { text: String(procedures.length), title: say('badgeApplies', names), color: TEAL };
}

/** The button while a guide is recorded: a red dot, and how many steps there are. */
function describeRecording({ actions }: Recording, elsewhere = false): Badge {
  const { length: count } = actions;
  const title = sayCount(elsewhere ? 'badgeRecordsElsewhere' : 'badgeRecords', count);
  return { text: String(count), title, color: RED, icon: { recording: true } };
}

type List = (state: WorkerState) => readonly Procedure[];
type Query = (state: WorkerState, id: string) => Procedure | undefined;

/** The badge that all tabs share, and those of the tab with the card and of tabs to whose page a guide applies. */
function badgesOf(state: WorkerState, list: List, query: Query): { shared: Badge; tabs: Map<number, Badge> } {
  const { run, progress } = state.stored;
  const { scene, session } = state;
  const { recording } = session;
  if (recording) {
    const others = describeRecording(recording, scene !== undefined);
    const known = session.applies.map(({ tab }) => [tab, others] as const);
    const own = scene ? [[scene.tab, describeRecording(recording)] as const] : [];
    return { shared: others, tabs: new Map([...known, ...own]) };
  }
  const procedure = run ? query(state, run.procedure) : undefined;
  const here = describeRun(run, procedure, procedure && progress.procedures[procedure.id]);
  const isShown = here.icon !== undefined && scene !== undefined;
  const shared = isShown
    ? describeRun(run, procedure, procedure && progress.procedures[procedure.id], true)
    : here;
  const tabs = new Map<number, Badge>();
  for (const tab of new Set(session.applies.map((each) => each.tab))) {
    const ids = session.applies.filter((each) => each.tab === tab).flatMap(({ procedures }) => procedures);
    const applying = list(state).filter(({ id }) => ids.includes(id));
    tabs.set(tab, here.icon || applying.length === 0 ? shared : describeApplies(applying));
  }
  if (isShown) tabs.set(scene.tab, here);
  return { shared, tabs };
}

/**
 * Shows the badges that have changed. A tab's own badge hides the shared one until its page goes, so a tab that ever had
 * one is told of every change.
 */
export function createBadges(platform: Platform, list: List, query: Query) {
  let shared = '';
  const own = new Map<number, string>();
  /** Tabs that had one of their own and have it no more: they may be on another page since. */
  const left = new Set<number>();

  return async (after: WorkerState, before: WorkerState | undefined): Promise<void> => {
    const isSame =
      before &&
      after.stored === before.stored &&
      after.session === before.session &&
      after.scene?.tab === before.scene?.tab;
    if (isSame) return;
    const next = badgesOf(after, list, query);
    const shown: Promise<void>[] = [];
    if (JSON.stringify(next.shared) !== shared) shown.push(platform.showBadge(next.shared));
    shared = JSON.stringify(next.shared);
    for (const tab of new Set([...next.tabs.keys(), ...own.keys()])) {
      const badge = next.tabs.get(tab) ?? next.shared;
      const text = JSON.stringify(badge);
      const isBack = next.tabs.has(tab) ? left.delete(tab) : void left.add(tab);
      if (!isBack && text === (own.get(tab) ?? shared)) continue;
      own.set(tab, text);
      shown.push(platform.showBadge(badge, tab));
    }
    await Promise.all(shown);
  };
}
