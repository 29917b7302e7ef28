import { useDeferredValue } from 'react';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import type { SearchHit } from '@/guide/popup/search-procedures';
import { ProcedureItem } from './ProcedureItem';

/** More than any window shows at once. The rest is rendered after these are painted, and lets keys through. */
const AT_ONCE = 30;

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
  const count = useDeferredValue(items.length, AT_ONCE);
  return (
    // Safari and VoiceOver forget that it is a list once its bullets are gone, unless the role says so.
    <ul className="procedures" role="list" aria-label={label}>
      {items.slice(0, count).map(({ view, hit }) => (
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
