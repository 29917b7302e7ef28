import { type KeyboardEvent, type ReactNode, useContext, useRef, useState } from 'react';
import { say } from '@/guide/words/say';
import { companyStyle } from '../shared/CompanySign';
import { CardFrameContext, MOVE_KEYS, SAY_ID } from './card-frame';
import { CardSide } from './CardSide';
import { MovePanel } from './MovePanel';
import { keepToCard } from './keep-to-card';
import { SmallCard } from './SmallCard';
import { SpokenOnce } from './SpokenOnce';
import { useKeptFocus } from './use-kept-focus';
import { useMeantClicks } from './use-meant-clicks';

interface CardShellProps {
  procedure: string;
  step: string;
  state: 'pointing' | 'waiting' | 'manual' | 'done';
  /** The card in a few words: what it is called, and all that a small one says. */
  title: string;
  /** Which step it is, such as "Step 3 of 8". */
  count?: string | undefined;
  /** There is something in it that has to be read before acting. */
  urgent?: boolean;
  /** The company's own color, for the head of the card. */
  companyColor?: string | undefined;
  /** What screen readers say when it changes. */
  message: string;
  /** Escape was pressed: give the focus back to the page. */
  onLeave?: (() => void) | undefined;
  children: ReactNode;
}

/** The panel on Autotask's page: keeps what happens on it from the page, and the keyboard in it while it is there. */
export function CardShell(props: CardShellProps) {
  const { procedure, step, state, title, count, urgent = false, message, onLeave, children } = props;
  const style =
    props.companyColor === undefined ? undefined : companyStyle({ companyColor: props.companyColor });
  const frame = useContext(CardFrameContext);
  const card = useRef<HTMLElement>(null);
  const kept = useKeptFocus(card);
  const meant = useMeantClicks(card);
  /** The step whose compact card is unfolded. */
  const [unfolded, setUnfolded] = useState('');
  const { form, isMoving } = frame;
  const isSmall = form === 'pill' || form === 'strip';
  const isUnfolded = unfolded === step;

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    const move = isMoving ? MOVE_KEYS[event.key] : undefined;
    if (move) {
      event.preventDefault();
      frame.onMove(move);
    } else if (event.key === 'Escape') {
      if (isMoving) frame.onMoving(false);
      else onLeave?.();
    }
  }

  return (
    <section
      ref={card}
      className="card"
      data-part="card"
      role="region"
      aria-label={count ? say('cardNameAtStep', count, title) : say('cardName', title)}
      aria-describedby={isSmall ? undefined : SAY_ID}
      lang={say('language')}
      dir="ltr"
      tabIndex={-1}
      data-procedure={procedure}
      data-step={step}
      data-state={state}
      data-form={form}
      data-more={isUnfolded || undefined}
      data-urgent={urgent || undefined}
      data-company={style && ''}
      style={style}
      {...keepToCard}
      {...kept}
      {...meant}
      onKeyDown={onKeyDown}
    >
      <SpokenOnce message={frame.notice ?? message} />
      {isSmall ? (
        <SmallCard title={title} count={count} urgent={urgent} onOpen={() => frame.onMinimize(false)} />
      ) : (
        <>
          {children}
          <CardSide isUnfolded={isUnfolded} onUnfold={() => setUnfolded(isUnfolded ? '' : step)} />
          {isMoving && <MovePanel />}
        </>
      )}
    </section>
  );
}
