import { type FormEvent, useState } from 'react';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { TextField } from './TextField';

interface PublishFormProps {
  /** Why it can't be published yet, in words; undefined: it can. */
  why: string | undefined;
  /** The number of the revision that it will be. */
  next: number;
  /** Resolves to whether it was published. */
  onPublish(note: string): Promise<boolean>;
}

/** Makes the draft a guide of the office. What stands in the way is said beside the button. */
export function PublishForm({ why, next, onPublish }: PublishFormProps) {
  const [note, setNote] = useState('');

  async function publish(event: FormEvent) {
    event.preventDefault();
    if (why === undefined && (await onPublish(note))) setNote('');
  }

  return (
    <section aria-labelledby="publish-title">
      <h2 id="publish-title">{say('editorPublish')}</h2>
      <form className="fields" onSubmit={publish}>
        <p id="publish-why" data-open={why === undefined || undefined}>
          {why ?? say('editorPublishLead', next)}
        </p>
        <TextField
          label={say('editorPublishNote')}
          hint={say('editorPublishNoteHint')}
          most={160}
          value={note}
          onChange={setNote}
        />
        <div className="actions">
          <button
            type="submit"
            className="button primary"
            aria-disabled={why !== undefined || undefined}
            aria-describedby="publish-why"
          >
            <Icon name="check" />
            {say('editorPublishNow')}
          </button>
        </div>
      </form>
    </section>
  );
}
