import { say } from '@/guide/words/say';
import { Icon, type IconName } from './Icon';

interface NoteProps {
  icon: IconName;
  tone: 'info' | 'problem' | 'caution' | 'plain';
  /** A short heading, so that the tone never depends on color. */
  label?: string;
  say: string;
  /** Our own conclusion rather than something documented or seen. */
  inferred?: boolean;
  /** Where it is known from, in words. */
  source?: string | undefined;
}

/** Something the person should know beside the step itself. */
export function Note({ icon, tone, label, say: text, inferred, source }: NoteProps) {
  return (
    <div className="note" data-tone={tone}>
      <Icon name={icon} />
      <div className="note-text">
        {(label || inferred) && (
          <p className="note-head">
            {label && <strong>{label}</strong>}
            {inferred && (
              <span className="tag" title={say('sharedNotConfirmedMeans')}>
                {say('sharedNotConfirmed')}
                <span className="unseen">: {say('sharedNotConfirmedMeans')}</span>
              </span>
            )}
          </p>
        )}
        <p>{text}</p>
        {source && <p className="source">{source}</p>}
      </div>
    </div>
  );
}
