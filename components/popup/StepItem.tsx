import { useId } from 'react';
import type { StepView } from '@/guide/popup/step-view';

interface StepItemProps {
  step: StepView;
  onTick(step: string, ticked: boolean): void;
}

/** One step of the checklist, with its tick and how it came to it. */
export function StepItem({ step, onTick }: StepItemProps) {
  const id = useId();
  return (
    <li aria-current={step.current ? 'step' : undefined}>
      <label className="step">
        <input
          type="checkbox"
          aria-labelledby={id}
          aria-describedby={step.how && `${id}-how`}
          checked={step.ticked}
          onChange={(event) => onTick(step.id, event.currentTarget.checked)}
        />
        <span>
          <span id={id}>{step.title}</span> {step.current && <span className="here">You are here</span>}
          {step.how && <small id={`${id}-how`}>{step.how}</small>}
        </span>
      </label>
    </li>
  );
}
