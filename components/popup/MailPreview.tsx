import { capital } from '@/guide/procedure/capital';
import type { MailText } from '@/guide/office/mail';
import { Icon } from '../shared/Icon';

interface MailPreviewProps {
  to: string;
  /** Undefined until it says for whom it is, and what. */
  text: MailText | undefined;
  onCopy(text: string, confirmation: string): void;
}

/** The e-mail as it will be, each part to be copied by itself. */
export function MailPreview({ to, text, onCopy }: MailPreviewProps) {
  const parts = [
    { name: 'address', title: 'To', value: to },
    { name: 'subject', title: 'Subject', value: text?.subject },
    { name: 'text', title: 'Text', value: text?.body },
  ];
  return (
    <dl className="mail-preview">
      {parts.map(({ name, title, value }) => (
        <div key={name} hidden={!value}>
          <dt>{title}</dt>
          <dd>
            <span>{value}</span>
            {value && (
              <button
                type="button"
                className="button quiet"
                onClick={() => onCopy(value, `${capital(name)} copied.`)}
              >
                <Icon name="copy" />
                Copy <span className="unseen">{name}</span>
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
