import { useState } from 'react';
import type { FromPopup } from '@/guide/protocol';
import type { ProcedureView } from '@/stores/procedure-view';
import { ConfirmStartOver } from './ConfirmStartOver';
import { Icon } from './Icon';

interface ProcedureActionsProps {
  view: ProcedureView;
  onAsk(message: FromPopup): void;
}

/** Start or continue, pause, start over, and the ways to the procedure's pages. */
export function ProcedureActions({ view, onAsk }: ProcedureActionsProps) {
  const [confirming, setConfirming] = useState(false);
  const { id, title, phase } = view;
  // A finished guide begins again, which clears its ticks: ask first, as Start over does.
  const fresh = phase === 'new' || phase === 'finished';
  const word = fresh ? 'Start' : 'Continue';

  function go() {
    if (phase === 'finished') setConfirming(true);
    else onAsk({ type: phase === 'new' ? 'run.start' : 'run.continue', procedure: id });
  }

  if (confirming) {
    return (
      <ConfirmStartOver
        onCancel={() => setConfirming(false)}
        onConfirm={() => {
          setConfirming(false);
          onAsk({ type: 'run.restart', procedure: id });
        }}
      />
    );
  }
  return (
    <>
      <div className="actions">
        <button
          type="button"
          className="button primary"
          aria-label={`${word} guide: ${title}`}
          autoFocus={phase === 'paused'}
          onClick={go}
        >
          {word}
        </button>
        {phase === 'running' && (
          <button type="button" className="button" onClick={() => onAsk({ type: 'run.pause' })}>
            <Icon name="pause" />
            Pause
          </button>
        )}
      </div>
      <div className="side-actions">
        {view.pages.map((page) => (
          <button
            key={page.id}
            type="button"
            className="button quiet"
            onClick={() => onAsk({ type: 'page.open', procedure: id, page: page.id })}
          >
            <Icon name="go" />
            Take me to {page.name}
          </button>
        ))}
        {!fresh && (
          <button type="button" className="button quiet" onClick={() => setConfirming(true)}>
            <Icon name="again" />
            Start over
          </button>
        )}
      </div>
    </>
  );
}
