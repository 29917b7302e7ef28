import { useId } from 'react';
import type { StepView } from '@/guide/popup/step-view';
import { Icon, type IconName } from '../shared/Icon';

const ICONS: Record<NonNullable<StepView['settled']>, IconName> = {
  seen: 'check',
  'by-hand': 'hand',
  skipped: 'skip',
  'not-applicable': 'none',
  missing: 'search',
};

interface StepItemProps {
  step: StepView;
  onTick(step: string, ticked: boolean): void;
}

/** One step of the checklist, with its tick and how it came to it. */
export function StepItem({ step, onTick }: StepItemProps) {
  const id = useId();
  return (
    <li aria-current={step.current ? 'step' : undefined} data-settled={step.settled}>
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
          {step.settled && (
            <small id={`${id}-how`}>
              <Icon name={ICONS[step.settled]} />
              {step.how}
            </small>
          )}
        </span>
      </label>
    </li>
  );
}
