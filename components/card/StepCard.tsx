import type { CardAction, CardView } from '@/guide/card/card-view';
import { useAnnouncement } from './announcement';
import { SAY_ID } from './card-frame';
import { CardShell } from './CardShell';
import { Icon } from '../shared/Icon';
import { ExternalLink } from '../shared/ExternalLink';
import { KbWordingFold } from '../shared/KbWording';
import { Note } from '../shared/Note';
import { StepCardActions } from './StepCardActions';
import { StepCardHeader } from './StepCardHeader';

interface StepCardProps {
  view: CardView;
  onAct(action: CardAction): void;
  /** Escape was pressed: give the focus back to the page. */
  onLeave?(): void;
}

/** The card on Autotask's page: one step, what to know about it, and what can be done. It decides nothing. */
export function StepCard({ view, onAct, onLeave }: StepCardProps) {
  const { step, status, caution, drift } = view;

  return (
    <CardShell
      procedure={view.procedure.id}
      step={step.id}
      state={view.state}
      title={step.title}
      count={view.state === 'done' ? undefined : `Step ${step.number} of ${step.count}`}
      urgent={caution !== undefined || status?.tone === 'problem'}
      message={useAnnouncement(view)}
      onLeave={onLeave}
    >
      <StepCardHeader view={view} onAct={onAct} />
      <div className="card-body" key={step.id}>
        <h2 className="card-title">
          {view.complete && <Icon name="check" />}
          {step.title}
        </h2>
        <p className="card-say" id={SAY_ID}>
          {step.say}
        </p>
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
        {view.note && <Note icon="info" tone="plain" say={view.note} />}
        {view.shown && <Note icon="info" tone="plain" say={view.shown} />}
        {drift && <Note icon="differs" tone="plain" say={drift.say} inferred={drift.inferred} />}
        {view.tips.map((tip) => (
          <Note key={tip} icon="tip" tone="plain" say={tip} />
        ))}
        {view.wording && <KbWordingFold wording={view.wording} url={view.procedure.articleUrl} />}
        {view.goesOn && (
          <p className="card-say">
            {view.goesOn} <ExternalLink url={view.procedure.articleUrl}>Open the KB article</ExternalLink>
          </p>
        )}
        {view.evidence && <p className="card-evidence">{view.evidence}</p>}
      </div>
      <StepCardActions view={view} onAct={onAct} />
    </CardShell>
  );
}
