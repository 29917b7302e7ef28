import { say, sayCount } from '@/guide/words/say';
import { Icon } from '../shared/Icon';

interface StepMarksProps {
  errors: number;
  others: number;
  followed: boolean;
}

/** How things stand with a step, in a glance and in words: what has to be mended, and whether it was followed. */
export function StepMarks({ errors, others, followed }: StepMarksProps) {
  return (
    <span className="step-marks">
      {errors > 0 && (
        <span className="step-mark" data-level="error">
          <Icon name="caution" />
          <span className="unseen">{sayCount('editorErrors', errors)}</span>
        </span>
      )}
      {errors === 0 && others > 0 && (
        <span className="step-mark" data-level="warning">
          <Icon name="info" />
          <span className="unseen">{sayCount('editorRemarks', others)}</span>
        </span>
      )}
      {followed && (
        <span className="step-mark" data-level="good">
          <Icon name="check" />
          <span className="unseen">{say('editorStepFollowed')}</span>
        </span>
      )}
    </span>
  );
}
