import type { ProcedureView } from './procedure-view';

/** Procedures that stand under one heading in the popup. */
export interface ProcedureGroup {
  id: 'offered' | 'under-way' | 'applies' | 'others' | 'left-out' | 'done';
  title: string;
  /** The heading with the thing it is about, for who hears the list alone. */
  label: string;
  views: readonly ProcedureView[];
}

/**
 * What is in hand first, then what the page in front is for, then the rest, then what ended with steps left out, and what
 * is done last.
 */
export function groupProcedures(views: readonly ProcedureView[], offered?: string): ProcedureGroup[] {
  const groupOf = (view: ProcedureView): ProcedureGroup['id'] => {
    if (view.phase === 'running' || view.phase === 'paused') return 'under-way';
    if (view.id === offered) return 'offered';
    if (view.phase === 'finished') return view.leftOut > 0 ? 'left-out' : 'done';
    return view.applies ? 'applies' : 'others';
  };
  const placed = views.map((view) => ({ view, group: groupOf(view) }));
  const first = placed.some(({ group }) => !['others', 'left-out', 'done'].includes(group));
  const groups: Omit<ProcedureGroup, 'views'>[] = [
    { id: 'offered', title: 'Offered by a link', label: 'Procedures offered by a link' },
    { id: 'under-way', title: 'In progress', label: 'Procedures in progress' },
    {
      id: 'applies',
      title: 'Applies to the page in front of you',
      label: 'Procedures for the page in front of you',
    },
    first
      ? { id: 'others', title: 'Other procedures', label: 'Other procedures' }
      : { id: 'others', title: 'Procedures', label: 'Procedures' },
    {
      id: 'left-out',
      title: 'Ended with steps left out',
      label: 'Procedures that ended with steps left out',
    },
    { id: 'done', title: 'Done', label: 'Procedures that are done' },
  ];
  return groups.flatMap((group) => {
    const own = placed.flatMap((each) => (each.group === group.id ? [each.view] : []));
    return own.length > 0 ? [{ ...group, views: sortGroup(group.id, own) }] : [];
  });
}

/** Which procedures are shown whole while nobody has said otherwise: those in hand, or the only one that applies. */
export function listOpenAtFirst(groups: readonly ProcedureGroup[]): string[] {
  const viewsOf = (id: ProcedureGroup['id']) => groups.find((group) => group.id === id)?.views ?? [];
  const inHand = [...viewsOf('offered'), ...viewsOf('under-way')];
  const apply = viewsOf('applies');
  const open = inHand.length > 0 ? inHand : apply.length === 1 ? apply : [];
  return open.map(({ id }) => id);
}

function sortGroup(id: ProcedureGroup['id'], views: readonly ProcedureView[]): ProcedureView[] {
  if (id === 'done' || id === 'left-out') return views.toSorted((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0));
  // What has been begun is likelier to be looked for than what has not.
  return views.toSorted((a, b) => Number(b.phase === 'started') - Number(a.phase === 'started'));
}
