import type { Procedure } from '@/guide/procedure/procedure';
import type { ProcedureProgress, Run } from '@/guide/run/run';
import { showBadge, type Badge } from '@/platform/badge';

const AMBER = '#b45309';
const GREY = '#4b5563';
const TEAL = '#0f766e';

/** The badge that says how the guide stands; the same in every tab. */
export function describeRun(
  run: Run | null,
  procedure: Procedure | undefined,
  progress: ProcedureProgress | undefined,
): Badge {
  if (!run || !procedure || run.status === 'finished') return { text: '', title: 'Signpost', color: TEAL };
  const left = procedure.steps.filter(({ id }) => !progress?.steps[id]).length;
  const steps = left === 1 ? '1 step left' : `${left} steps left`;
  if (run.status === 'paused')
    return {
      text: 'II',
      title: `Signpost: “${procedure.title}” is paused, ${steps}. Open to go on.`,
      color: GREY,
    };
  return { text: String(left), title: `Signpost: “${procedure.title}”, ${steps}`, color: AMBER };
}

/** The badge of a tab whose page a procedure applies to, while no guide is under way. */
export function showApplies(tabId: number, procedures: readonly Procedure[]): Promise<void> {
  const names = procedures.map(({ title }) => `“${title}”`).join(', ');
  return showBadge(
    { text: String(procedures.length), title: `Signpost has a guide for this page: ${names}`, color: TEAL },
    tabId,
  );
}
