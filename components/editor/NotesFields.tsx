import { setStep } from '@/guide/draft/edit-steps';
import type { Step } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { LineList } from './LineList';
import { TextField } from './TextField';
import { useEditor } from './use-editor';

type Note = NonNullable<Step['caution']>;

/** What the office says is known from the office. */
const note = (said: string, before?: Note): Note =>
  before ? { ...before, say: said } : { say: said, certainty: 'documented' };

/** What to know before and while a step is done: a caution, tips, and the permission that it takes. */
export function NotesFields({ step }: { step: Step }) {
  const { change } = useEditor();
  const tips = step.tips ?? [];
  return (
    <details className="fold" open={step.caution !== undefined || undefined}>
      <summary>{say('editorNotes')}</summary>
      <div className="fields">
        <TextField
          label={say('editorCaution')}
          field="caution"
          hint={say('editorCautionHint')}
          rows={2}
          most={600}
          value={step.caution?.say ?? ''}
          onChange={(text) =>
            change(
              (now) => setStep(now, step.id, { caution: text ? note(text, step.caution) : undefined }),
              `caution ${step.id}`,
            )
          }
        />
        <LineList
          title={say('editorTips')}
          field="tips"
          lines={tips.map((tip) => tip.say)}
          addLabel={say('editorAddTip')}
          onChange={(lines, about) =>
            change(
              (now) => {
                const next = lines.map((line, at) => {
                  const same = tips.find((tip) => tip.say === line);
                  return same ?? note(line, lines.length === tips.length ? tips[at] : undefined);
                });
                return setStep(now, step.id, { tips: next.length > 0 ? next : undefined });
              },
              about && `tips ${step.id} ${about}`,
            )
          }
        />
        <TextField
          label={say('editorPermission')}
          field="permission"
          hint={say('editorPermissionHint')}
          rows={2}
          most={600}
          value={step.permission ?? ''}
          onChange={(text) =>
            change((now) => setStep(now, step.id, { permission: text || undefined }), `permission ${step.id}`)
          }
        />
      </div>
    </details>
  );
}
