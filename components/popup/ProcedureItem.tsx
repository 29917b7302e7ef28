import { memo, useEffect, useRef, useState } from 'react';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import type { SearchHit } from '@/guide/popup/search-procedures';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { Marked } from './Marked';
import { ProcedureActions } from './ProcedureActions';
import { ProcedureDetails } from './ProcedureDetails';
import { usePopup, usePopupActions } from './popup-context';
import { ProgressBar } from './ProgressBar';
import { StepHit } from './StepHit';

interface ProcedureItemProps {
  view: ProcedureView;
  /** What of it was found, where somebody searches. */
  hit: SearchHit | undefined;
  badge: boolean;
  /** Whether it is shown whole while nobody has said otherwise. */
  openAtFirst: boolean;
}

/**
 * One procedure in the popup: what it is, how far it is, and the button that goes on; the rest unfolds. Kept as it was
 * drawn while nothing of its own changes: there may be hundreds.
 */
export const ProcedureItem = memo(UnfoldingItem);

function UnfoldingItem(props: ProcedureItemProps) {
  const { view, hit, badge, openAtFirst } = props;
  const { id, title } = view;
  const open = usePopup(({ folds }) => folds[id]) ?? openAtFirst;
  /** Another procedure has led here. */
  const sought = usePopup((state) => state.sought === id);
  const actions = usePopupActions();
  const [confirming, setConfirming] = useState(false);
  const heading = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!sought) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('article')?.scrollIntoView({ block: 'start' });
    actions.endSeek();
  }, [sought, actions]);

  const tells = !open && (view.state ?? !hit?.step);
  /** One line of words has room for the button beside it. */
  const isCompact = Boolean(tells) && !confirming && !isBegun(view);

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
      data-compact={isCompact || undefined}
    >
      {badge && (
        <p className="badge">
          <Icon name="signpost" />
          {say('popupForThisPage')}
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
          <span>
            <Marked text={title} terms={hit?.terms} />
          </span>
        </button>
      </h3>
      {hit?.step && <StepHit view={view} step={hit.step} terms={hit.terms} onAsk={actions.send} />}
      {(open || !(view.state ?? hit?.step)) && (
        <p className={open ? 'summary' : 'summary one-line'} title={open ? undefined : view.summary}>
          <Marked text={view.summary} terms={hit?.terms} />
        </p>
      )}
      {view.state && <p className="run-state">{view.state}</p>}
      <div className="procedure-row">
        {isBegun(view) && (
          <ProgressBar
            label={say('popupProgress', title)}
            done={view.done}
            count={view.count}
            leftOut={view.leftOut}
          />
        )}
        <ProcedureActions
          view={view}
          confirming={confirming}
          onConfirming={setConfirming}
          onWrite={view.mail && !open ? write : undefined}
          onAsk={actions.send}
        />
      </div>
      {open && <ProcedureDetails view={view} onStartOver={() => setConfirming(true)} />}
    </article>
  );
}

/** Before a guide is begun there is nothing to measure, and one that begins anew each time is not begun once it is over. */
function isBegun({ phase, repeatable }: ProcedureView): boolean {
  return phase !== 'new' && !(repeatable && (phase === 'finished' || phase === 'ended'));
}
