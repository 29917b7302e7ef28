import { useState } from 'react';
import type { CardAction, CardView } from '@/guide/card/card-view';
import { say } from '@/guide/words/say';
import { useAnnouncement } from './announcement';
import type { CopyText } from './CardButtons';
import { SAY_ID } from './card-frame';
import { CardFolds } from './CardFolds';
import { CardHelp } from './CardHelp';
import { CardShell } from './CardShell';
import { CautionNote } from './CautionNote';
import { ExternalLink } from '../shared/ExternalLink';
import { Icon } from '../shared/Icon';
import { Note } from '../shared/Note';
import { StepCardActions } from './StepCardActions';
import { StepCardHeader } from './StepCardHeader';

interface StepCardProps {
  view: CardView;
  onAct(action: CardAction): void;
  onCopy?: CopyText;
  /** Escape was pressed: give the focus back to the page. */
  onLeave?(): void;
}

/** The card on Autotask's page: one step, what to know about it, and what can be done. It decides nothing. */
export function StepCard({ view, onAct, onCopy, onLeave }: StepCardProps) {
  const { step, status, drift, help } = view;
  /** What the person has asked for help with: at another step, and of another kind, it is folded again. */
  const [helped, setHelped] = useState<string>();
  const matter = help && `${step.id} ${help.label}`;
  const isHelped = matter !== undefined && helped === matter;

  return (
    <CardShell
      procedure={view.procedure.id}
      step={step.id}
      state={view.state}
      title={step.title}
      count={view.state === 'done' ? undefined : say('sharedStepOf', step.number, step.count)}
      urgent={view.caution !== undefined || status?.tone === 'problem'}
      companyColor={view.companyColor}
      message={useAnnouncement(view)}
      onLeave={onLeave}
    >
      <StepCardHeader view={view} onAct={onAct} />
      <div className="card-body" key={step.id}>
        <h2 className="card-title">
          {view.state === 'done' && <Icon name={view.complete ? 'check' : 'info'} />}
          {step.title}
        </h2>
        <p className="card-say" id={SAY_ID}>
          {step.say}
        </p>
        {view.hint && <p className="card-hint">{view.hint}</p>}
        <CautionNote view={view} onAct={onAct} />
        {status && (
          <Note {...status} icon={view.state === 'waiting' && status.tone === 'info' ? 'search' : 'info'} />
        )}
        {help && isHelped && <CardHelp help={help} onAct={onAct} onCopy={onCopy} />}
        {view.note && <Note icon="info" tone="plain" say={view.note} />}
        {drift && <Note icon="differs" tone="plain" say={drift.say} inferred={drift.inferred} />}
        {view.tips.map((tip) => (
          <Note key={tip} icon="tip" tone="plain" say={tip} />
        ))}
        <CardFolds view={view} onAct={onAct} />
        {view.goesOn && (
          <p className="card-say">
            {view.goesOn}{' '}
            {view.procedure.articleUrl !== '' && (
              <ExternalLink url={view.procedure.articleUrl}>{say('sharedOpenKb')}</ExternalLink>
            )}
          </p>
        )}
      </div>
      <StepCardActions
        view={view}
        isHelped={isHelped}
        onHelp={() => setHelped(isHelped ? undefined : matter)}
        onAct={onAct}
        onCopy={onCopy}
      />
    </CardShell>
  );
}
