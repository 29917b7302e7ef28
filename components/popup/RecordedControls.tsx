import type { ProcedureView } from '@/guide/popup/procedure-view';
import { say } from '@/guide/words/say';
import { Fold } from '../shared/Fold';
import { Icon } from '../shared/Icon';
import { HERE } from '../shared/here';
import { Sentence } from '../shared/Sentence';

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
    <Fold title={say('popupShownControls', shown.length)} open={open} onFold={onFold}>
      <div className="reference">
        <p>{say('popupShownControlsHow')}</p>
        <ul className="shown" role="list">
          {shown.map(({ target, label, say: how }) => (
            <li key={target}>
              <p>
                <Sentence text={say('popupShownControl', HERE, how)}>
                  <strong>{label}</strong>
                </Sentence>
              </p>
              <button
                type="button"
                className="button quiet"
                aria-label={say('sharedButtonFor', say('sharedRemove'), label)}
                onClick={() => onRemove(target)}
              >
                <Icon name="close" />
                {say('sharedRemove')}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="button quiet" onClick={onSave}>
          <Icon name="save" />
          {say('sharedSaveAll')}
        </button>
      </div>
    </Fold>
  );
}
