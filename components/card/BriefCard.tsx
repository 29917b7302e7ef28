import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { BriefView } from '@/guide/card/brief-view';
import type { CardAction, CardButton } from '@/guide/card/card-view';
import { asSentences } from './as-sentences';
import { SAY_ID } from './card-frame';
import { CardShell } from './CardShell';
import { Icon } from '../shared/Icon';
import { Note } from '../shared/Note';

interface BriefCardProps {
  view: BriefView;
  /** `text`: what was written in the card's field. */
  onAct(action: CardAction, text?: string): void;
  onLeave?(): void;
}

/** The card while a guide is recorded, or its controls are numbered on the page: how that stands, and what can be done. */
export function BriefCard({ view, onAct, onLeave }: BriefCardProps) {
  const { procedure, step, title, say: text, status, field, buttons } = view;
  const written = useRef<HTMLTextAreaElement>(null);
  /** They have just pressed something here; a card that a page brings along with it takes no focus. */
  const isAsked = useRef(false);
  const hasField = field !== undefined;

  useLayoutEffect(() => {
    if (hasField && isAsked.current) written.current?.focus({ preventScroll: true });
    isAsked.current = false;
  }, [hasField]);

  function act({ action, takesText }: CardButton) {
    isAsked.current = true;
    if (!takesText) return onAct(action);
    const note = written.current?.value.trim() ?? '';
    if (note === '') return written.current?.focus();
    onAct(action, note);
  }

  /** Enter does what the first button does; a note has no lines. */
  function onKeyDown(event: KeyboardEvent) {
    // Enter that ends a word of an input method is no press.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const first = buttons.find(({ takesText }) => takesText);
    if (first) act(first);
  }

  return (
    <CardShell
      procedure={procedure.id}
      step={step.id}
      state="manual"
      title={title}
      urgent={status?.tone === 'problem'}
      message={asSentences([title, status?.say, text])}
      onLeave={onLeave}
    >
      <div className="card-head" data-handle="">
        <div className="card-bar">
          <Icon name="signpost" />
          <p className="card-guide">{title}</p>
        </div>
      </div>
      <div className="card-body">
        <p className="card-say" id={SAY_ID}>
          {text}
        </p>
        {status && <Note {...status} icon="info" />}
        {field && (
          <label className="card-field">
            {field.label}
            {/* Nobody but the person looks at it before a button is pressed: it keeps what is in it by itself. */}
            <textarea
              ref={written}
              rows={3}
              maxLength={field.most}
              autoComplete="off"
              onKeyDown={onKeyDown}
            />
          </label>
        )}
      </div>
      <div className="card-buttons">
        {buttons.map((button) => (
          <button
            key={button.action}
            type="button"
            className={button.main ? 'button primary' : 'button'}
            onClick={() => act(button)}
          >
            {button.label}
          </button>
        ))}
      </div>
    </CardShell>
  );
}
