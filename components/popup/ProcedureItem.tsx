import { memo, useEffect, useRef, useState } from 'react';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { Icon } from '../shared/Icon';
import type { OptionsPages } from './PopupFooter';
import { ProcedureActions } from './ProcedureActions';
import { ProcedureDetails } from './ProcedureDetails';
import type { PopupActions } from './popup-actions';
import { ProgressBar } from './ProgressBar';

interface ProcedureCardProps {
  view: ProcedureView;
  /** Where in the procedure the words were found that were looked for. */
  hit: string | undefined;
  badge: boolean;
  open: boolean;
  folds: Readonly<Record<string, boolean>> | undefined;
  /** Another procedure has led here. */
  sought: boolean;
  pages: OptionsPages;
  actions: PopupActions;
}

/**
 * One procedure in the popup: what it is, how far it is, and the button that goes on; the rest unfolds. Kept as it was
 * drawn while nothing of its own changes: there may be hundreds.
 */
export const ProcedureItem = memo(UnfoldingCard);

function UnfoldingCard(props: ProcedureCardProps) {
  const { view, hit, badge, open, folds, sought, pages, actions } = props;
  const { id, title } = view;
  const [confirming, setConfirming] = useState(false);
  const heading = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!sought) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('article')?.scrollIntoView({ block: 'start' });
    actions.endSeek();
  }, [sought, actions]);

  function write() {
    actions.setFold(id, true);
    heading.current?.focus();
  }

  return (
    <article
      className="procedure"
      aria-labelledby={`title-${id}`}
      data-procedure={id}
      data-phase={view.phase}
    >
      {badge && (
        <p className="badge">
          <Icon name="signpost" />
          Applies to the page in front of you
        </p>
      )}
      <h3>
        <button
          ref={heading}
          type="button"
          className="unfold"
          id={`title-${id}`}
          aria-expanded={open}
          onClick={() => actions.setFold(id, !open)}
        >
          {title}
        </button>
      </h3>
      {hit && <p className="hit">{hit}</p>}
      {(open || !(view.state ?? hit)) && (
        <p className={open ? 'summary' : 'summary one-line'}>{view.summary}</p>
      )}
      {view.state && <p className="run-state">{view.state}</p>}
      <div className="procedure-row">
        <ProgressBar
          label={`Progress: ${title}`}
          done={view.done}
          count={view.count}
          leftOut={view.leftOut}
        />
        <ProcedureActions
          view={view}
          confirming={confirming}
          onConfirming={setConfirming}
          onWrite={view.mail && !open ? write : undefined}
          onAsk={actions.send}
        />
      </div>
      {open && (
        <ProcedureDetails
          view={view}
          folds={folds ?? {}}
          pages={pages}
          actions={actions}
          onStartOver={() => setConfirming(true)}
        />
      )}
    </article>
  );
}
