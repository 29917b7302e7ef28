import { Icon, type IconName } from './Icon';

interface NoteProps {
  icon: IconName;
  tone: 'info' | 'problem' | 'caution' | 'plain';
  /** A short heading, so that the tone never depends on colour. */
  label?: string;
  say: string;
  /** Our own conclusion rather than something documented or seen. */
  inferred?: boolean;
  /** Where to look instead, in words. */
  where?: string;
  /** Where it is known from, in words. */
  source?: string | undefined;
}

/** Something the person should know beside the step itself. */
export function Note({ icon, tone, label, say, inferred, where, source }: NoteProps) {
  return (
    <div className="note" data-tone={tone}>
      <Icon name={icon} />
      <div className="note-text">
        {(label || inferred) && (
          <p className="note-head">
            {label && <strong>{label}</strong>}
            {inferred && (
              <span className="tag" title="Signpost’s own conclusion: neither the KB nor the vendor says so">
                our inference<span className="unseen">: neither the KB nor the vendor says so</span>
              </span>
            )}
          </p>
        )}
        <p>{say}</p>
        {where && (
          <p>
            <strong>Where to look: </strong>
            {where}
          </p>
        )}
        {source && <p className="source">{source}</p>}
      </div>
    </div>
  );
}
