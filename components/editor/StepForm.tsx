import { useEffect, useRef } from 'react';
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
import { fieldsOf, showField } from './show-field';
import { StepTools } from './StepTools';
import { TextField } from './TextField';
import { useEditor } from './use-editor';

interface StepFormProps {
  step: Step;
  onSelect(step: string): void;
  onForget(target: string): void;
  onFollow(): void;
  /** What the check has found about the step. */
  findings: readonly Finding[];
  /** The part that a finding has led to from elsewhere. */
  wanted: string | undefined;
}

/** One step as fields, in the order in which a writer thinks of them. */
export function StepForm(props: StepFormProps) {
  const { step, onSelect, onForget, onFollow, findings, wanted } = props;
  const { work, change } = useEditor();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted !== undefined && root.current) showField(root.current, wanted);
  }, [wanted]);
  const number = work.procedure.steps.indexOf(step) + 1;
  const set = (key: 'title' | 'say' | 'kb') => (text: string) =>
    change(
      (now) => setStep(now, step.id, { [key]: key === 'kb' && text === '' ? undefined : text }),
      `${key} ${step.id}`,
    );
  return (
    <section className="step-form" aria-labelledby="step-form-title" ref={root}>
      <h2 id="step-form-title" tabIndex={-1}>
        {say('sharedStepOf', number, work.procedure.steps.length)}
      </h2>
      <StepTools step={step} onSelect={onSelect} onFollow={onFollow} />
      <FindingList
        findings={findings}
        isAtStep
        onShow={(finding) => root.current && showField(root.current, fieldsOf(finding))}
        onFollow={onFollow}
      />
      <TextField
        label={say('editorStepTitle')}
        field="title"
        value={step.title}
        most={160}
        onChange={set('title')}
      />
      <TextField
        label={say('editorSay')}
        field="say"
        hint={say(step.say.includes('{target}') ? 'editorSayTarget' : 'editorSayHint')}
        rows={3}
        most={240}
        value={step.say}
        onChange={set('say')}
      />
      <ControlsField step={step} onForget={onForget} />
      <DoneField step={step} />
      <TextField
        label={say('editorKb')}
        field="kb"
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
