import type { ProcedureView } from '@/guide/popup/procedure-view';
import { Fold } from '../shared/Fold';
import { Icon } from '../shared/Icon';

interface ShownControlsProps {
  shown: ProcedureView['shown'];
  open: boolean;
  onFold(open: boolean): void;
  onRemove(target: string): void;
  onSave(): void;
}

/** The controls that somebody has pointed at because the guide could not find them. */
export function RecordedControls({ shown, open, onFold, onRemove, onSave }: ShownControlsProps) {
  return (
    <Fold title={`Controls pointed out by your team (${shown.length})`} open={open} onFold={onFold}>
      <div className="reference">
        <p>
          Used when a guide can’t find a control itself. Only labels and marks of Autotask’s page are kept,
          never what people typed.
        </p>
        <ul className="shown" role="list">
          {shown.map(({ target, label, say }) => (
            <li key={target}>
              <p>
                <strong>{label}</strong>: {say}
              </p>
              <button
                type="button"
                className="button quiet"
                aria-label={`Remove: ${label}`}
                onClick={() => onRemove(target)}
              >
                <Icon name="close" />
                Remove
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="button quiet" onClick={onSave}>
          <Icon name="save" />
          Save all to a file
        </button>
      </div>
    </Fold>
  );
}
