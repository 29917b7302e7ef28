import { type MouseEvent, useState } from 'react';
import type { CardAction, CardButton } from '@/guide/card/card-view';
import { say } from '@/guide/words/say';
import { LiveRegion } from '../shared/LiveRegion';

/** Puts a text on the clipboard; resolves to whether that worked. */
export type CopyText = (text: string) => Promise<boolean>;

interface CardButtonsProps {
  buttons: readonly CardButton[];
  onAct(action: CardAction): void;
  onCopy?: CopyText | undefined;
}

/** The second click of a double click is not meant for what the first has brought up. */
const isSecondClick = ({ detail }: MouseEvent) => detail > 1;

/** Buttons as the guide gives them, in its order; what is to be copied is copied here. */
export function CardButtons({ buttons, onAct, onCopy }: CardButtonsProps) {
  const [said, setSaid] = useState('');

  async function copy(text: string) {
    setSaid('');
    setSaid(say((await onCopy?.(text)) ? 'cardCopied' : 'cardNotCopied'));
  }

  return (
    <>
      {buttons.map(({ action, label, main, text }) => (
        <button
          key={`${action} ${label}`}
          type="button"
          className={main ? 'button primary' : 'button'}
          onClick={(event) => {
            if (isSecondClick(event)) return;
            if (text === undefined) onAct(action);
            else void copy(text);
          }}
        >
          {label}
        </button>
      ))}
      {buttons.some(({ text }) => text !== undefined) && (
        <LiveRegion className="card-said">{said}</LiveRegion>
      )}
    </>
  );
}
