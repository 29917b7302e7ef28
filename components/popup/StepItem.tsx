import { useEffect, useId, useRef, useState } from 'react';
import type { StepView } from '@/guide/popup/step-view';
import { say } from '@/guide/words/say';
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
  onStart(step: string): void;
  onCopyLink(step: string): void;
  onWrong(step: string): void;
}

/** One step of the checklist: its box ticks it, its words unfold what to do. */
export function StepItem({ step, onTick, onStart, onCopyLink, onWrong }: StepItemProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  /** There is nothing to do here: neither done nor open. */
  const none = step.settled === 'not-applicable';
  // A press takes the dash away before anybody has answered: it is drawn anew each time.
  useEffect(() => {
    if (box.current) box.current.indeterminate = none;
  });

  return (
    <li aria-current={step.current ? 'step' : undefined} data-settled={step.settled}>
      <div className="step">
        <label className="tick">
          <input
            ref={box}
            type="checkbox"
            aria-label={step.title}
            aria-describedby={step.how && `${id}-how`}
            checked={step.ticked}
            onChange={(event) => onTick(step.id, event.currentTarget.checked)}
          />
        </label>
        <div className="step-words">
          <button
            type="button"
            className="step-title"
            aria-expanded={open}
            aria-controls={`${id}-more`}
            onClick={() => setOpen(!open)}
          >
            {step.title}
          </button>
          {step.current && <span className="here">{say('popupHere')}</span>}
          {step.settled && (
            <small id={`${id}-how`}>
              <Icon name={ICONS[step.settled]} />
              {step.how}
            </small>
          )}
          <div id={`${id}-more`} className="step-more" hidden={!open}>
            {open && (
              <>
                <p>{step.say}</p>
                {step.caution && (
                  <p className="step-caution">
                    <Icon name="caution" />
                    {step.caution}
                  </p>
                )}
                <div className="side-actions">
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={say('sharedButtonFor', say('popupStartHere'), step.title)}
                    onClick={() => onStart(step.id)}
                  >
                    <Icon name="go" />
                    {say('popupStartHere')}
                  </button>
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={say('sharedButtonFor', say('popupCopyLink'), step.title)}
                    onClick={() => onCopyLink(step.id)}
                  >
                    <Icon name="link" />
                    {say('popupCopyLink')}
                  </button>
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={say('sharedButtonFor', say('popupWrongStep'), step.title)}
                    onClick={() => onWrong(step.id)}
                  >
                    <Icon name="caution" />
                    {say('popupWrongStep')}
                  </button>
                </div>
              </>
            )}
          </div>
        </div>
      </div>
    </li>
  );
}
