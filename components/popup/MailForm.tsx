import { type FormEvent, useId, useRef, useState } from 'react';
import { buildMailto, checkMail, emptyMail, writeMail, type MailDraft } from '@/guide/office/mail';
import type { MailView } from '@/guide/popup/procedure-view';
import type { MailPart } from '@/guide/run/tick-mail';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { MailField } from './MailField';
import { MailPreview } from './MailPreview';
import { HERE } from '../shared/here';
import { Sentence } from '../shared/Sentence';

interface MailFormProps {
  mail: MailView;
  /** What has been typed; kept by who shows the form, so that it outlives it. */
  draft: MailDraft;
  onType(draft: MailDraft): void;
  onCopy(text: string, confirmation: string): void;
  /** Keeps a name to choose from next time, or forgets it. */
  onRemember(name: string, remember: boolean): void;
  onDid(part: MailPart): void;
}

/** Some mail programs cut longer links off. */
const LONG_LINK = 2000;

/** Writes the e-mail that a procedure asks for. It is sent by the person, from their own mail program. */
export function MailForm({ mail, draft, onType, onCopy, onRemember, onDid }: MailFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  /** Fields the person has been in: nothing is wrong with a field before. */
  const [visited, setVisited] = useState<readonly (keyof MailDraft)[]>([]);
  const problems = checkMail(draft);
  const ready = !problems.who && !problems.what;
  const text = writeMail(draft);
  const link = buildMailto(mail.to, text);
  const name = draft.who.trim();

  const field = (part: keyof MailDraft) => ({
    id: `${id}-${part}`,
    value: draft[part],
    problem: visited.includes(part) && part !== 'details' ? problems[part] : undefined,
    onType: (value: string) => onType({ ...draft, [part]: value }),
    onVisited: () => setVisited([...visited, part]),
  });

  function clear() {
    setVisited([]);
    onType(emptyMail);
    form.current?.querySelector<HTMLElement>('input')?.focus();
  }

  function sent() {
    setVisited([]);
    onDid('sent');
    form.current?.querySelector<HTMLElement>('input')?.focus();
  }

  function showProblems(event: FormEvent) {
    event.preventDefault();
    setVisited(['who', 'what', 'details']);
    form.current
      ?.querySelector<HTMLElement>(`[id="${problems.who ? field('who').id : field('what').id}"]`)
      ?.focus();
  }

  return (
    <form ref={form} className="mail" noValidate aria-labelledby={`${id}-title`} onSubmit={showProblems}>
      <h4 id={`${id}-title`}>{say('popupMail')}</h4>
      <p>{mail.rule}</p>
      <MailField
        {...field('who')}
        label={say('popupMailWho')}
        hint={say('popupMailWhoHint')}
        choices={mail.people}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={mail.people.includes(name)}
          disabled={problems.who !== undefined}
          onChange={(event) => onRemember(name, event.currentTarget.checked)}
        />
        {say('popupMailRemember')}
      </label>
      <MailField {...field('what')} label={say('popupMailWhat')} hint={say('popupMailWhatHint')} />
      <MailField {...field('details')} label={say('popupMailDetails')} lines={3} />
      <MailPreview
        to={mail.to}
        text={ready ? text : undefined}
        onCopy={onCopy}
        // Without its subject no e-mail is of use: whoever takes that takes the e-mail.
        onTaken={() => onDid('written')}
      />
      <p>
        <Sentence text={say('popupMailSend', HERE)}>
          <strong>{mail.fromDomain}</strong>
        </Sentence>
      </p>
      {ready && link.length > LONG_LINK && <p>{say('popupMailLong')}</p>}
      <div className="actions">
        {ready ? (
          <a className="button primary" href={link} onClick={() => onDid('written')}>
            <Icon name="mail" />
            {say('popupMailOpen')}
          </a>
        ) : (
          <button type="submit" className="button primary">
            <Icon name="mail" />
            {say('popupMailOpen')}
          </button>
        )}
        {Object.values(draft).some((typed) => typed !== '') && (
          <button type="button" className="button" onClick={clear}>
            {say('popupMailClear')}
          </button>
        )}
      </div>
      {mail.awaitsSending && (
        <div className="mail-sent" role="group" aria-label={say('popupMailSentAsk')}>
          <p>{say('popupMailSentAsk')}</p>
          <button type="button" className="button" onClick={sent}>
            <Icon name="check" />
            {say('sharedMailSent')}
          </button>
        </div>
      )}
    </form>
  );
}
