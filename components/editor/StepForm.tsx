import type { Finding } from '@/guide/draft-check/finding';
import { setStep } from '@/guide/draft/edit-steps';
import type { Step } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { ControlsField } from './ControlsField';
import { DoneField } from './DoneField';
import { FindingList } from './FindingList';
import { MissingFields } from './MissingFields';
import { NotesFields } from './NotesFields';
import { PlaceFields } from './PlaceFields';
import { StepTools } from './StepTools';
import { TextField } from './TextField';
import { useEditor } from './use-editor';

interface StepFormProps {
  step: Step;
  onSelect(step: string): void;
  onPoint(target: string): void;
  onForget(target: string): void;
  onFollow(): void;
  /** What the check has found about the step. */
  findings: readonly Finding[];
}

/** One step as fields, in the order in which a writer thinks of them. */
export function StepForm({ step, onSelect, onPoint, onForget, onFollow, findings }: StepFormProps) {
  const { work, change } = useEditor();
  const number = work.procedure.steps.indexOf(step) + 1;
  const set = (key: 'title' | 'say' | 'kb') => (text: string) =>
    change(
      (now) => setStep(now, step.id, { [key]: key === 'kb' && text === '' ? undefined : text }),
      `${key} ${step.id}`,
    );
  return (
    <section className="step-form" aria-labelledby="step-form-title">
      <h2 id="step-form-title" tabIndex={-1}>
        {say('sharedStepOf', number, work.procedure.steps.length)}
      </h2>
      <StepTools step={step} onSelect={onSelect} onFollow={onFollow} />
      <FindingList findings={findings} />
      <TextField label={say('editorStepTitle')} value={step.title} most={160} onChange={set('title')} />
      <TextField
        label={say('editorSay')}
        hint={say(step.say.includes('{target}') ? 'editorSayTarget' : 'editorSayHint')}
        rows={3}
        most={240}
        value={step.say}
        onChange={set('say')}
      />
      <ControlsField step={step} onPoint={onPoint} onForget={onForget} />
      <DoneField step={step} />
      <TextField
        label={say('editorKb')}
        hint={say('editorKbHint')}
        rows={2}
        most={600}
        value={step.kb ?? ''}
        onChange={set('kb')}
      />
      <MissingFields step={step} />
      <NotesFields step={step} />
      <PlaceFields step={step} />
    </section>
  );
}
