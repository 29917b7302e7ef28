import type { BriefView } from '@/guide/card/brief-view';
import type { CardAction } from '@/guide/card/card-view';
import { asSentences } from './as-sentences';
import { SAY_ID } from './card-frame';
import { CardShell } from './CardShell';
import { Icon } from '../shared/Icon';
import { Note } from '../shared/Note';

interface BriefCardProps {
  view: BriefView;
  onAct(action: CardAction): void;
  onLeave?(): void;
}

/** The card while a guide is recorded, or its controls are numbered on the page: how that stands, and what can be done. */
export function BriefCard({ view, onAct, onLeave }: BriefCardProps) {
  const { procedure, step, title, say: text, status, buttons } = view;
  return (
    <CardShell
      procedure={procedure.id}
      step={step.id}
      state="manual"
      title={title}
      urgent={status?.tone === 'problem'}
      message={asSentences([title, status?.say, text])}
      onLeave={onLeave}
    >
      <div className="card-head" data-handle="">
        <div className="card-bar">
          <Icon name="signpost" />
          <p className="card-guide">{title}</p>
        </div>
      </div>
      <div className="card-body">
        <p className="card-say" id={SAY_ID}>
          {text}
        </p>
        {status && <Note {...status} icon="info" />}
      </div>
      <div className="card-buttons">
        {buttons.map(({ action, label, main }) => (
          <button
            key={action}
            type="button"
            className={main ? 'button primary' : 'button'}
            onClick={() => onAct(action)}
          >
            {label}
          </button>
        ))}
      </div>
    </CardShell>
  );
}
