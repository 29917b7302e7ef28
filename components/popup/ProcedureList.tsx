import type { ProcedureView } from '@/guide/popup/procedure-view';
import type { SearchHit } from '@/guide/popup/search-procedures';
import { ProcedureItem } from './ProcedureItem';

interface ProcedureListProps {
  label: string;
  /** `hit`: what of the procedure was found, where somebody searches. */
  items: readonly { view: ProcedureView; hit?: SearchHit }[];
  openAtFirst: readonly string[];
  /** Each says by itself that it applies to the page in front. */
  badges?: boolean;
}

/** Procedures in a list, each of which opens in its place. */
export function ProcedureList({ label, items, openAtFirst, badges = false }: ProcedureListProps) {
  return (
    // Safari and VoiceOver forget that it is a list once its bullets are gone, unless the role says so.
    <ul className="procedures" role="list" aria-label={label}>
      {items.map(({ view, hit }) => (
        <li key={view.id}>
          <ProcedureItem
            view={view}
            hit={hit}
            badge={badges && view.applies}
            openAtFirst={openAtFirst.includes(view.id)}
          />
        </li>
      ))}
    </ul>
  );
}
