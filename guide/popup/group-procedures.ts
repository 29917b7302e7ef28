import { say } from '../words/say';
import type { ProcedureView } from './procedure-view';

/** Procedures that stand under one heading in the popup. */
export interface ProcedureGroup {
  id: 'applies' | 'under-way' | 'recent' | 'others' | 'finished';
  title: string;
  /** The heading with the thing it is about, for who hears the list alone. */
  label: string;
  views: readonly ProcedureView[];
}

/**
 * What the page in front is for first, then what is in hand, then what is done again and again and was used, the latest
 * first, then the rest. What is done once and is finished comes last.
 */
export function groupProcedures(views: readonly ProcedureView[]): ProcedureGroup[] {
  const placed = views.map((view) => ({ view, group: groupOf(view) }));
  const groups: Omit<ProcedureGroup, 'views'>[] = [
    {
      id: 'applies',
      title: say('popupForThisPage'),
      label: say('popupForThisPageLabel'),
    },
    { id: 'under-way', title: say('popupInProgress'), label: say('popupInProgressLabel') },
    { id: 'recent', title: say('popupRecent'), label: say('popupRecentLabel') },
    placed.some(({ group }) => group !== 'others' && group !== 'finished')
      ? { id: 'others', title: say('popupOthers'), label: say('popupOthers') }
      : { id: 'others', title: say('popupProcedures'), label: say('popupProcedures') },
    { id: 'finished', title: say('popupFinished'), label: say('popupFinishedLabel') },
  ];
  return groups.flatMap((group) => {
    const own = placed.flatMap((each) => (each.group === group.id ? [each.view] : []));
    return own.length > 0 ? [{ ...group, views: own.toSorted(compareViews) }] : [];
  });
}

/** Which procedures are shown whole while nobody has said otherwise: the one in hand, or the only one that applies. */
export function listOpenAtFirst(groups: readonly ProcedureGroup[]): string[] {
  const inHand = groups.flatMap(({ views }) => views).filter(isInHand);
  const apply = groups.find(({ id }) => id === 'applies')?.views ?? [];
  const open = inHand.length > 0 ? inHand : apply.length === 1 ? apply : [];
  return open.map(({ id }) => id);
}

function groupOf(view: ProcedureView): ProcedureGroup['id'] {
  const { applies, phase, repeatable, usedAt } = view;
  if (applies) return 'applies';
  if (isInHand(view) || phase === 'started') return 'under-way';
  if (repeatable && usedAt !== undefined) return 'recent';
  return phase === 'new' ? 'others' : 'finished';
}

function isInHand({ phase }: ProcedureView): boolean {
  return phase === 'running' || phase === 'paused';
}

/** What is in hand, then what was used last; the rest as it stands. */
function compareViews(a: ProcedureView, b: ProcedureView): number {
  return Number(isInHand(b)) - Number(isInHand(a)) || (b.usedAt ?? 0) - (a.usedAt ?? 0);
}
