import type { ReactNode, RefObject } from 'react';
import { Icon } from '../shared/Icon';
import { LiveRegion } from '../shared/LiveRegion';

interface WelcomeStepProps {
  title: string;
  /** What is said once there is nothing left to do; else false. */
  done: string | false;
  heading?: RefObject<HTMLHeadingElement | null>;
  children: ReactNode;
}

/** One thing to do on the first day; folds to a line when it is done. */
export function WelcomeStep({ title, done, heading, children }: WelcomeStepProps) {
  return (
    <li className="welcome-step" data-done={done !== false || undefined}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <LiveRegion className="welcome-done">
        {done && (
          <p>
            <Icon name="check" />
            {done}
          </p>
        )}
      </LiveRegion>
      {!done && children}
    </li>
  );
}
