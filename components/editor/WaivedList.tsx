import type { Finding } from '@/guide/draft-check/finding';
import { unwaive } from '@/guide/draft-check/waive';
import { say, sayCount } from '@/guide/words/say';
import { withKeys } from '../shared/with-keys';
import { useEditor } from './use-editor';

/** The warnings that were let stand, each with its reason and the way back. */
export function WaivedList({ findings }: { findings: readonly Finding[] }) {
  const { change, say: tell } = useEditor();
  if (findings.length === 0) return null;
  return (
    <details className="fold">
      <summary>{sayCount('editorWaived', findings.length)}</summary>
      <ul role="list" className="waived">
        {withKeys(findings.map(({ mend: _mend, ...told }) => told)).map(([key, { what, waived }], at) => (
          <li key={key}>
            <p>{what}</p>
            <p className="field-hint">{say('editorWaivedBecause', waived ?? '')}</p>
            <button
              type="button"
              className="button"
              aria-label={say('sharedButtonFor', say('editorUnwaive'), what)}
              onClick={() => {
                change((now) => ({ ...now, procedure: unwaive(now.procedure, findings[at]!) }));
                tell(say('editorUnwaived'));
              }}
            >
              {say('editorUnwaive')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
