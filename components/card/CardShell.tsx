import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Announcer } from '../shared/Announcer';
import { keepToCard } from './keep-to-card';
import { useKeptFocus } from './use-kept-focus';

interface CardShellProps {
  procedure: string;
  step: string;
  state: 'pointing' | 'waiting' | 'manual' | 'done';
  /** What screen readers say when it changes. */
  message: string;
  /** Escape was pressed: give the focus back to the page. */
  onLeave?: (() => void) | undefined;
  children: ReactNode;
}

/** The panel on Autotask's page: keeps what happens on it from the page, and the keyboard in it while it is there. */
export function CardShell({ procedure, step, state, message, onLeave, children }: CardShellProps) {
  const card = useRef<HTMLElement>(null);
  const kept = useKeptFocus(card);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') onLeave?.();
  }

  return (
    <section
      ref={card}
      className="card"
      data-part="card"
      role="region"
      aria-label="Signpost guide"
      lang="en"
      dir="ltr"
      tabIndex={-1}
      data-procedure={procedure}
      data-step={step}
      data-state={state}
      {...keepToCard}
      {...kept}
      onKeyDown={onKeyDown}
    >
      <Announcer message={message} />
      {children}
    </section>
  );
}
