import type { Finding, Level } from '@/guide/draft-check/finding';
import { say, sayCount, type MessageKey } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { withKeys } from '../shared/with-keys';
import { useEditor } from './use-editor';

const LEVELS: Record<Level, MessageKey> = {
  error: 'editorLevelError',
  warning: 'editorLevelWarning',
  note: 'editorLevelNote',
};

/** More than a person mends at once: when some are mended, others come up. */
const MOST_SHOWN = 40;

interface FindingListProps {
  findings: readonly Finding[];
  /** Goes to the step that a finding is about; without it, the list stands at that step. */
  onEdit?: ((step: string) => void) | undefined;
}

/** What the check has found: what is wrong, what to do about it, and the press that does it. */
export function FindingList({ findings: all, onEdit }: FindingListProps) {
  const { work, change, say: tell } = useEditor();
  const { steps } = work.procedure;
  const findings = all.slice(0, MOST_SHOWN);
  const placeOf = (step: string) => steps.findIndex(({ id }) => id === step) + 1;
  return (
    <ul role="list" className="findings">
      {withKeys(findings.map(({ mend: _mend, ...told }) => told)).map(
        ([key, { level, what, remedy, step }], at) => {
          const mend = findings[at]?.mend;
          return (
            <li key={key} className="finding" data-level={level}>
              <Icon name={level === 'note' ? 'info' : 'caution'} />
              <div className="finding-text">
                <p>
                  <strong>{say(LEVELS[level])}</strong> {what}
                </p>
                <p className="field-hint">{remedy}</p>
              </div>
              <div className="actions">
                {mend && (
                  <button
                    type="button"
                    className="button"
                    onClick={() => {
                      change((now) => ({ ...now, procedure: mend.apply(now.procedure) }));
                      tell(say('editorFindingMended'));
                    }}
                  >
                    {mend.label}
                  </button>
                )}
                {onEdit && step !== undefined && (
                  <button type="button" className="button quiet" onClick={() => onEdit(step)}>
                    {say('editorGoToStep', placeOf(step))}
                  </button>
                )}
              </div>
            </li>
          );
        },
      )}
      {all.length > findings.length && (
        <li>{sayCount('editorMoreFindings', all.length - findings.length)}</li>
      )}
    </ul>
  );
}
