import type { PopupState } from '@/stores/popup-store';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import type { OptionsPages } from './PopupFooter';
import type { PopupActions } from './popup-actions';
import { ProcedureItem } from './ProcedureItem';

/** What all lists of procedures have in common. */
export interface ProcedureListShared {
  folds: PopupState['folds'];
  sought: string | null;
  pages: OptionsPages;
  actions: PopupActions;
}

interface ProcedureListProps extends ProcedureListShared {
  label: string;
  /** `hit`: where in the procedure the words were found that were looked for. */
  items: readonly { view: ProcedureView; hit?: string }[];
  openAtFirst: readonly string[];
  /** Each says by itself that it applies to the page in front. */
  badges: boolean;
}

/** Procedures in a list, each of which opens in its place. */
export function ProcedureList(props: ProcedureListProps) {
  const { label, items, openAtFirst, badges, folds, sought, pages, actions } = props;
  return (
    // Safari and VoiceOver forget that it is a list once its bullets are gone, unless the role says so.
    <ul className="procedures" role="list" aria-label={label}>
      {items.map(({ view, hit }) => {
        const open = folds[view.id] ?? openAtFirst.includes(view.id);
        return (
          <li key={view.id}>
            <ProcedureItem
              view={view}
              hit={hit}
              badge={badges && view.applies}
              open={open}
              // A folded card has nothing to fold, and so needs not be drawn again when something is.
              folds={open ? folds : undefined}
              sought={sought === view.id}
              pages={pages}
              actions={actions}
            />
          </li>
        );
      })}
    </ul>
  );
}
