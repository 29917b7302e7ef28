import type { MailText } from '@/guide/office/mail';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';

interface MailPreviewProps {
  to: string;
  /** Undefined until it says for whom it is, and what. */
  text: MailText | undefined;
  onCopy(text: string, confirmation: string): void;
  /** The subject has been copied. */
  onTaken(): void;
}

/** The e-mail as it will be, each part to be copied by itself. */
export function MailPreview({ to, text, onCopy, onTaken }: MailPreviewProps) {
  const parts = [
    { title: 'popupMailTo', copy: 'popupCopyAddress', copied: 'popupAddressCopied', value: to },
    {
      title: 'popupMailSubject',
      copy: 'popupCopySubject',
      copied: 'popupSubjectCopied',
      value: text?.subject,
    },
    { title: 'popupMailText', copy: 'popupCopyText', copied: 'popupTextCopied', value: text?.body },
  ] as const;
  return (
    <dl className="mail-preview">
      {parts.map(({ title, copy, copied, value }) => (
        <div key={title} hidden={!value}>
          <dt>{say(title)}</dt>
          <dd>
            <span>{value}</span>
            {value && (
              <button
                type="button"
                className="button quiet"
                aria-label={say(copy)}
                onClick={() => {
                  onCopy(value, say(copied));
                  if (title === 'popupMailSubject') onTaken();
                }}
              >
                <Icon name="copy" />
                {say('popupCopy')}
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
