import { useEffect, useRef } from 'react';
import type { Finding } from '@/guide/draft-check/finding';
import { addStep } from '@/guide/draft/edit-steps';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { CardPreview } from './CardPreview';
import { StepForm } from './StepForm';
import { StepList } from './StepList';
import { useEditor } from './use-editor';
import { marksOf } from './use-findings';

interface StepsPaneProps {
  selected: string | undefined;
  onSelect(step: string): void;
  findings: readonly Finding[];
  /** How each step went, as it is now. */
  followed: ReadonlyMap<string, unknown>;
  onForget(target: string): void;
  onFollow(step: string): void;
  /** The part of the step's form that a finding has led to. */
  wanted: string | undefined;
  addStyles(root: ShadowRoot): void;
}

/** All steps, one of them as fields, and that one as the card that technicians will see. */
export function StepsPane(props: StepsPaneProps) {
  const { selected, onSelect, findings, followed, onForget, onFollow, wanted, addStyles } = props;
  const { work, change } = useEditor();
  const { steps } = work.procedure;
  const step = steps.find(({ id }) => id === selected) ?? steps[0];
  const form = useRef<HTMLDivElement>(null);
  const shown = useRef(step?.id);

  // Another step begins at its top, also for those who scrolled down in the one before.
  useEffect(() => {
    if (shown.current !== step?.id) form.current?.scrollTo?.(0, 0);
    shown.current = step?.id;
  }, [step?.id]);

  if (!step) {
    return (
      <div className="empty">
        <p>{say('editorNoSteps')}</p>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            const { work: made, id } = addStep(work);
            change(() => made);
            if (id !== undefined) onSelect(id);
          }}
        >
          <Icon name="plus" />
          {say('editorAddStep')}
        </button>
      </div>
    );
  }
  return (
    <div className="panes">
      <StepList
        selected={step.id}
        onSelect={onSelect}
        marks={(id) => marksOf(findings, id, followed.has(id))}
      />
      <div className="pane" ref={form}>
        <StepForm
          key={step.id}
          step={step}
          onSelect={onSelect}
          onForget={onForget}
          onFollow={() => onFollow(step.id)}
          findings={findings.filter((each) => each.step === step.id)}
          wanted={step.id === selected ? wanted : undefined}
        />
      </div>
      <CardPreview procedure={work.procedure} step={step} addStyles={addStyles} />
    </div>
  );
}
