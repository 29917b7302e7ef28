import type { FromPopup } from '@/guide/protocol';
import type { Phase, ProcedureView } from '@/stores/procedure-view';
import { ProcedureCard } from './ProcedureCard';

interface ProcedureListProps {
  views: readonly ProcedureView[];
  onAsk(message: FromPopup): void;
}

/** The procedures that can be followed; the one under way comes first, then those for the page in front. */
export function ProcedureList({ views, onAsk }: ProcedureListProps) {
  const sorted = views.toSorted((a, b) => rank(a) - rank(b));
  return (
    // Safari and VoiceOver forget that it is a list once its bullets are gone, unless the role says so.
    <ul className="procedures" role="list" aria-label="Procedures">
      {sorted.map((view) => (
        <li key={view.id}>
          <ProcedureCard view={view} onAsk={onAsk} />
        </li>
      ))}
    </ul>
  );
}

const UNDER_WAY: readonly Phase[] = ['paused', 'running'];

function rank(view: ProcedureView): number {
  if (UNDER_WAY.includes(view.phase)) return 0;
  return view.applies ? 1 : 2;
}
