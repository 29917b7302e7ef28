import { useId } from 'react';
import type { StepView } from '@/stores/procedure-view';

interface StepChecklistProps {
  steps: readonly StepView[];
  /** Unfolded when it first appears. */
  open: boolean;
  onTick(step: string, ticked: boolean): void;
}

/** The steps with their ticks. Every tick can be set or taken back by hand. */
export function StepChecklist({ steps, open, onTick }: StepChecklistProps) {
  const id = useId();
  return (
    <details className="fold" open={open}>
      <summary>Steps</summary>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.id} aria-current={step.current ? 'step' : undefined}>
            <label className="step">
              <input
                type="checkbox"
                aria-labelledby={`${id}-${step.id}`}
                aria-describedby={step.how && `${id}-${step.id}-how`}
                checked={step.ticked}
                onChange={(event) => onTick(step.id, event.currentTarget.checked)}
              />
              <span>
                <span id={`${id}-${step.id}`}>{step.title}</span>{' '}
                {step.current && <span className="here">You are here</span>}
                {step.how && <small id={`${id}-${step.id}-how`}>{step.how}</small>}
              </span>
            </label>
          </li>
        ))}
      </ol>
    </details>
  );
}
