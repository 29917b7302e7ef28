import { type KeyboardEvent, useRef } from 'react';
import type { CardAction, CardView } from '@/guide/card-view';
import { Announcer } from './Announcer';
import { announcement } from './announcement';
import { Icon } from './Icon';
import { KbWording } from './KbWording';
import { keepToCard } from './keep-to-card';
import { Note } from './Note';
import { StepCardActions } from './StepCardActions';
import { StepCardHeader } from './StepCardHeader';
import { useKeptFocus } from './use-kept-focus';

interface StepCardProps {
  view: CardView;
  onAct(action: CardAction): void;
  /** Escape was pressed: give the focus back to the page. */
  onLeave?(): void;
}

/** The card on Autotask's page: one step, what to know about it, and what can be done. It decides nothing. */
export function StepCard({ view, onAct, onLeave }: StepCardProps) {
  const card = useRef<HTMLElement>(null);
  const kept = useKeptFocus(card);
  const { step, status, caution, drift } = view;
  const done = view.state === 'done';

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') onLeave?.();
  }

  return (
    <section
      ref={card}
      className="card"
      part="card"
      role="region"
      aria-label="Signpost guide"
      lang="en"
      dir="ltr"
      tabIndex={-1}
      data-procedure={view.procedure.id}
      data-step={step.id}
      data-state={view.state}
      {...keepToCard}
      {...kept}
      onKeyDown={onKeyDown}
    >
      <Announcer message={announcement(view)} />
      <StepCardHeader view={view} onAct={onAct} />
      <div className="card-body" key={step.id}>
        <h2 className="card-title">
          {done && <Icon name="check" />}
          {step.title}
        </h2>
        <p className="card-say">{step.say}</p>
        {caution && (
          <Note
            icon="caution"
            tone="caution"
            label="Before you do this"
            say={caution.say}
            inferred={caution.inferred}
          />
        )}
        {status && (
          <Note {...status} icon={view.state === 'waiting' && status.tone === 'info' ? 'search' : 'info'} />
        )}
        {drift && <Note icon="differs" tone="plain" say={drift.say} inferred={drift.inferred} />}
        {view.tips.map((tip) => (
          <Note key={tip} icon="tip" tone="plain" say={tip} />
        ))}
        {(view.kb || !done) && <KbWording quote={view.kb} url={view.procedure.articleUrl} />}
        {view.evidence && <p className="card-evidence">{view.evidence}</p>}
      </div>
      <StepCardActions view={view} onAct={onAct} />
    </section>
  );
}
